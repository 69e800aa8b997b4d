import { defineCheck } from '../define-check.ts';
import { ANNEX_PARTS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-closed',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》三（二）',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '申请办结合计',
      explanation: '按时办结数加延期办结数，等于申请办结数。',
      weight: '各分项就是合计的全部，不相等则至少有一个数字是错的。',
    },
    'zh-TW': {
      title: '申請辦結合計',
      explanation: '按時辦結數加延期辦結數，等於申請辦結數。',
      weight: '各分項就是合計的全部，不相等則至少有一個數字是錯的。',
    },
    en: {
      title: 'Sum of applications closed',
      explanation: '按时办结数 and 延期办结数 add up to 申请办结数.',
      weight:
        'The parts are all there is to the total; where they differ, at least one figure is wrong.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(ANNEX_PARTS['requests.closed']!),
      right: partsOf(['requests.closed']),
      relation: 'equal',
    },
  ]),
});
