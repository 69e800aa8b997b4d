import * as v from 'valibot';
import { APPLICANTS, type Clip } from '../model.ts';

/** What a page hands over to be saved: the collection itself adds id, time of saving and hashes. */
export type ClipDraft = Omit<Clip, 'id' | 'savedAt' | 'evidenceHash' | 'contentHash' | 'pageUrl'>;

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const nullableText = v.nullable(v.string());
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = v.pipe(v.string(), v.isoTimestamp());

const cellPlace = v.object({
  table: index,
  row: index,
  column: index,
  frame: v.exactOptional(index),
});
const textPlace = v.object({
  section: v.nullable(index),
  start: index,
  end: index,
  frame: v.exactOptional(index),
});
/** A whole `Place`. */
export const placeSchema = v.union([cellPlace, textPlace]);

const message = v.object({
  key: v.string(),
  args: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

const section = v.object({
  level: v.picklist([1, 2, 3]),
  ordinal: v.nullable(v.number()),
  title: v.string(),
  kind: v.nullable(
    v.picklist([
      'overview',
      'disclosure',
      'response',
      'applications',
      'consultation',
      'review',
      'fees',
      'organisation',
      'problems',
      'other',
      'annex',
    ]),
  ),
  text: v.string(),
});

const table = v.object({
  kind: v.picklist(['disclosure', 'applications', 'review', 'annex', 'other']),
  section: v.nullable(index),
  grid: v.object({
    rows: index,
    columns: index,
    cells: v.array(
      v.object({ row: index, column: index, rowSpan: index, columnSpan: index, text: v.string() }),
    ),
  }),
});

const applicant = v.exactOptional(v.picklist(APPLICANTS));

const fact = v.object({
  indicator: v.string(),
  applicant,
  value: v.nullable(finite),
  status: v.picklist(['number', 'blank', 'unreadable']),
  unit: v.string(),
  raw: v.string(),
  source: v.picklist(['table', 'prose']),
  place: placeSchema,
  quote: v.exactOptional(v.string()),
});

const quantity = v.object({
  text: v.string(),
  value: finite,
  unit: v.string(),
  approximate: v.boolean(),
  place: textPlace,
});

const figure = v.object({
  value: finite,
  unit: v.string(),
  approximate: v.boolean(),
  place: textPlace,
});

const structure = v.variant('kind', [
  v.object({
    kind: v.literal('split'),
    whole: figure,
    parts: v.array(figure),
    completeness: v.picklist(['stated', 'kind', 'likely', 'open']),
    family: v.nullable(
      v.picklist([
        'outcome',
        'ruling',
        'channel',
        'way',
        'applicant',
        'level',
        'staff',
        'timing',
        'suit',
        'attribute',
        'validity',
      ]),
    ),
  }),
  v.object({
    kind: v.literal('share'),
    percent: figure,
    part: figure,
    whole: v.nullable(figure),
    named: v.boolean(),
  }),
  v.object({
    kind: v.literal('growth'),
    percent: figure,
    current: figure,
    difference: v.nullable(figure),
    falls: v.boolean(),
  }),
]);

/** A whole `Problem`. */
export const problemSchema = v.object({
  code: v.picklist([
    'table-as-image',
    'attachment-only',
    'flip-book',
    'empty-frame',
    'page-cut-off',
    'table-cut-off',
    'grid-too-large',
    'unreadable-cell',
    'mixed-format',
    'check-crashed',
  ]),
  message,
  place: v.exactOptional(placeSchema),
});

/** A whole `Report`; kept equal to the type in the model by a test. */
export const reportSchema = v.object({
  isReport: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.array(message),
  title: nullableText,
  issuer: nullableText,
  year: v.nullable(v.pipe(v.number(), v.integer())),
  format: v.picklist(['2021', '2019', '2014', 'prose']),
  script: v.picklist(['hans', 'hant']),
  publishedOn: v.nullable(day),
  period: v.nullable(v.object({ from: day, to: day })),
  preamble: v.string(),
  sections: v.array(section),
  issuerLevel: v.nullable(v.picklist(['central', 'province', 'city', 'county', 'township'])),
  issuerKind: v.nullable(v.picklist(['government', 'department', 'office', 'enterprise', 'other'])),
  region: v.nullable(
    v.object({
      province: v.exactOptional(v.string()),
      city: v.exactOptional(v.string()),
      county: v.exactOptional(v.string()),
      township: v.exactOptional(v.string()),
    }),
  ),
  identity: v.array(message),
  tables: v.array(table),
  facts: v.array(fact),
  quantities: v.array(quantity),
  structures: v.array(structure),
  problems: v.array(problemSchema),
});

const indicatorTerm = { indicator: v.string(), applicant, value: v.nullable(finite) };
const textTerm = { text: v.string(), value: v.nullable(finite) };
const outcome = v.nullable(v.union([finite, v.string()]));

/** A whole `Finding`; kept equal to the type in the model by a test. */
export const findingSchema = v.object({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'hint']),
  message,
  expected: outcome,
  actual: outcome,
  terms: v.array(v.union([v.object(indicatorTerm), v.object(textTerm)])),
  quote: v.exactOptional(v.string()),
  places: v.array(placeSchema),
  suspects: v.array(
    v.union([
      v.object({ ...indicatorTerm, suggested: finite }),
      v.object({ ...textTerm, suggested: finite }),
    ]),
  ),
});

const clipFields = v.object({
  kind: v.picklist(['report', 'table', 'selection']),
  // Shown as a link later: nothing that would run as a script.
  url: v.pipe(v.string(), v.url(), v.regex(/^(https?|file|chrome-extension|moz-extension):/)),
  retrievedAt: instant,
  parserVersion: v.string(),
  rulesVersion: v.string(),
  snapshot: v.string(),
  report: reportSchema,
  findings: v.array(findingSchema),
  table: v.exactOptional(index),
  selection: v.exactOptional(v.object({ text: v.string(), places: v.array(placeSchema) })),
});

/** Whether a clip has the part that it says it is of. */
function hasItsPart({ kind, table, selection, report }: v.InferOutput<typeof clipFields>): boolean {
  if (kind === 'table') return table !== undefined && table < report.tables.length;
  return kind === 'report' || selection !== undefined;
}

/** A `ClipDraft` as it arrives from a page: nothing beyond these fields is let through. */
export const clipDraftSchema = v.pipe(clipFields, v.check(hasItsPart));
