/** `npm run bench -- <name> [arguments]` runs one of the measurements in this folder. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const BENCHES: Record<string, string> = {
  check: 'all checks on whole reports, beside reading them',
  read: 'reading beside Readability, how it grows, the spotter, the headless reader beside jsdom',
  convert: 'converting a page in place, beside opencc-js',
  'compare-opencc':
    'our conversion against opencc-js’s on every key, every overlapping pair and random text',
};

const [name = '', ...rest] = process.argv.slice(2);
if (!(name in BENCHES)) {
  for (const [one, what] of Object.entries(BENCHES)) console.log(`${one}: ${what}`);
  process.exit(name === '' ? 0 : 1);
}
const script = join(import.meta.dirname, `${name}.ts`);
const { status } = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' });
process.exitCode = status ?? 1;
