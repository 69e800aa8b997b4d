/** What stands in value cells: marks, notes, units, signs (domain.md §5, Cells). */
import { type Cell, type ReportDocument, tablesOf } from '../document.ts';
import type { Random } from '../random.ts';
import { type Mutator, PLAIN_NUMBER, plainCells } from './mutator.ts';

const SOURCE = '§5 Cells';

/** A mutator that rewrites some of the cells that suit it. */
function onCells(
  name: string,
  suits: (cell: Cell) => boolean,
  share: number,
  rewrite: (cell: Cell, random: Random) => void,
  extra: Partial<Mutator> = {},
): Mutator {
  const suitable = (document: ReportDocument): Cell[] => plainCells(document).filter(suits);
  return {
    name,
    source: SOURCE,
    stage: 'words',
    shows: 'any',
    fits: (document) => suitable(document).length > 0,
    apply(document, random) {
      const cells = suitable(document);
      const count = Math.max(1, Math.round(cells.length * share));
      for (const cell of random.sample(cells, count)) rewrite(cell, random);
    },
    ...extra,
  };
}

function isZero(cell: Cell): boolean {
  return cell.value === 0;
}

function isPositive(cell: Cell): boolean {
  return (cell.value ?? 0) > 0 && Number.isInteger(cell.value);
}

function isCount(cell: Cell): boolean {
  return isPositive(cell) && !/amount|budget|charged/.test(cell.fact ?? '');
}

const FULL_WIDTH = '０１２３４５６７８９';

/** ASCII digits as full-width ones. */
export function toFullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => FULL_WIDTH[Number(digit)]!);
}

function setBlank(cell: Cell, text: string): void {
  cell.text = text;
  cell.value = null;
}

const BLANK_MARKS = ['', '/', '-', '—', '——', '无'];

function annotate(cell: Cell, random: Random): void {
  const part = random.integer(1, Math.max(1, cell.value ?? 1));
  cell.text += random.pick([
    `（其中修订${part}件）`,
    `（含自然失效${part}件）`,
    '（“12345”热线回复数）',
    '(含上年度结转数量)',
    `（其中线上${part}件）`,
  ]);
}

const UNITS: [pattern: RegExp, units: string[]][] = [
  [/^fees\.amount$|budget|charged/, ['万元']],
  [/^procurement\.amount$/, ['元']],
  [/items/, ['项', '个']],
  [/^(disclosure|channels)\./, ['条']],
  [/people$/, ['人次']],
  [/^organisation\.staff/, ['人']],
  [/^organisation\./, ['个']],
  [/interpretations/, ['篇']],
];

function addUnit(cell: Cell, random: Random): void {
  const found = UNITS.find(([pattern]) => pattern.test(cell.fact ?? ''));
  const count = /^(response|meetings|training)/.test(cell.fact ?? '') ? '次' : '件';
  cell.text += random.pick(found?.[1] ?? [count]);
}

/** The same money in the other unit: 万元 in 元, 元 in 万. */
function swapMoneyUnit(cell: Cell): void {
  const value = cell.value ?? 0;
  if (cell.fact === 'procurement.amount') cell.text = `${Math.round(value) / 10000}万`;
  else cell.text = `${Math.round(value * 1e6) / 100}元`;
}

function signed(value: number, random: Random): string {
  if (value > 0) return random.pick([`+${value}`, `增${value}`, `增加${value}`]);
  return random.pick([`-${-value}`, `减${-value}`, `－${-value}`]);
}

const SIGNED_CHANGES: Mutator = {
  name: 'signed-changes',
  source: '§5 Cells: signed +1036, -5, 增3',
  stage: 'words',
  shows: 'any',
  fits: (document) => changeCells(document).length > 0,
  apply(document, random) {
    for (const cell of changeCells(document)) cell.text = signed(cell.value ?? 0, random);
  },
};

function changeCells(document: ReportDocument): Cell[] {
  return document.blocks
    .flatMap((block) => (block.type === 'table' ? block.rows : []))
    .flatMap((row) => row.cells)
    .filter(
      (cell) => cell.fact?.endsWith('items_change') && cell.value !== 0 && cell.value !== null,
    )
    .filter((cell) => /^-?\d+$/.test(cell.text));
}

/** The rows of the applications table as their value cells. */
function applicationRows(document: ReportDocument): Cell[][] {
  return tablesOf(document)
    .filter((table) => table.kind === 'applications')
    .flatMap((table) => table.rows.map((row) => row.cells.filter((cell) => cell.fact)))
    .filter((cells) => cells.length > 1 && cells.every((cell) => PLAIN_NUMBER.test(cell.text)));
}

/**
 * Blanks whole rows of the applications table (seed 001): one where all is zero, or all of them but their totals.
 */
function onRows(
  name: string,
  source: string,
  suits: (row: Cell[]) => boolean,
  most: number,
): Mutator {
  const suitable = (document: ReportDocument): Cell[][] => applicationRows(document).filter(suits);
  return {
    name,
    source: source.startsWith('§') ? source : `§5 Cells; ${source}`,
    stage: 'words',
    shows: 'any',
    group: 'blank',
    fits: (document) => suitable(document).length > 0,
    apply(document, random) {
      const rows = suitable(document);
      for (const row of random.sample(rows, Math.min(most, rows.length))) {
        const gone = most === 1 ? row : row.filter((cell) => !cell.fact?.endsWith('@total'));
        for (const cell of gone) setBlank(cell, '');
      }
    },
  };
}

export const CELL_MUTATORS: Mutator[] = [
  onCells(
    'full-width-digits',
    () => true,
    0.5,
    (cell) => {
      cell.text = toFullWidth(cell.text);
    },
  ),
  onCells(
    'thousands-marks',
    (cell) => isPositive(cell) && (cell.value ?? 0) >= 1000,
    1,
    (cell, random) => {
      const mark = random.pick([',', ',', '，']);
      cell.text = cell.text.replace(/\B(?=(\d{3})+$)/g, mark);
    },
  ),
  onCells('note-in-cell', isCount, 0.15, annotate),
  onCells('unit-in-cell', () => true, 0.3, addUnit),
  onCells(
    'money-unit-in-cell',
    (cell) =>
      (cell.value ?? 0) > 0 &&
      (cell.fact === 'fees.amount' || cell.fact === 'procurement.amount') &&
      Number.isInteger((cell.value ?? 0) * 100),
    1,
    swapMoneyUnit,
  ),
  onCells('blank-zeros', isZero, 1, (cell) => setBlank(cell, ''), { group: 'blank' }),
  onCells('some-zeros-blank', isZero, 0.2, (cell) => setBlank(cell, ''), { group: 'blank' }),
  onCells('blank-marks', isZero, 0.6, (cell, random) => setBlank(cell, random.pick(BLANK_MARKS)), {
    group: 'blank',
  }),
  onCells('blank-mark-everywhere', isZero, 1, (cell) => setBlank(cell, '/'), { group: 'blank' }),
  SIGNED_CHANGES,
  onRows('blank-row', 'seeds: a row left empty among zeros', (row) => row.every(isZero), 1),
  onRows('applicant-columns-blank', '§3.2 t3: skip rows whose parts are all blank', () => true, 99),
  {
    name: 'blank-total',
    source: '§3 and §3.2 t6: a blank total beside filled parts',
    stage: 'words',
    shows: 'any',
    fits: (document) => totalCells(document).length > 0,
    apply(document, random) {
      setBlank(random.pick(totalCells(document)), '');
      document.flawless = false;
    },
  },
  {
    name: 'unreadable-cell',
    source: 'contract.md: status unreadable, problem unreadable-cell',
    stage: 'words',
    shows: 'any',
    fits: (document) => plainCells(document).length > 0,
    apply(document, random) {
      const cell = random.pick(plainCells(document));
      cell.text = random.pick(['#VALUE!', '□□', '###', '见附件']);
      cell.unreadable = true;
      cell.value = null;
      document.problems.push('unreadable-cell');
      document.flawless = false;
    },
  },
];

function totalCells(document: ReportDocument): Cell[] {
  return plainCells(document).filter(
    (cell) =>
      cell.fact?.endsWith('@total') && PLAIN_NUMBER.test(cell.text) && (cell.value ?? 0) > 0,
  );
}
