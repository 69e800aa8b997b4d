import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { leaveOutTexts } from '../scripts/leave-out-texts.ts';

const RULE = `export const rule = {
  id: 'sum',
  basis: '第五十条',
  texts: {
    'zh-CN': { title: '合计', nested: { x: 1 } },
    'zh-TW': { title: '合計' },
    en: { title: 'Sum' },
  },
};
export const locales = { en: 'en-GB' };`;

function leaveOut(path: string): string {
  const { transform } = leaveOutTexts();
  const run = transform as unknown as (
    this: { parse: typeof parseAst },
    code: string,
    id: string,
  ) => { code: string } | null;
  return run.call({ parse: parseAst }, RULE, path)?.code ?? RULE;
}

describe('leaveOutTexts', () => {
  it('takes out the texts and the basis of a rule and leaves the rest', async () => {
    const code = leaveOut('/x/utils/checks/rules/review-sum.ts');
    const { rule, locales } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(rule).toEqual({ id: 'sum' });
    expect(locales).toEqual({ en: 'en-GB' });
  });

  it('touches nothing but rules', () => {
    expect(leaveOut('/x/components/panel/panel.tsx')).toBe(RULE);
  });
});
