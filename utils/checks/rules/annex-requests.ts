import { defineCheck } from '../define-check.ts';
import { ANNEX_PARTS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-requests',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》三（一）',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '收到申请合计',
      explanation: '当面、传真、网络、信函申请数相加，等于收到申请数。',
      weight: '各分项就是合计的全部，不相等则至少有一个数字是错的。',
    },
    'zh-TW': {
      title: '收到申請合計',
      explanation: '當面、傳真、網絡、信函申請數相加，等於收到申請數。',
      weight: '各分項就是合計的全部，不相等則至少有一個數字是錯的。',
    },
    en: {
      title: 'Sum of applications received',
      explanation: 'Applications in person, by fax, online and by letter add up to 收到申请数.',
      weight:
        'The parts are all there is to the total; where they differ, at least one figure is wrong.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(ANNEX_PARTS['requests.received']!),
      right: partsOf(['requests.received']),
      relation: 'equal',
    },
  ]),
});
