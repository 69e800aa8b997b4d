import { describe, expect, it } from 'vitest';
import { checksCatalogues } from '../../utils/text/catalogues/checks.ts';

const PLACEHOLDER = /\{(\w+)\}/g;
const names = (text: string | undefined) =>
  [...(text ?? '').matchAll(PLACEHOLDER)].map((match) => match[1]).sort();

describe('texts that all checks share', () => {
  it.each(['zh-TW', 'en'] as const)('%s has the keys and arguments of zh-CN', (language) => {
    const own = checksCatalogues[language];
    expect(Object.keys(own)).toEqual(Object.keys(checksCatalogues['zh-CN']));
    for (const [key, text] of Object.entries(checksCatalogues['zh-CN'])) {
      expect(names(own[key]), key).toEqual(names(text));
    }
  });
});
