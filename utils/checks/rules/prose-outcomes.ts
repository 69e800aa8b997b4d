import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { equateMention, isNarrowed, OTHER_SUBJECT } from '../prose-equations.ts';
import { DISCLOSED, outcomeReadings } from '../prose-readings.ts';

const DISCLOSING = /予以公开(?:及|和|、|与|或)部分公开(?:的)?(?:申请)?(?:共|计)?$/;

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  const coded = context.proseFacts
    .filter(({ fact: { indicator } }) => /^outcome\.(?!total)/.test(indicator))
    .filter(({ fact }) => (fact.applicant ?? 'total') === 'total')
    .map((mention) => ({ mention, readings: outcomeReadings(mention.fact.indicator) }));
  const together = context.uncoded
    .filter(({ label }) => DISCLOSING.test(label))
    .map((mention) => ({ mention, readings: [DISCLOSED] }));
  return [...coded, ...together]
    .filter(({ mention }) => !OTHER_SUBJECT.test(mention.before))
    .filter(({ mention }) => !isNarrowed(mention.before, report))
    .flatMap(({ mention, readings }) => equateMention(mention, sheets, readings, 'error'));
}

export default defineCheck({
  id: 'prose-outcomes',
  basis: '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号 表三',
  severity: 'error',
  needs: { indicators: ['outcome.total'] },
  texts: {
    'zh-CN': {
      title: '正文与表：办理结果',
      explanation:
        '正文所说予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数，应等于表三相应各行的总计之和。常见的原因是只抄了自然人一栏，或只抄了其中一行。',
      weight: '同一份报告对同一件事只能有一个数。',
    },
    'zh-TW': {
      title: '正文與表：辦理結果',
      explanation:
        '正文所說予以公開、部分公開、不予公開、無法提供、不予處理、其他處理的件數，應等於表三相應各列的總計之和。常見的原因是只抄了自然人一欄，或只抄了其中一列。',
      weight: '同一份報告對同一件事只能有一個數。',
    },
    en: {
      title: 'Text against table: outcomes',
      explanation:
        'The outcomes named in the text equal the totals of their rows in table 3. A common cause is that only the column of natural persons, or only one row of a group, was copied.',
      weight: 'One report can have only one figure for one thing.',
    },
  },
  equations: equationsOf,
});
