/** Reads generated pages and real ones with an injected reader and adds up what was right. */
import type { Truth } from '../generator/truth.ts';
import { loadCases } from './cases.ts';
import { type PageCounts, planPages } from './plan-pages.ts';
import type { Reader } from './reading.ts';
import { type PageScore, scorePage } from './score.ts';
import { addScore, emptyTally, type Tally } from './tally.ts';

export interface CorpusOptions {
  seed: string;
  counts: PageCounts;
  /** Folders of real pages. */
  folders?: string[];
  /** How many of the worst pages to keep. */
  worst?: number;
}

export interface WorstPage {
  name: string;
  recipe: string;
  complaints: string[];
}

export interface Board {
  seed: string;
  total: Tally;
  /** By dimension (group, form, markup, mutator, pair, plant, look-alike, case), then by name. */
  rows: Record<string, Record<string, Tally>>;
  worst: WorstPage[];
  /** Findings on pages without a planted mistake, by severity and rule. */
  alarmRules: Record<string, number>;
}

/** One page to be read: its labels say to which rows it counts. */
interface Entry {
  name: string;
  recipe: string;
  html: string;
  truth: Truth;
  labels: [dimension: string, name: string][];
}

function* generated(seed: string, counts: PageCounts): Generator<Entry> {
  for (const plan of planPages(seed, counts)) {
    const { html, truth, recipe } = plan.make();
    const { form, markup, mutators, plants, sort } = recipe;
    const labels: Entry['labels'] = [['group', plan.group]];
    if (sort === 'look-alike') labels.push(['look-alike', form]);
    else labels.push(['form', form], ['markup', markup]);
    if (plan.group === 'single' && mutators.length === 1) labels.push(['mutator', mutators[0]!]);
    if (plan.group === 'pair' && mutators.length === 2) {
      labels.push(['pair', [...mutators].sort().join(' + ')]);
    }
    for (const kind of plants) labels.push(['plant', kind]);
    const name = `${plan.group} ${recipe.seed}`;
    yield { name, recipe: JSON.stringify(recipe), html, truth, labels };
  }
}

function* real(folders: readonly string[]): Generator<Entry> {
  for (const { name, html, truth } of folders.flatMap(loadCases)) {
    const labels: Entry['labels'] = [
      ['group', 'case'],
      ['case', name],
    ];
    yield { name: `case ${name}`, recipe: '', html, truth, labels };
  }
}

function rowsOf(board: Board, entry: Entry): Tally[] {
  const rows = entry.labels.map(([dimension, name]) => {
    board.rows[dimension] ??= {};
    board.rows[dimension][name] ??= emptyTally();
    return board.rows[dimension][name];
  });
  return [board.total, ...rows];
}

/** Reads one page; a reader that throws gives no score. */
function readEntry(reader: Reader, entry: Entry): { score: PageScore | null; error: string } {
  try {
    return { score: scorePage(reader(entry.html), entry.truth), error: '' };
  } catch (error) {
    return { score: null, error: String(error) };
  }
}

function note(board: Board, entry: Entry, complaints: string[], most: number): void {
  if (complaints.length === 0) return;
  board.worst.push({ name: entry.name, recipe: entry.recipe, complaints });
  board.worst.sort((a, b) => b.complaints.length - a.complaints.length);
  board.worst.length = Math.min(board.worst.length, most);
}

/** The scoreboard of one run. */
export function runCorpus(reader: Reader, options: CorpusOptions): Board {
  const board: Board = {
    seed: options.seed,
    total: emptyTally(),
    rows: {},
    worst: [],
    alarmRules: {},
  };
  for (const source of [real(options.folders ?? []), generated(options.seed, options.counts)]) {
    for (const entry of source) {
      const start = performance.now();
      const { score, error } = readEntry(reader, entry);
      const time = performance.now() - start;
      for (const row of rowsOf(board, entry)) {
        row.pages++;
        row.milliseconds += time;
        if (score) addScore(row, score, entry.truth.flawless !== false);
        else row.crashed++;
      }
      for (const rule of score?.findings?.alarmRules ?? []) {
        board.alarmRules[rule] = (board.alarmRules[rule] ?? 0) + 1;
      }
      note(board, entry, score?.complaints ?? [`crashed: ${error}`], options.worst ?? 20);
    }
  }
  return board;
}
