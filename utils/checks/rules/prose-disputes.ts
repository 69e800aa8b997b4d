import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { DISPUTE_GROUPS } from '../form-structure.ts';
import type { Mention } from '../mentions.ts';
import { equateMention, isNarrowed } from '../prose-equations.ts';
import { disputeReadings, SUITS } from '../prose-readings.ts';
import type { Sheet } from '../sheets.ts';

const PENDING = /未审结(?:的)?(?:案件)?$/;
const UNITS = /^(?:件|起|宗|例|次)$/;
const BOTH = /复议(?:[、和及与]|以及)(?:提起|涉及)?(?:行政)?诉讼(?:案件)?(?:共|数量)?(?:计)?$/;
const SUIT = /诉讼(?:案件|案)?(?:数量)?(?:共|计)?$/;
/** Reviews and suits about other matters than disclosure, or only some of them. */
const OTHER_MATTER = /应诉|出庭|维持|纠正|撤销|驳回|撤回|审结|其中|^(?!.*公开).*(?:复议机关|法院)/;

/** Reviews, suits or both, by the words before the figure. */
function groupsNamed(label: string): readonly (typeof DISPUTE_GROUPS)[number][] | null {
  if (BOTH.test(label)) return DISPUTE_GROUPS;
  if (!SUIT.test(label) || /复议/.test(label)) return null;
  return SUITS;
}

/** 「尚未审结的5件」 of the reviews or of the suits that the sentence is about. */
function equatePending(mention: Mention, sheets: Sheet[]): Equation[] {
  const isReview = mention.before.includes('复议');
  if (isReview === mention.before.includes('诉讼')) return [];
  const groups = isReview ? ['review'] : SUITS;
  const reading = groups.map((group) => ({ code: `${group}.pending` }));
  return equateMention(mention, sheets, [() => reading], 'error');
}

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  const parts = context.partKeys;
  const equate = (mention: Mention, groups: readonly (typeof DISPUTE_GROUPS)[number][]) =>
    isNarrowed(mention.before, report) || OTHER_MATTER.test(mention.before)
      ? []
      : equateMention(mention, sheets, disputeReadings(groups), 'error');
  const reviews = context.proseFacts
    .filter(({ fact, figure }) => fact.indicator === 'review.total' && !parts.has(figure.key))
    .flatMap((one) => equate(one, ['review']));
  const pending = context.proseFacts
    .filter(({ fact }) => fact.indicator === 'review.pending')
    .flatMap((one) => equatePending(one, sheets));
  const others = context.uncoded
    .filter(({ printed }) => UNITS.test(printed.unit))
    .flatMap((one) => {
      const { label } = one;
      if (PENDING.test(label)) return equatePending(one, sheets);
      const groups = groupsNamed(label);
      return groups && !parts.has(one.figure.key) ? equate(one, groups) : [];
    });
  return [...reviews, ...pending, ...others];
}

export default defineCheck({
  id: 'prose-disputes',
  basis: '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号 表四',
  severity: 'error',
  needs: { indicators: ['review.total', 'review.pending'] },
  texts: {
    'zh-CN': {
      title: '正文与表：复议诉讼',
      explanation:
        '正文所说行政复议、行政诉讼的件数，应与表四的总计一致；两类诉讼合计。只计已审结的也算相符。',
      weight: '同一份报告对同一件事只能有一个数。',
    },
    'zh-TW': {
      title: '正文與表：復議訴訟',
      explanation:
        '正文所說行政復議、行政訴訟的件數，應與表四的總計一致；兩類訴訟合計。只計已審結的也算相符。',
      weight: '同一份報告對同一件事只能有一個數。',
    },
    en: {
      title: 'Text against table: reviews and lawsuits',
      explanation:
        'Reviews and lawsuits in the text agree with the totals of table 4, both kinds of suits together. Counting only decided cases agrees too.',
      weight: 'One report can have only one figure for one thing.',
    },
  },
  equations: equationsOf,
});
