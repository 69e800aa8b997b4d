import { APPLICANTS, type Applicant } from '../../model.ts';
import { APPLICANT_LABELS } from '../../text/indicators.ts';
import { defineCheck } from '../define-check.ts';
import { OTHER_DIVIDED, OTHER_UNDIVIDED, OUTCOME_GROUPS } from '../form-structure.ts';
import { type FormEquation, partsOf, stateForm } from '../sheet-equations.ts';

/** 其他处理 may be one row or three, whatever the rest of the form. */
const VARIANTS = [
  { other: [OTHER_UNDIVIDED], unless: OTHER_DIVIDED },
  { other: OTHER_DIVIDED, unless: [] },
];

function sumColumn(applicant: Applicant): FormEquation[] {
  const { denied, unavailable, rejected } = OUTCOME_GROUPS;
  const rows = ['outcome.granted', 'outcome.partial', ...denied, ...unavailable, ...rejected];
  return VARIANTS.map(({ other, unless }) => ({
    left: partsOf([...rows, ...other], applicant),
    right: [{ code: 'outcome.total', applicant, label: '总计' }],
    relation: 'equal',
    scope: `本年度办理结果（${APPLICANT_LABELS[applicant]}）`,
    unless,
  }));
}

export default defineCheck({
  id: 'outcome-sum',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表三“三、本年度办理结果”（七）总计',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '办理结果合计',
      explanation:
        '每一列中，（一）至（六）各种办理结果相加，等于（七）总计。一件申请只计一种结果。请逐行核对这一列。',
      weight: '总计就是各行之和，不相等则至少有一个数字是错的。',
    },
    'zh-TW': {
      title: '辦理結果合計',
      explanation:
        '每一欄中，（一）至（六）各種辦理結果相加，等於（七）總計。一件申請只計一種結果。請逐列核對這一欄。',
      weight: '總計就是各列之和，不相等則至少有一個數字是錯的。',
    },
    en: {
      title: 'Sum of outcomes',
      explanation:
        'In every column the outcomes （一） to （六） add up to （七）总计. Each application counts under one outcome only. Go through the column row by row.',
      weight: 'The total is the sum of the rows; where it is not, at least one figure is wrong.',
    },
  },
  equations: stateForm(() => APPLICANTS.flatMap(sumColumn)),
});
