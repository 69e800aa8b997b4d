import * as v from 'valibot';
import {
  findingSchema,
  placeSchema,
  problemSchema,
  reportSchema,
} from './collection/clip-schema.ts';
import type { FrameLook } from './frames/frame-look.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.pipe(v.number(), v.integer());
const finite = v.pipe(v.number(), v.finite());

const rectangle = v.object({ left: finite, top: finite, right: finite, bottom: finite });

/** A `FrameLook`. */
export const frameLookSchema = v.object({
  document: v.string(),
  path: v.array(position),
  address: v.string(),
  state: v.picklist(['loading', 'empty', 'read']),
  isReport: v.boolean(),
  confidence: finite,
  figures: index,
  length: index,
  children: v.array(v.object({ index: position, address: v.string(), isLarge: v.boolean() })),
}) satisfies v.GenericSchema<unknown, FrameLook>;

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
