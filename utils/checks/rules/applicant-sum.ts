import { APPLICANTS, type IndicatorCode } from '../../model.ts';
import { APPLICANT_LABELS } from '../../text/indicators.ts';
import { defineCheck } from '../define-check.ts';
import { shortLabel } from '../figures.ts';
import { OUTCOMES } from '../form-structure.ts';
import { type FormEquation, stateForm } from '../sheet-equations.ts';

const ROWS: IndicatorCode[] = [
  'applications.new',
  'applications.carried_in',
  ...OUTCOMES,
  'outcome.total',
  'applications.carried_out',
];

function sumRow(code: IndicatorCode): FormEquation {
  const cells = APPLICANTS.map((applicant) => ({
    code,
    applicant,
    label: APPLICANT_LABELS[applicant],
  }));
  return {
    left: cells.slice(0, -1),
    right: cells.slice(-1),
    relation: 'equal',
    scope: shortLabel(code),
  };
}

export default defineCheck({
  id: 'applicant-sum',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表三“申请人情况”总计栏',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '申请人合计',
      explanation:
        '每一行中，自然人与五类法人或其他组织相加，等于总计。分项全部空白或总计空白的行不核对。',
      weight: '总计就是各列之和，不相等则至少有一个数字是错的。',
    },
    'zh-TW': {
      title: '申請人合計',
      explanation:
        '每一列中，自然人與五類法人或其他組織相加，等於總計。分項全部空白或總計空白的列不核對。',
      weight: '總計就是各欄之和，不相等則至少有一個數字是錯的。',
    },
    en: {
      title: 'Sum of applicants',
      explanation:
        'In every row natural persons and the five kinds of organisations add up to the total. Rows whose parts are all blank, or whose total is, are left out.',
      weight: 'The total is the sum of the columns; where it is not, at least one figure is wrong.',
    },
  },
  equations: stateForm(() => ROWS.map(sumRow)),
});
