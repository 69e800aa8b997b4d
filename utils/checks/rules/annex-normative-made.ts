import { defineCheck } from '../define-check.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-normative-made',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》一（一）',
  severity: 'hint',
  needs: {},
  texts: {
    'zh-CN': {
      title: '规范性文件制发与公开',
      explanation: '主动公开规范性文件数多于制发规范性文件总数，请核对是否计入了往年的文件。',
      weight: '往年制发的文件可能在本年公开，因此只作提示。',
    },
    'zh-TW': {
      title: '規範性文件製發與公開',
      explanation: '主動公開規範性文件數多於製發規範性文件總數，請核對是否計入了往年的文件。',
      weight: '往年製發的文件可能在本年公開，因此只作提示。',
    },
    en: {
      title: 'Normative documents made and disclosed',
      explanation:
        'More normative documents are disclosed than made. See whether those of earlier years are counted.',
      weight: 'Documents of earlier years may be disclosed this year, hence a hint.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(['disclosure.normative_documents']),
      // As this form calls what a later one counts by another name.
      right: [{ code: 'normative_documents.made', label: '制发规范性文件总数' }],
      relation: 'at-most',
    },
  ]),
});
