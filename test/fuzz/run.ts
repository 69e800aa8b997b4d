/**
 * `npm run fuzz -- [regexps | reader] [options]`: both where none is named. Options are those of the part;
 * `--inputs` and `--seed` are the reader's.
 */
import { fuzzReader } from './fuzz-reader.ts';
import { fuzzRegExps } from './fuzz-regexps.ts';

const PARTS: Record<string, (options: string[]) => Promise<boolean>> = {
  regexps: fuzzRegExps,
  reader: fuzzReader,
};

const [name = '', ...rest] = process.argv.slice(2);
const named = PARTS[name];
let passed = true;
if (named) passed = await named(rest);
else {
  passed = await fuzzRegExps([]);
  passed = (await fuzzReader(process.argv.slice(2))) && passed;
}
process.exitCode = passed ? 0 : 1;
