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

interface Part {
  /** What is changed. */
  mutate: string[];
  /** The tests that should notice; without them each file is tried with those that mirror it. */
  testFiles?: string[];
}

const AREAS: Record<string, Part[]> = {
  tables: [
    {
      mutate: [
        'utils/grid/*.ts',
        'utils/report/formats/*.ts',
        'utils/report/{flat,div,gather}-tables.ts',
        'utils/report/{flat-grid,flat-blanks,piped-lines,broken-labels}.ts',
      ],
    },
  ],
  checks: [
    { mutate: ['utils/checks/*.ts'], testFiles: ['test/checks/*.test.ts'] },
    { mutate: ['utils/checks/rules/*.ts'] },
  ],
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
  files: string[];
  tests: string[];
  /** Where results are kept. */
  report: string;
}

function runsOf({ mutate, testFiles }: Part, index: number): Run[] {
  const files = mutate
    .flatMap((pattern) => globSync(pattern))
    .filter((file) => chosen.length === 0 || chosen.includes(file));
  const folder = 'reports/mutation';
  if (testFiles)
    return files.length > 0
      ? [{ files, tests: testFiles, report: `${folder}/${name}-${index + 1}.json` }]
      : [];
  return files.map((file) => ({
    files: [file],
    tests: mirrorsOf(file),
    report: `${folder}/${file.replaceAll('/', '.')}.json`,
  }));
}

function tryRun({ files, tests, report }: Run): void {
  const options = {
    '--mutate': files.flatMap(codeOf).join(','),
    '--incrementalFile': report,
  };
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

function readScores({ files, report }: Run): Score[] {
  if (!existsSync(report)) return [];
  const read = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  return files.map((file) => {
    const mutants = read.files[file]?.mutants ?? [];
    const count = (...statuses: string[]) =>
      mutants.filter(({ status }) => statuses.includes(status)).length;
    return {
      title: file,
      noticed: count('Killed', 'Timeout'),
      missed: count('Survived', 'NoCoverage'),
    };
  });
}

function printScore({ title, noticed, missed }: Score): void {
  const all = noticed + missed;
  const share = all === 0 ? '–' : ((noticed / all) * 100).toFixed(2);
  console.log(`${share.padStart(6)} %  ${noticed} of ${all}  ${title}`);
}

const runs = area.flatMap(runsOf);
for (const run of runs) tryRun(run);
const scores = runs.flatMap(readScores);
console.log('\nmutation score');
for (const score of scores) printScore(score);
printScore({
  title: 'all',
  noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
  missed: scores.reduce((sum, { missed }) => sum + missed, 0),
});
