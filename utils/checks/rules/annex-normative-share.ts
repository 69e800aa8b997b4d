import { defineCheck } from '../define-check.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-normative-share',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》一（一）',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '主动公开规范性文件数',
      explanation: '“其中”主动公开规范性文件数，不能多于主动公开政府信息数。',
      weight: '“其中”是总数的一部分，多于总数必有一个是错的。',
    },
    'zh-TW': {
      title: '主動公開規範性文件數',
      explanation: '「其中」主動公開規範性文件數，不能多於主動公開政府信息數。',
      weight: '「其中」是總數的一部分，多於總數必有一個是錯的。',
    },
    en: {
      title: 'Normative documents disclosed',
      explanation:
        '主动公开规范性文件数 is a part (其中) of 主动公开政府信息数 and cannot exceed it.',
      weight: 'A part above its whole means that one of the two is wrong.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(['disclosure.normative_documents']),
      right: partsOf(['disclosure.total']),
      relation: 'at-most',
    },
  ]),
});
