import { foldText } from '../../text/fold.ts';
import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { findSpan } from '../section-spans.ts';

/** The fee rules are in force since 2021-01-01. */
const SINCE = 2021;
const FEE = /处理费|收费|收取|费用/;

export default defineCheck({
  id: 'fee-statement',
  basis: '国办公开办函〔2021〕30号 第六部分；国办函〔2020〕109号《政府信息公开信息处理费管理办法》',
  severity: 'hint',
  needs: { fields: ['year'] },
  texts: {
    'zh-CN': {
      title: '信息处理费情况',
      none: '“六、其他需要报告的事项”没有说明收取信息处理费的情况。',
      explanation:
        '2021 年度起，发出收费通知的件数和总金额、实际收取的总金额在第六部分报告；没有收取的也要说明。',
      weight: '漏写不影响其他数字，因此只作提示。',
    },
    'zh-TW': {
      title: '信息處理費情況',
      none: '「六、其他需要報告的事項」沒有說明收取信息處理費的情況。',
      explanation:
        '2021 年度起，發出收費通知的件數和總金額、實際收取的總金額在第六部分報告；沒有收取的也要說明。',
      weight: '漏寫不影響其他數字，因此只作提示。',
    },
    en: {
      title: 'Statement on processing fees',
      none: '“六、其他需要报告的事项” says nothing about processing fees (信息处理费).',
      explanation:
        'Since 2021 section six reports how many fee notices were sent and what was charged; where nothing was, it says so.',
      weight: 'The omission leaves all figures as they are, hence a hint.',
    },
  },
  run({ report, prose, spans }) {
    if (report.year < SINCE) return skip();
    const span = findSpan(spans, 'other');
    if (!span) return skip();
    const [, ...below] = span.indices;
    const isTold =
      span.indices.some((index) => FEE.test(prose[index + 1]!.prose.folded)) ||
      below.some((index) => FEE.test(foldText(report.sections[index]!.title))) ||
      prose.some((section) => section.prose.folded.includes('信息处理费'));
    if (isTold) return pass();
    return failWith([{ message: 'none', places: [{ section: span.index, start: 0, end: 0 }] }]);
  },
});
