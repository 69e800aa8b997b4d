import { counted, judgeClaims } from '../claims.ts';
import { defineCheck } from '../define-check.ts';
import { isNarrowed } from '../prose-equations.ts';
import { SUITS } from '../prose-readings.ts';

const NO_SUIT = /(?:未|没有|无)[^,;。\n]{0,45}?诉讼/g;
const CLAIM = { words: ['诉讼'], pattern: NO_SUIT };
const TOTALS = SUITS.map((group) => `${group}.total`);
const ABOUT_RESULT = /维持|纠[正错]|败诉|应诉|出庭/;

export default defineCheck({
  id: 'claim-no-suit',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表四',
  severity: 'warning',
  needs: { indicators: ['litigation_direct.total'] },
  texts: {
    'zh-CN': {
      title: '“没有诉讼”与表',
      differs: '正文说“{claim}”，表中却有 {figures}。',
      explanation: '请改正文，或核对表四的总计。',
      weight: '两处说法相反；正文可能另有所指，因此作存疑。',
    },
    'zh-TW': {
      title: '「沒有訴訟」與表',
      differs: '正文說「{claim}」，表中卻有 {figures}。',
      explanation: '請改正文，或核對表四的總計。',
      weight: '兩處說法相反；正文可能另有所指，因此作存疑。',
    },
    en: {
      title: '“No lawsuit” against the table',
      differs: 'The text says “{claim}”, the table has {figures}.',
      explanation: 'Correct the text, or the totals of table 4.',
      weight: 'The two say the opposite; the text may mean something else, hence a warning.',
    },
  },
  run(context) {
    const suits = counted(TOTALS.map((code) => context.sheets[0]!.figure(code)));
    return judgeClaims(context, suits, CLAIM, ({ section, end, words }) => {
      const after = section.prose.folded.slice(end, end + 12);
      return ABOUT_RESULT.test(words + after) || isNarrowed(words, context.report) ? [] : suits;
    });
  },
});
