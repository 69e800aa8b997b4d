import { parseArgs } from 'node:util';
import { createInputs, type FuzzInput } from './fuzz-inputs.ts';
import { FuzzRunner } from './fuzz-runner.ts';
import { minimise } from './minimise.ts';

const MOST_FAILURES = 20;

/**
 * Throws damaged pages, bytes and texts at the reader: none may throw, hang, or leave the page other than it was.
 * Input number `i` of a seed is always the same; a failing one is made as short as it gets and printed.
 *
 *     npm run fuzz -- reader [--inputs 100000] [--seed S] [--only NUMBER]
 */
export async function fuzzReader(options: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: options,
    options: {
      inputs: { type: 'string', default: '100000' },
      seed: { type: 'string', default: new Date().toISOString() },
      only: { type: 'string' },
    },
  });
  const inputAt = createInputs(values.seed);
  const runner = new FuzzRunner();
  const counts: Record<string, number> = {};
  const errors: string[] = [];
  const start = performance.now();
  const first = values.only ? Number(values.only) : 0;
  const end = values.only ? first + 1 : Number(values.inputs);
  for (let index = first; index < end && errors.length < MOST_FAILURES; index++) {
    const input = inputAt(index);
    counts[input.target] = (counts[input.target] ?? 0) + 1;
    const error = await runner.run(input);
    if (error !== '') {
      console.log(`✗ input ${index} of seed ${values.seed} (${input.target}): ${error}`);
      if (!errors.includes(error)) await printShortest(runner, input, error);
      errors.push(error);
    }
    if (index % 10_000 === 9_999) console.log(`${index + 1} inputs`);
  }
  await runner.close();
  const seconds = Math.round((performance.now() - start) / 1000);
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  console.log(
    `${errors.length > 0 ? '✗' : '✓'} ${total} inputs of seed ${values.seed} in ${seconds} s, ${errors.length} failed; ${JSON.stringify(counts)}`,
  );
  return errors.length === 0;
}

async function printShortest(runner: FuzzRunner, input: FuzzInput, error: string): Promise<void> {
  const data = await minimise(
    input.data,
    async (shorter) => (await runner.run({ ...input, data: shorter })) === error,
  );
  console.log(`  ${data.length} characters: ${JSON.stringify(data).slice(0, 2_000)}`);
}
