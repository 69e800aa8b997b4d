import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { keepLanguage } from '../scripts/keep-language.ts';

const CATALOGUE = `export const texts = {
  'zh-CN': { 'panel.save': '保存', nested: { 'x': 1 } },
  'zh-TW': { 'panel.save': '儲存' },
  en: { 'panel.save': 'Save' },
};
export const locales = { en: 'en-GB' };`;

function keep(language: string, path: string): string {
  const { transform } = keepLanguage(language);
  const run = transform as unknown as (
    this: { parse: typeof parseAst },
    code: string,
    id: string,
  ) => { code: string } | null;
  return run.call({ parse: parseAst }, CATALOGUE, path)?.code ?? CATALOGUE;
}

async function load(code: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe('keepLanguage', () => {
  it.each([
    ['zh-CN', '保存'],
    ['zh-TW', '儲存'],
    ['en', 'Save'],
  ])('leaves the texts in %s and empties the others', async (language, text) => {
    const { texts, locales } = await load(keep(language, '/x/utils/text/catalogues/panel.ts'));
    const filled = Object.entries(texts as Record<string, object>).filter(
      ([, catalogue]) => Object.keys(catalogue).length > 0,
    );
    expect(filled).toEqual([[language, expect.objectContaining({ 'panel.save': text })]]);
    expect(locales).toEqual({ en: 'en-GB' });
  });

  it('touches nothing but catalogues and rules', () => {
    expect(keep('en', '/x/components/panel/panel.tsx')).toBe(CATALOGUE);
  });
});
