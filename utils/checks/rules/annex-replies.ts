import { defineCheck } from '../define-check.ts';
import { ANNEX_PARTS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-replies',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》三（三）',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '申请答复合计',
      explanation: '申请答复数下的八类答复相加，一般等于申请答复数。',
      weight: '一件申请可能同时有两种答复，因此只作存疑。',
    },
    'zh-TW': {
      title: '申請答復合計',
      explanation: '申請答復數下的八類答復相加，一般等於申請答復數。',
      weight: '一件申請可能同時有兩種答復，因此只作存疑。',
    },
    en: {
      title: 'Sum of replies',
      explanation: 'The eight kinds of replies usually add up to 申请答复数.',
      weight: 'One application may be answered in two ways, hence a warning and no error.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(ANNEX_PARTS['replies.total']!),
      right: partsOf(['replies.total']),
      relation: 'equal',
    },
  ]),
});
