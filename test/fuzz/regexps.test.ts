import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { expect, test } from 'vitest';
import { collectRegExps } from './compose-regexps.ts';
import { findAllRegExps, findRegExps, listSources, ROOT } from './find-regexps.ts';
import { hostileStrings } from './hostile-strings.ts';
import { usesOf } from './run-regexp.ts';

/** Another parser's count of the regular expressions in a source: its literals, and the calls of `RegExp`. */
function countByTokens(file: string): [literals: number, calls: number] {
  const { tokens } = parse(readFileSync(join(ROOT, file), 'utf8'), {
    sourceType: 'module',
    plugins: ['typescript', 'jsx'],
    tokens: true,
  }) as { tokens?: { type: { label?: string }; value?: unknown }[] };
  const labels = tokens!.map(({ type }) => type.label);
  const literals = labels.filter((label) => label === 'regexp').length;
  const calls = tokens!.filter(
    ({ value }, i) => value === 'RegExp' && labels[i + 1] === '(' && labels[i - 1] !== '.',
  ).length;
  return [literals, calls];
}

test('no regular expression of the sources is left out', () => {
  const found = findAllRegExps();
  for (const file of listSources()) {
    const { literals = [], calls = [] } = found.get(file) ?? {};
    expect([literals.length, calls.length], file).toEqual(countByTokens(file));
  }
  expect(found.size).toBeGreaterThan(50);
}, 30_000);

test('what is no regular expression is not taken for one', () => {
  const { literals, calls } = findRegExps(
    'x.ts',
    'const a = 4 / 2 / 1; // /x/\nconst b = "/y/"; const c = <T,>(d: T) => /z/g; new RegExp(b); RegExp("q");',
  );
  expect(literals.map(({ id, pattern }) => [id, String(pattern)])).toEqual([['x.ts:2', '/z/g']]);
  expect(calls).toHaveLength(2);
});

test('hostile texts repeat what a pattern repeats, and have the length that is asked for', () => {
  const texts = [...hostileStrings(/^(?:a ?b?)+c[de]{2,}$/, 50)];
  expect(new Set(texts.map((text) => text.length))).toEqual(new Set([50]));
  expect(texts).toContain(`${'a '.repeat(25)}`);
  expect(texts).toContain(`${'ab'.repeat(24)}a\u0001`);
  expect(texts.some((text) => /^(?:a ?b?)+c[de]{40}/.test(text))).toBe(true);
});

/** Short, since time is not measured here; a pattern that explodes does so at this length too. */
const LENGTH = 120;

test('every regular expression comes to an end on texts that are hostile to it', async () => {
  const { patterns, unknown } = await collectRegExps();
  expect(unknown, 'calls of RegExp that made nothing: give their module a driver').toEqual([]);
  for (const { id, pattern } of patterns) {
    let texts = 0;
    for (const text of hostileStrings(pattern, LENGTH)) {
      texts++;
      for (const [, run] of usesOf(pattern)) run(pattern, text);
    }
    expect(texts, id).toBeGreaterThan(0);
  }
}, 60_000);
