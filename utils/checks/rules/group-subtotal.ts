import { APPLICANTS } from '../../model.ts';
import { APPLICANT_LABELS } from '../../text/indicators.ts';
import { defineCheck } from '../define-check.ts';
import { shortLabel } from '../figures.ts';
import { OTHER_DIVIDED, OUTCOME_GROUPS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

/** Groups whose own row some tables print although the form has none. */
const GROUPS = [
  ['outcome.denied', OUTCOME_GROUPS.denied],
  ['outcome.unavailable', OUTCOME_GROUPS.unavailable],
  ['outcome.rejected', OUTCOME_GROUPS.rejected],
  ['outcome.other', OTHER_DIVIDED],
] as const;

export default defineCheck({
  id: 'group-subtotal',
  basis: '国办公开办函〔2021〕30号 表三（三）至（六）',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '办理结果小计',
      explanation: '表中另印了小计的，小计等于它下面各行之和。',
      weight: '小计与所列各行不能同时成立。',
    },
    'zh-TW': {
      title: '辦理結果小計',
      explanation: '表中另印了小計的，小計等於它下面各列之和。',
      weight: '小計與所列各列不能同時成立。',
    },
    en: {
      title: 'Subtotals of outcomes',
      explanation: 'Where a table prints a subtotal, it is the sum of the rows below it.',
      weight: 'Subtotal and rows cannot both be right.',
    },
  },
  equations: stateForm(() =>
    GROUPS.flatMap(([group, rows]) =>
      APPLICANTS.map((applicant) => ({
        left: partsOf(rows, applicant),
        right: [{ code: group, applicant, label: '小计' }],
        relation: 'equal',
        scope: `${shortLabel(group)}（${APPLICANT_LABELS[applicant]}）`,
      })),
    ),
  ),
});
