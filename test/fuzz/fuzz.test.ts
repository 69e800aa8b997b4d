import { expect, test } from 'vitest';
import { createInputs } from './fuzz-inputs.ts';
import { minimise } from './minimise.ts';
import { readHeadless, readInPlace } from './read-and-check.ts';
import { runInput } from './run-input.ts';

const SEED = 'suite';
const INPUTS = 400;

test(`${INPUTS} damaged pages, bytes and texts are read without an exception, the page unmodified`, () => {
  const inputAt = createInputs(SEED);
  const failures: string[] = [];
  for (let index = 0; index < INPUTS; index++) {
    const input = inputAt(index);
    try {
      runInput(input, { readHeadless, readInPlace });
    } catch (error) {
      failures.push(`npm run fuzz -- reader --seed ${SEED} --only ${index}: ${error}`);
    }
  }
  expect(failures).toEqual([]);
}, 120_000);

test('the same seed and number give the same input', () => {
  const [one, other, different] = [createInputs('a'), createInputs('a'), createInputs('b')];
  for (const index of [0, 7, 19]) expect(one(index)).toEqual(other(index));
  expect([0, 7, 19].map(one)).not.toEqual([0, 7, 19].map(different));
});

test('a change of the page by reading would be seen', () => {
  const html = '<p>一、总体情况</p>';
  expect(() => readInPlace(html)).not.toThrow();
  expect(() =>
    readInPlace(html, (document) => document.querySelector('p')!.setAttribute('class', 'x')),
  ).toThrow('changed the page');
});

test('a failing input is made as short as it gets', async () => {
  const short = await minimise(`${'x'.repeat(300)}<td>${'y'.repeat(70)}`, async (text) =>
    /<td>y{3}/.test(text),
  );
  expect(short).toBe('<td>yyy');
});
