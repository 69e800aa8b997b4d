/**
 * Mutation testing: changes the code of one area bit by bit and counts how many of the changes its own tests notice.
 * `npm run mutate -- <area> [file …]`; files, seen from the project's folder, narrow the area to those.
 * Results are kept in `reports` and only what has changed is tried again; `--force` tries everything, which new tests of
 * constants need.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

/** What is changed; each file is tried with the tests that mirror it. */
const AREAS: Record<string, string[]> = {
  tables: [
    'utils/grid/*.ts',
    'utils/report/formats/*.ts',
    'utils/report/{flat,div,gather}-tables.ts',
    'utils/report/{flat-grid,flat-blanks,piped-lines,broken-labels}.ts',
  ],
  checks: ['utils/checks/*.ts', 'utils/checks/rules/*.ts'],
};

/** A file but for the texts that it carries: what these say is for people to judge. */
function codeOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const from = lines.indexOf('  texts: {');
  if (from === -1) return [file];
  const to = lines.indexOf('  },', from);
  return [`${file}:1-${from}`, `${file}:${to + 2}-${lines.length}`];
}

/** The tests that mirror a file, `name.test.ts` and `name-subject.test.ts`, or all of its folder. */
function mirrorsOf(file: string): string[] {
  const stem = file.replace(/^utils/, 'test').replace(/\.ts$/, '');
  const isOfAnother = (test: string) =>
    existsSync(test.replace(/^test/, 'utils').replace(/\.test\.ts$/, '.ts'));
  const mirrors = [
    ...globSync(`${stem}.test.ts`),
    ...globSync(`${stem}-*.test.ts`).filter((test) => !isOfAnother(test)),
  ];
  return mirrors.length > 0 ? mirrors : [`${dirname(stem)}/*.test.ts`];
}

const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name = '', ...chosen] = positionals;
const area = AREAS[name];
if (!area) {
  console.error(`usage: npm run mutate -- <${Object.keys(AREAS).join('|')}> [--force] [file …]`);
  process.exit(2);
}

interface Run {
  file: string;
  tests: string[];
  /** Where results are kept. */
  report: string;
}

function toRun(file: string): Run {
  const report = `reports/mutation/${file.replaceAll('/', '.')}.json`;
  return { file, tests: mirrorsOf(file), report };
}

function tryRun({ file, tests, report }: Run): void {
  const options = { '--mutate': codeOf(file).join(','), '--incrementalFile': report };
  const args = ['stryker', 'run', ...Object.entries(options).flat()];
  const { status } = spawnSync('npx', values.force ? [...args, '--force'] : args, {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: tests.join(',') },
  });
  if (status !== 0) process.exitCode = 1;
}

/** How many changes were noticed and missed, in a file or in all. */
interface Score {
  title: string;
  noticed: number;
  missed: number;
}

function readScore({ file, report }: Run): Score[] {
  if (!existsSync(report)) return [];
  const read = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  const mutants = read.files[file]?.mutants ?? [];
  const count = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  return [{ title: file, noticed, missed: count('Survived', 'NoCoverage') }];
}

function printScore({ title, noticed, missed }: Score): void {
  const all = noticed + missed;
  const share = all === 0 ? '–' : ((noticed / all) * 100).toFixed(2);
  console.log(`${share.padStart(6)} %  ${noticed} of ${all}  ${title}`);
}

const files = area.flatMap((pattern) => globSync(pattern));
const runs = files.filter((file) => chosen.length === 0 || chosen.includes(file)).map(toRun);
for (const run of runs) tryRun(run);
const scores = runs.flatMap(readScore);
console.log('\nmutation score');
for (const score of scores) printScore(score);
printScore({
  title: 'all',
  noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
  missed: scores.reduce((sum, { missed }) => sum + missed, 0),
});
