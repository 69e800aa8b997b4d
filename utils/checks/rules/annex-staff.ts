import { defineCheck } from '../define-check.ts';
import { ANNEX_PARTS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

const KINDS = ANNEX_PARTS['organisation.staff']!;

export default defineCheck({
  id: 'annex-staff',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》八（三）',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '工作人员合计',
      explanation: '专职人员数加兼职人员数，等于从事政府信息公开工作人员数；任何一项都不能多于它。',
      weight: '各分项就是合计的全部，不相等则至少有一个数字是错的。',
    },
    'zh-TW': {
      title: '工作人員合計',
      explanation: '專職人員數加兼職人員數，等於從事政府信息公開工作人員數；任何一項都不能多於它。',
      weight: '各分項就是合計的全部，不相等則至少有一個數字是錯的。',
    },
    en: {
      title: 'Sum of staff',
      explanation:
        'Full-time and part-time staff add up to 从事政府信息公开工作人员数; neither can exceed it.',
      weight:
        'The parts are all there is to the total; where they differ, at least one figure is wrong.',
    },
  },
  equations: stateForm(() => {
    const right = partsOf(['organisation.staff']);
    return [
      { left: partsOf(KINDS), right, relation: 'equal' },
      ...KINDS.map((kind) => ({ left: partsOf([kind]), right, relation: 'at-most' as const })),
    ];
  }),
});
