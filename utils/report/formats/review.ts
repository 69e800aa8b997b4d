/** Table 4 of the 2019 and 2021 forms: reviews and lawsuits over disclosure, one row of figures. */
import type { IndicatorCode } from '../../model.ts';
import { NOTHING, type StreamCell, type TableReading } from './cell-stream.ts';
import { type Label, LabelFinder, type LabelText } from './labels.ts';

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
const GROUPS = ['review', 'litigation_direct', 'litigation_after_review'] as const;
type Outcome = (typeof OUTCOMES)[number];
type Group = (typeof GROUPS)[number];

const OUTCOME_LABELS: Label<Outcome>[] = [
  { meaning: 'upheld', variants: ['结果维持', '维持'] },
  { meaning: 'corrected', variants: ['结果纠正', '纠正'] },
  { meaning: 'other', variants: ['其他结果', '其它结果'] },
  { meaning: 'pending', variants: ['尚未审结', '未审结'] },
  { meaning: 'total', variants: ['总计', '合计'] },
];
const GROUP_LABELS: Label<Group | 'litigation'>[] = [
  { meaning: 'review', variants: ['行政复议'] },
  { meaning: 'litigation', variants: ['行政诉讼'] },
  { meaning: 'litigation_direct', variants: ['未经复议直接起诉', '未经复议直接诉讼'] },
  { meaning: 'litigation_after_review', variants: ['复议后起诉', '经复议后起诉'] },
];

const outcomes = new LabelFinder(OUTCOME_LABELS);
const groups = new LabelFinder(GROUP_LABELS);

/** All codes in the order of the form. */
const CODES: IndicatorCode[] = GROUPS.flatMap((group) =>
  OUTCOMES.map((outcome) => `${group}.${outcome}`),
);

/** A longer text among the figures is no cell that cannot be read, but what comes after the table. */
const LONGEST_ODD_CELL = 12;

/** Whether a text is a label of this table. */
export function isReviewLabel(text: LabelText): boolean {
  return outcomes.findExact(text) !== undefined || groups.findExact(text) !== undefined;
}

/** The figures of a review table, or nothing where the cells are not of one. */
export function readReview(cells: StreamCell[], flat: boolean): TableReading {
  const labels = cells.filter((cell) => !cell.isValue);
  const named = labels.filter((cell) => isReviewLabel(cell.normal));
  const outcomeCount = named.filter((cell) => outcomes.findExact(cell.normal)).length;
  const groupNames = new Set(named.flatMap((cell) => groups.findExact(cell.normal) ?? []));
  if (groupNames.size === 0) return NOTHING;
  const values = valuesBelow(cells, named.at(-1)!, flat);
  // Less of the head will do where the row of figures is whole.
  const isWhole = values.length === CODES.length && groupNames.size >= 2 && outcomeCount >= 2;
  if (outcomeCount < 4 && groupNames.size < GROUPS.length && !isWhole) return NOTHING;
  const byColumn = flat ? null : codesByColumn(cells, values);
  const codes = byColumn ?? codesByOrder(values.length, groupNames);
  const facts = codes.flatMap((indicator, i) => {
    const cell = values[i];
    return indicator && cell ? [{ indicator, cell }] : [];
  });
  return {
    facts,
    lost: CODES.filter((code) => isNamed(code, groupNames) && !codes.includes(code)),
  };
}

/** The figures: what follows the last label in flattened text, else the first row below it, or what follows it in its own row. */
function valuesBelow(cells: StreamCell[], lastLabel: StreamCell, flat: boolean): StreamCell[] {
  const following = cells.slice(cells.indexOf(lastLabel) + 1);
  if (flat) {
    const end = following.findIndex(
      ({ isValue, text }) => !isValue && text.length > LONGEST_ODD_CELL,
    );
    return dropFilling(end < 0 ? following : following.slice(0, end));
  }
  const below = following.find((cell) => cell.row > lastLabel.row);
  const row = below?.row ?? lastLabel.row;
  return dropFilling(following.filter((cell) => cell.row === row));
}

/** Of more cells than the form has, blank ones at the end and then at the beginning are filling. */
function dropFilling(cells: StreamCell[]): StreamCell[] {
  let [from, to] = [0, cells.length];
  while (to - from > CODES.length && cells[to - 1]!.text === '') to--;
  while (to - from > CODES.length && cells[from]!.text === '') from++;
  return cells.slice(from, to);
}

/** Whether a table that names these groups prints a code. */
function isNamed(code: IndicatorCode, names: Set<Group | 'litigation'>): boolean {
  const group = code.split('.')[0] as Group;
  return names.has(group) || (group !== 'review' && names.has('litigation'));
}

/** Codes from the labels that stand over each figure; null where one has no clear label or two share one. */
function codesByColumn(cells: StreamCell[], values: StreamCell[]): IndicatorCode[] | null {
  const codes: IndicatorCode[] = [];
  const labels = cells.filter((cell) => isReviewLabel(cell.normal));
  for (const value of values) {
    const above = labels.filter(
      (cell) =>
        cell.row < value.row &&
        cell.column <= value.column &&
        value.column < cell.column + cell.columnSpan,
    );
    const outcome = lastOf(above, outcomes);
    const group = lastOf(above, groups);
    if (!outcome || !group || group === 'litigation') return null;
    codes.push(`${group}.${outcome}`);
  }
  return new Set(codes).size === codes.length ? codes : null;
}

function lastOf<T>(labels: StreamCell[], finder: LabelFinder<T>): T | undefined {
  const last = labels.findLast(({ normal }) => finder.findExact(normal) !== undefined);
  return last && finder.findExact(last.normal);
}

/** Codes by the order of the form, where the figures are as many as the named groups have. */
function codesByOrder(count: number, names: Set<Group | 'litigation'>): IndicatorCode[] {
  if (count === CODES.length) return CODES;
  const present = CODES.filter((code) => names.has(code.split('.')[0] as Group));
  return count === present.length ? present : [];
}
