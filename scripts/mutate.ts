/**
 * Mutation testing: changes the code of one area bit by bit and counts how many of the changes its own tests notice.
 * `npm run mutate -- <area> [file …]`; files, seen from the project's folder, narrow the area to those.
 * Results are kept in `reports` and only what has changed is tried again; `--force` tries everything.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { parseArgs } from 'node:util';

interface Part {
  /** What is changed. */
  mutate: string[];
  /** The tests that should notice. All of them run for a change of a constant, so parts that need a DOM stand apart. */
  testFiles: string[];
}

const AREAS: Record<string, Part[]> = {
  tables: [
    { mutate: ['utils/grid/*.ts'], testFiles: ['test/grid/*.test.ts'] },
    { mutate: ['utils/report/formats/*.ts'], testFiles: ['test/report/formats/*.test.ts'] },
    {
      mutate: ['utils/report/{flat,div,gather}-tables.ts'],
      testFiles: ['test/report/{flat,div,gather}-tables.test.ts'],
    },
  ],
  checks: [
    { mutate: ['utils/checks/*.ts'], testFiles: ['test/checks/*.test.ts'] },
    { mutate: ['utils/checks/rules/*.ts'], testFiles: ['test/checks/rules/*.test.ts'] },
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

const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name = '', ...files] = positionals;
const area = AREAS[name];
if (!area) {
  console.error(`usage: npm run mutate -- <${Object.keys(AREAS).join('|')}> [--force] [file …]`);
  process.exit(2);
}
for (const [i, { mutate, testFiles }] of area.entries()) {
  const chosen = files.filter((file) => mutate.some((pattern) => matchesGlob(file, pattern)));
  if (files.length > 0 && chosen.length === 0) continue;
  const options = {
    '--mutate': (chosen.length > 0 ? chosen : mutate.flatMap((one) => globSync(one)))
      .flatMap(codeOf)
      .join(','),
    '--testFiles': testFiles.join(','),
    '--incrementalFile': `reports/mutation-${name}-${i + 1}.json`,
  };
  const args = ['stryker', 'run', ...Object.entries(options).flat()];
  const { status } = spawnSync('npx', values.force ? [...args, '--force'] : args, {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
