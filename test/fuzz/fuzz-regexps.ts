import { parseArgs } from 'node:util';
import { collectRegExps } from './compose-regexps.ts';
import { timeRegExps } from './time-regexps.ts';

/**
 * Runs every regular expression of the project over hostile texts of 100,000 characters, each in less than 50 ms,
 * and says whether all were quick enough.
 *
 *     npm run fuzz -- regexps [--length N] [--limit MS] [--file PART-OF-A-PATH]
 */
export async function fuzzRegExps(options: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: options,
    options: {
      length: { type: 'string', default: '100000' },
      limit: { type: 'string', default: '50' },
      file: { type: 'string', default: '' },
    },
  });
  const limit = Number(values.limit);
  const { patterns, unknown } = await collectRegExps();
  const chosen = patterns.filter(({ id }) => id.includes(values.file));
  console.log(`${chosen.length} regular expressions, texts of ${values.length} characters`);

  let slow = 0;
  let texts = 0;
  let worst = 0;
  for await (const time of timeRegExps(chosen, { length: Number(values.length), limit })) {
    texts += time.texts;
    worst = Math.max(worst, time.milliseconds);
    if (time.milliseconds <= limit) continue;
    slow++;
    const { id, pattern } = chosen[time.index]!;
    const text = JSON.stringify(time.text);
    console.log(`✗ ${id} ${time.milliseconds.toFixed(0)} ms, ${time.use} ${text}`);
    console.log(`  ${String(pattern).slice(0, 200)}`);
  }
  for (const id of unknown) console.log(`✗ ${id} makes a regular expression that was never seen`);
  const passed = slow + unknown.length === 0;
  console.log(
    `${passed ? '✓' : '✗'} ${texts} texts, slowest ${worst.toFixed(1)} ms (bound ${limit} ms), ${slow} too slow`,
  );
  return passed;
}
