import { defineCheck } from '../define-check.ts';
import { stateForm } from '../sheet-equations.ts';

const GROUPS = [
  ['review', '行政复议'],
  ['litigation', '行政诉讼'],
] as const;
const RESULTS = [
  ['upheld', '维持'],
  ['corrected', '被依法纠错'],
  ['other', '其他情形'],
] as const;

export default defineCheck({
  id: 'annex-disputes',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》四、五',
  severity: 'error',
  needs: { indicators: ['litigation.total'] },
  texts: {
    'zh-CN': {
      title: '复议诉讼合计（附表）',
      explanation:
        '行政复议、行政诉讼的三种结果相加，不能多于各自的数量；尚未审结的没有单列，因此可以更少。',
      weight: '结果多于案件必有一个是错的；少于案件可能尚未审结，只作提示。',
    },
    'zh-TW': {
      title: '復議訴訟合計（附表）',
      explanation:
        '行政復議、行政訴訟的三種結果相加，不能多於各自的數量；尚未審結的沒有單列，因此可以更少。',
      weight: '結果多於案件必有一個是錯的；少於案件可能尚未審結，只作提示。',
    },
    en: {
      title: 'Sum of reviews and lawsuits (annex)',
      explanation:
        'The three results add up to no more than the number of reviews or lawsuits; to fewer where some are pending, for which the form has no row.',
      weight: 'More results than cases cannot be; fewer may be pending cases, hence a hint.',
    },
  },
  equations: stateForm(() =>
    GROUPS.map(([group, scope]) => ({
      left: RESULTS.map(([result, label]) => ({ code: `${group}.${result}`, label })),
      right: [{ code: `${group}.total`, label: '数量' }],
      relation: 'equal',
      scope,
      severity: { more: 'error', less: 'hint' },
      unless: [`${group}.pending`],
    })),
  ),
});
