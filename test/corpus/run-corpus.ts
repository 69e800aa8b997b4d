/** Reads generated pages and real ones with an injected reader and adds up what was right. */
import type { Truth } from '../generator/truth.ts';
import { loadCases } from './cases.ts';
import { type PageChoice, type PageCounts, planPages } from './plan-pages.ts';
import type { Reader } from './reading.ts';
import { type PageScore, scorePage } from './score.ts';
import { addScore, emptyTally, mergeNumbers, type Tally } from './tally.ts';

export interface CorpusOptions {
  seed: string;
  counts: PageCounts;
  /** Only pages of these sorts. */
  choice?: PageChoice;
  /** Only every `of`-th page, from `index` on, where several processes share a run. */
  slice?: { index: number; of: number };
  /** Folders of real pages. */
  folders?: string[];
  /** How many of the worst pages to keep. */
  worst?: number;
  /** Keep those pages themselves too. */
  keepPages?: boolean;
}

export interface WorstPage {
  name: string;
  recipe: string;
  complaints: string[];
  page?: { html: string; truth: Truth };
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

function* generated(options: CorpusOptions): Generator<Entry> {
  const { index, of } = options.slice ?? { index: 0, of: 1 };
  const plans = planPages(options.seed, options.counts, options.choice);
  for (const plan of plans.filter((_, at) => at % of === index)) {
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

function keepWorst(worst: WorstPage[], most: number): WorstPage[] {
  return worst.sort((a, b) => b.complaints.length - a.complaints.length).slice(0, most);
}

function note(board: Board, entry: Entry, complaints: string[], options: CorpusOptions): void {
  if (complaints.length === 0) return;
  const { name, recipe, html, truth } = entry;
  const page = options.keepPages ? { page: { html, truth } } : {};
  board.worst.push({ name, recipe, complaints, ...page });
  board.worst = keepWorst(board.worst, options.worst ?? 20);
}

/** Lets go of what the last page left: objects behind a WeakRef live until the running job ends. */
function endJob(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The scoreboard of one run. */
export async function runCorpus(reader: Reader, options: CorpusOptions): Promise<Board> {
  const board: Board = {
    seed: options.seed,
    total: emptyTally(),
    rows: {},
    worst: [],
    alarmRules: {},
  };
  for (const source of [real(options.folders ?? []), generated(options)]) {
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
      note(board, entry, score?.complaints ?? [`crashed: ${error}`], options);
      await endJob();
    }
  }
  return board;
}

/** One board of the boards of a run's slices. */
export function mergeBoards(boards: readonly Board[], worst = 20): Board {
  return boards.reduce((one, other) => ({
    seed: one.seed,
    total: mergeNumbers(one.total, other.total),
    rows: mergeNumbers(one.rows, other.rows),
    alarmRules: mergeNumbers(one.alarmRules, other.alarmRules),
    worst: keepWorst([...one.worst, ...other.worst], worst),
  }));
}
