/**
 * The scoreboard: reads generated pages with fresh seeds, the page cases and the optional corpus, and prints what was
 * right. `npm run corpus -- [--pages N] [--seed S] [--json FILE] [--worst N]`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { caseFolders } from '../test/corpus/cases.ts';
import { spreadPages } from '../test/corpus/plan-pages.ts';
import { printBoard } from '../test/corpus/print-board.ts';
import { runCorpus } from '../test/corpus/run-corpus.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: new Date().toISOString() },
    json: { type: 'string' },
    worst: { type: 'string', default: '20' },
  },
});
// Through Vite, since the registry of rules is a glob that plain Node does not know.
const { module } = await runnerImport<typeof import('../cli/read-to-json.ts')>(
  join(import.meta.dirname, '../cli/read-to-json.ts'),
  { configFile: false, logLevel: 'error' },
);
const board = runCorpus((html, url) => module.readToJson(html, url), {
  seed: values.seed,
  counts: spreadPages(Number(values.pages)),
  folders: caseFolders(),
  worst: Number(values.worst),
});
console.log(printBoard(board));
if (values.json) writeFileSync(values.json, JSON.stringify(board, null, 1));
