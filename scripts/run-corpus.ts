/**
 * The scoreboard: reads generated pages with fresh seeds, the page cases and the optional corpus, and prints what was
 * right. `npm run corpus -- [--pages N] [--seed S] [--json FILE] [--worst N] [--jobs N]`; `--full` takes pages enough for
 * all that must be shown, and says at the end what holds (with `--group`, over those pages). To look at some pages only:
 * `--group plain,single=300 --mutator NAME,… --kind PLANT-OR-LOOK-ALIKE,… --form 2021 --markup NAME --dump FOLDER`
 * (`--dump` writes the worst pages there, each with its truth beside it). A group that `--mutator` or `--kind` implies
 * need not be named; a run of some groups leaves the page cases out.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { runnerImport } from 'vite';
import { caseFolders } from '../test/corpus/cases.ts';
import { chooseRun } from '../test/corpus/choose-run.ts';
import { dumpPages } from '../test/corpus/dump-pages.ts';
import { listDemands, printDemands } from '../test/corpus/must-show.ts';
import { printBoard } from '../test/corpus/print-board.ts';
import { type Board, mergeBoards, runCorpus } from '../test/corpus/run-corpus.ts';
import { structureNumbers } from './structure-numbers.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: new Date().toISOString() },
    json: { type: 'string' },
    worst: { type: 'string', default: '20' },
    full: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
    group: { type: 'string' },
    mutator: { type: 'string' },
    kind: { type: 'string' },
    form: { type: 'string' },
    markup: { type: 'string' },
    dump: { type: 'string' },
    /** Set by the run itself where it has several processes: `0/2`. */
    slice: { type: 'string', default: '0/1' },
  },
});
const worst = Number(values.worst);

/** The pages asked for; a name that does not exist ends the run with the list of those that do. */
function chosenRun(): ReturnType<typeof chooseRun> {
  try {
    return chooseRun(values);
  } catch (error) {
    console.error(error instanceof RangeError ? error.message : error);
    process.exit(2);
  }
}
const run = chosenRun();

/** Reads one slice of the pages in this process. */
async function runSlice(): Promise<Board> {
  const [index = 0, of = 1] = values.slice.split('/').map(Number);
  // Through Vite, since the registry of rules is a glob that plain Node does not know.
  const { module } = await runnerImport<typeof import('../cli/read-to-json.ts')>(
    join(import.meta.dirname, '../cli/read-to-json.ts'),
    { configFile: false, logLevel: 'error' },
  );
  const read = (html: string, url?: string) => {
    const reading = module.readToJson(html, url);
    return { ...reading, structures: reading.structures.map(structureNumbers) };
  };
  return runCorpus(read, {
    seed: values.seed,
    counts: run.counts,
    choice: run.choice,
    slice: { index, of },
    folders: run.withCases && index === 0 ? caseFolders() : [],
    worst,
    keepPages: values.dump !== undefined,
  });
}

/** One process a slice, each writing its board to a file. */
async function runJobs(jobs: number): Promise<Board> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const given = process.argv.slice(2);
  const boards = Array.from({ length: jobs }, async (_, index) => {
    const file = join(folder, `${index}.json`);
    const own = ['--jobs', '1', '--slice', `${index}/${jobs}`, '--seed', values.seed];
    await promisify(execFile)(
      process.execPath,
      [...process.execArgv, import.meta.filename, ...given, ...own, '--json', file],
      { maxBuffer: 1 << 28 },
    );
    return JSON.parse(readFileSync(file, 'utf8')) as Board;
  });
  try {
    return mergeBoards(await Promise.all(boards), worst);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const jobs = Number(values.jobs);
const board = jobs > 1 ? await runJobs(jobs) : await runSlice();
const isPart = values.slice !== '0/1';
if (!isPart) {
  if (values.dump) {
    mkdirSync(values.dump, { recursive: true });
    dumpPages(board, values.dump);
  }
  console.log(printBoard(board));
  if (values.full) console.log(`\n${printDemands(listDemands(board))}`);
}
if (values.json) writeFileSync(values.json, JSON.stringify(board, null, 1));
