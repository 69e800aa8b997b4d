import type { Fact } from '../../model.ts';
import { defineCheck, failWith, pass, skip } from '../define-check.ts';

/** A report with fewer figures than this has no table to speak of. */
const LEAST_FIGURES = 30;

export default defineCheck({
  id: 'all-zero',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 统计表',
  severity: 'hint',
  needs: { fields: ['issuerLevel'], indicators: ['applications.new'] },
  texts: {
    'zh-CN': {
      title: '全表为零',
      zero: '统计表中 {count} 个数字全是 0。',
      explanation: '市、县一级的政府一年里没有任何文件、行政行为和申请，很少见。请核对是否漏填。',
      weight: '不能排除属实，因此只作提示。',
    },
    'zh-TW': {
      title: '全表為零',
      zero: '統計表中 {count} 個數字全是 0。',
      explanation: '市、縣一級的政府一年裡沒有任何文件、行政行為和申請，很少見。請核對是否漏填。',
      weight: '不能排除屬實，因此只作提示。',
    },
    en: {
      title: 'All zero',
      zero: 'All {count} figures of the tables are 0.',
      explanation:
        'A city or county without a document, decision or application in a whole year is rare. See whether the tables were filled in.',
      weight: 'It may be true, hence a hint.',
    },
  },
  run({ report, sheets }) {
    const { issuerLevel, issuerKind } = report;
    const isLarge = issuerKind === 'government' && issuerLevel !== 'township';
    if (!isLarge) return skip();
    let count = 0;
    let first: Fact | undefined;
    let isAllZero = true;
    for (const { facts } of sheets) {
      for (const fact of facts) {
        if (fact.value === null) continue;
        first ??= fact;
        count++;
        isAllZero &&= fact.value === 0;
        // What follows changes nothing any more.
        if (!isAllZero && count >= LEAST_FIGURES) return pass();
      }
    }
    if (!first || count < LEAST_FIGURES) return skip();
    return failWith([{ message: 'zero', args: { count }, places: [first.place] }]);
  },
});
