import * as v from 'valibot';
import {
  findingSchema,
  placeSchema,
  problemSchema,
  reportSchema,
} from '../collection/clip-schema.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.pipe(v.number(), v.integer());
const px = v.pipe(v.number(), v.finite());

const rectangle = v.object({ left: px, top: px, right: px, bottom: px });

/** What a frame says of itself, enough to choose among frames. */
export const frameLookSchema = v.object({
  /** Different for each document that the frame shows. */
  document: v.string(),
  /** See `windowPath`. */
  path: v.array(position),
  /** See `documentAddress`. */
  address: v.string(),
  /** `loading`: not read yet; `empty`: there is no text in it. */
  state: v.picklist(['loading', 'empty', 'read']),
  isReport: v.boolean(),
  confidence: v.number(),
  /** How many figures were read, and how many characters. */
  figures: index,
  length: index,
  /** The frames in it. */
  children: v.array(v.object({ index: position, address: v.string(), isLarge: v.boolean() })),
});
export type FrameLook = v.InferOutput<typeof frameLookSchema>;

/** Everything that was read of a frame. */
export const readingSchema = v.object({
  report: reportSchema,
  findings: v.array(findingSchema),
  problems: v.array(problemSchema),
  checked: index,
  skipped: index,
});

/** Something of a report, or a rectangle in a frame inside the frame that is asked. */
export const targetSchema = v.union([
  v.object({ places: v.array(placeSchema) }),
  v.object({ section: index }),
  v.object({ table: index }),
  v.object({ child: index, rectangle }),
]);

/** Whether it could be shown, and where it then stands in the frame's own window. */
export const revealedSchema = v.object({
  seen: v.picklist(['shown', 'hidden', 'gone']),
  rectangle: v.nullable(rectangle),
});
