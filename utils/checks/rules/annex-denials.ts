import { defineCheck } from '../define-check.ts';
import { ANNEX_PARTS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-denials',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》三（三）4',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '不同意公开理由合计',
      explanation:
        '不同意公开答复数下列的六种理由，相加应不少于不同意公开答复数；一件有几种理由的，可以更多。',
      weight: '理由少于件数，多半是漏填；多于件数可能是一件多因，只作提示。',
    },
    'zh-TW': {
      title: '不同意公開理由合計',
      explanation:
        '不同意公開答復數下列的六種理由，相加應不少於不同意公開答復數；一件有幾種理由的，可以更多。',
      weight: '理由少於件數，多半是漏填；多於件數可能是一件多因，只作提示。',
    },
    en: {
      title: 'Reasons of refusals',
      explanation:
        'The six reasons add up to at least 不同意公开答复数; where one refusal has several reasons, to more.',
      weight:
        'Fewer reasons than refusals are most likely an omission; more may be several reasons for one, hence a hint.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(ANNEX_PARTS['replies.denied']!),
      right: partsOf(['replies.denied']),
      relation: 'equal',
      severity: { more: 'hint', less: 'warning' },
    },
  ]),
});
