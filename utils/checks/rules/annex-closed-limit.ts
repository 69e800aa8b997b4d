import { defineCheck } from '../define-check.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-closed-limit',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》三（一）、（二）',
  severity: 'hint',
  needs: {},
  texts: {
    'zh-CN': {
      title: '申请收到与办结',
      explanation: '申请办结数多于收到申请数，请核对是否计入了上年收到的申请。',
      weight: '上年收到的申请可能在本年办结，因此只作提示。',
    },
    'zh-TW': {
      title: '申請收到與辦結',
      explanation: '申請辦結數多於收到申請數，請核對是否計入了上年收到的申請。',
      weight: '上年收到的申請可能在本年辦結，因此只作提示。',
    },
    en: {
      title: 'Applications received and closed',
      explanation:
        'More applications are closed than received. See whether those of last year are counted.',
      weight: 'Applications of last year may be closed this year, hence a hint.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(['requests.closed']),
      right: partsOf(['requests.received']),
      relation: 'at-most',
    },
  ]),
});
