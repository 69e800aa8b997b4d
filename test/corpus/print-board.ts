/** The scoreboard as compact text. */
import type { Board } from './run-corpus.ts';
import { median, type PlantTally, type Tally } from './tally.ts';

function percent(part: number, whole: number): string {
  if (whole === 0) return '—';
  const share = (100 * part) / whole;
  // Never round up to a perfect score.
  const text = share.toFixed(2);
  return part < whole && text === '100.00' ? '99.99' : text;
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

const HEAD = [
  'pages',
  'fig right%',
  'wrong',
  'said',
  'silent',
  'invented',
  'spot%',
  'head%',
  'qty%',
  'qty inv',
  'struct%',
  'code%',
  'alarms',
  'crash',
];

function spotted(tally: Tally): string {
  const [right, asked] = tally.fields.isReport ?? [0, 0];
  return percent(right, asked);
}

function cells(tally: Tally): string[] {
  const { figures, headings, prose, structures, codes, alarms } = tally;
  return [
    tally.pages,
    percent(figures.right, figures.total),
    figures.wrong,
    figures.missingSaid,
    figures.missingSilent,
    figures.invented,
    spotted(tally),
    percent(headings.right, headings.total + headings.invented),
    percent(prose.right, prose.total),
    prose.invented,
    percent(structures.right, structures.total),
    percent(codes.right, codes.total),
    alarms.error + alarms.warning,
    tally.crashed,
  ].map(String);
}

/** Rows that are not perfect come first; perfect ones are counted only. */
function isPerfect({ figures, headings, prose, crashed, alarms, fields }: Tally): boolean {
  return (
    figures.right === figures.total &&
    figures.invented === 0 &&
    headings.right === headings.total &&
    headings.invented === 0 &&
    prose.right === prose.total &&
    prose.invented === 0 &&
    crashed === 0 &&
    alarms.error + alarms.warning === 0 &&
    Object.values(fields).every(([right, asked]) => right === asked)
  );
}

function dimension(name: string, rows: Record<string, Tally>, most: number): string {
  const entries = Object.entries(rows);
  const shown =
    name === 'pair' || name === 'mutator' || name === 'case'
      ? entries.filter(([, tally]) => !isPerfect(tally))
      : entries;
  const sorted = shown.sort(([, a], [, b]) => loss(b) - loss(a)).slice(0, most);
  const note = `${entries.length} rows, ${entries.length - shown.length} perfect ones left out`;
  return `\n${name} (${note})\n${table(
    [name, ...HEAD],
    sorted.map(([key, tally]) => [key, ...cells(tally)]),
  )}`;
}

function loss({ figures, headings, prose, crashed }: Tally): number {
  const wrong = figures.total - figures.right + figures.invented * 2 + figures.wrong * 3;
  return wrong + headings.missing + prose.missing + prose.invented + crashed * 100;
}

function plantRow([kind, row]: [string, PlantTally]): string[] {
  return [
    kind,
    String(row.planted),
    percent(row.found, row.planted),
    percent(row.firstSuspect, row.asked),
    percent(row.amongFive, row.asked),
  ];
}

/** The board for a person; `most` rows a dimension. */
export function printBoard(board: Board, most = 25): string {
  const { total, rows, worst, alarmRules } = board;
  const fields = Object.entries(total.fields).map(
    ([field, [right, asked]]) => `${field} ${percent(right, asked)} (${asked - right} of ${asked})`,
  );
  const { alarms } = total;
  const parts = [
    `seed ${board.seed}, ${total.pages} pages, ${(total.milliseconds / Math.max(1, total.pages)).toFixed(1)} ms a page`,
    table(['all', ...HEAD], [['all', ...cells(total)]]),
    `fields: ${fields.join(', ')}`,
    `precision of quantities: ${percent(total.prose.right, total.prose.right + total.prose.invented)}; approximate or exact mistaken: ${total.prose.wrongPrecision}`,
    `problems told: ${percent(...total.problems)} of ${total.problems[1]}`,
    `false alarms: ${alarms.error} errors, warnings on ${percent(alarms.withWarning, alarms.pages)} % of ${alarms.pages} flawless pages, median hints ${median(alarms.hints)}`,
    table(
      ['planted', 'pages', 'found%', 'first%', 'five%'],
      Object.entries(total.plants).map(plantRow),
    ),
    ...Object.entries(rows).map(([name, row]) => dimension(name, row, most)),
  ];
  const rules = Object.entries(alarmRules).sort(([, a], [, b]) => b - a);
  if (rules.length > 0)
    parts.push(
      `\nfindings on consistent pages: ${rules.map(([rule, count]) => `${rule} ×${count}`).join(', ')}`,
    );
  for (const page of worst) {
    parts.push(`\n${page.name}\n  ${page.recipe}\n  ${page.complaints.slice(0, 6).join('\n  ')}`);
  }
  return parts.join('\n');
}
