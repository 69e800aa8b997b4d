import { defineCheck } from '../define-check.ts';
import { DISPUTE_GROUPS, DISPUTE_RESULTS } from '../form-structure.ts';
import { type FormEquation, stateForm } from '../sheet-equations.ts';

const GROUP_LABELS: Record<(typeof DISPUTE_GROUPS)[number], string> = {
  review: '行政复议',
  litigation_direct: '未经复议直接起诉',
  litigation_after_review: '复议后起诉',
};
const RESULT_LABELS: Record<(typeof DISPUTE_RESULTS)[number], string> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
};

function sumGroup(group: (typeof DISPUTE_GROUPS)[number]): FormEquation {
  const results = DISPUTE_RESULTS.map((result) => ({
    code: `${group}.${result}`,
    label: RESULT_LABELS[result],
  }));
  return {
    left: results,
    right: [{ code: `${group}.total`, label: '总计' }],
    relation: 'equal',
    scope: GROUP_LABELS[group],
  };
}

export default defineCheck({
  id: 'review-sum',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表四总计栏',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '复议诉讼合计',
      explanation:
        '行政复议和两类行政诉讼中，结果维持、结果纠正、其他结果、尚未审结相加，各等于自己的总计。',
      weight: '总计就是四栏之和，不相等则至少有一个数字是错的。',
    },
    'zh-TW': {
      title: '復議訴訟合計',
      explanation:
        '行政復議和兩類行政訴訟中，結果維持、結果糾正、其他結果、尚未審結相加，各等於自己的總計。',
      weight: '總計就是四欄之和，不相等則至少有一個數字是錯的。',
    },
    en: {
      title: 'Sum of reviews and lawsuits',
      explanation:
        'For reviews and for each kind of lawsuit, 结果维持, 结果纠正, 其他结果 and 尚未审结 add up to their own total.',
      weight: 'The total is the sum of its four columns; where it is not, a figure is wrong.',
    },
  },
  equations: stateForm(() => DISPUTE_GROUPS.map(sumGroup)),
});
