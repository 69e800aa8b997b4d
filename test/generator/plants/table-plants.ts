/** Mistakes in the tables: each breaks the identities of domain.md §3.1 and §3.2 that hold the cell. */
import type { ReportDocument } from '../document.ts';
import type { Random } from '../random.ts';
import type { Planted, PlantKind } from '../truth.ts';
import { APPLICANTS } from '../world/figures.ts';
import { changeNumber } from './change-number.ts';
import { factCells, type Planter, setCell } from './plant.ts';

const COLUMNS = [...APPLICANTS, 'total'];

/** Changes one of the given cells. */
function plantCell(
  document: ReportDocument,
  random: Random,
  kind: PlantKind,
  keys: string[],
  unique: boolean,
  together: (key: string) => string[] = () => [],
): Planted | null {
  const cells = factCells(document);
  const present = keys.filter((key) => cells.has(key));
  if (present.length === 0) return null;
  const key = random.pick(present);
  const cell = cells.get(key)!;
  const printed = changeNumber(random, cell.value ?? 0);
  const before = setCell(cell, printed);
  return { kind, severity: 'error', key, printed, true: before, unique, keys: together(key) };
}

function outcomeKeys(document: ReportDocument): string[] {
  return [...factCells(document).keys()].filter(
    (key) => key.startsWith('outcome.') && !key.startsWith('outcome.total@'),
  );
}

function columnsOf(row: string, columns: readonly string[]): string[] {
  return columns.map((column) => `${row}@${column}`);
}

const REVIEW_GROUPS = ['review', 'litigation_direct', 'litigation_after_review'];
const REVIEW_RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** Sums of the annex that are errors where they fail (d6, d7, d13). */
const ANNEX_SUMS = [
  ['requests.received', 'requests.in_person', 'requests.fax', 'requests.online', 'requests.letter'],
  ['requests.closed', 'requests.closed_on_time', 'requests.closed_extended'],
  ['organisation.staff', 'organisation.staff_full_time', 'organisation.staff_part_time'],
];
/** A part that must not be above its whole (d3, d5). */
const ANNEX_PARTS = [
  ['disclosure.normative_documents', 'disclosure.total'],
  ['response.press_conferences_by_head', 'response.press_conferences'],
  ['response.interviews_by_head', 'response.interviews'],
];

function plantAnnexPart(document: ReportDocument, random: Random): Planted | null {
  const cells = factCells(document);
  const [part = '', whole = ''] = random.pick(ANNEX_PARTS);
  const cell = cells.get(part);
  const parent = cells.get(whole);
  if (!cell || !parent) return null;
  const printed = (parent.value ?? 0) + random.integer(1, 30);
  const before = setCell(cell, printed);
  return {
    kind: 'annex',
    severity: 'error',
    key: part,
    printed,
    true: before,
    unique: false,
    deducible: false,
    keys: [part, whole],
  };
}

export const TABLE_PLANTS: Partial<Record<PlantKind, Planter>> = {
  cell: (document, random) =>
    plantCell(
      document,
      random,
      'cell',
      [
        ...outcomeKeys(document).filter((key) => !key.endsWith('@total')),
        ...columnsOf('applications.new', APPLICANTS),
      ],
      true,
    ),
  'applicant-total': (document, random) =>
    plantCell(
      document,
      random,
      'applicant-total',
      [...outcomeKeys(document).filter((key) => key.endsWith('@total')), 'applications.new@total'],
      true,
    ),
  'outcome-total': (document, random) =>
    plantCell(document, random, 'outcome-total', columnsOf('outcome.total', COLUMNS), true),
  balance: (document, random) =>
    plantCell(
      document,
      random,
      'balance',
      [
        ...columnsOf('applications.carried_in', COLUMNS),
        ...columnsOf('applications.carried_out', COLUMNS),
      ],
      true,
    ),
  review: (document, random) =>
    plantCell(
      document,
      random,
      'review',
      REVIEW_GROUPS.flatMap((group) => REVIEW_RESULTS.map((result) => `${group}.${result}`)).filter(
        () => factCells(document).has('review.pending'),
      ),
      false,
      (key) => REVIEW_RESULTS.map((result) => `${key.slice(0, key.indexOf('.'))}.${result}`),
    ),
  annex: (document, random) => {
    if (!factCells(document).has('requests.received')) return null;
    if (random.chance(0.3)) return plantAnnexPart(document, random);
    const keys = random.pick(ANNEX_SUMS);
    return plantCell(document, random, 'annex', keys, false, () => keys);
  },
};
