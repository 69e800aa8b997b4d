import { expect, test } from 'vitest';
import { rememberTexts } from '../../utils/text/remember-texts.ts';

function remember(most: number) {
  const made: string[] = [];
  const memory = rememberTexts((text) => {
    made.push(text);
    return text.length;
  }, most);
  return { memory, made };
}

test('a text is read once', () => {
  const { memory, made } = remember(10);
  expect(['', '甲', '乙乙', '甲', ''].map((text) => memory.of(text))).toEqual([0, 1, 2, 1, 0]);
  expect(made).toEqual(['', '甲', '乙乙']);
});

test('after so many it begins anew', () => {
  const { memory, made } = remember(2);
  for (const text of [...'甲乙甲乙']) memory.of(text);
  expect(made.join('')).toBe('甲乙');
  for (const text of [...'丙丙甲乙']) memory.of(text);
  expect(made.join('')).toBe('甲乙丙甲乙');
});

test('what is forgotten is read again', () => {
  const { memory, made } = remember(10);
  memory.of('甲');
  memory.forget();
  expect(memory.of('甲')).toBe(1);
  expect(made).toEqual(['甲', '甲']);
});
