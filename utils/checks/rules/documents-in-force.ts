import { defineCheck } from '../define-check.ts';
import { stateForm } from '../sheet-equations.ts';

const KINDS = [
  ['regulations', '规章'],
  ['normative_documents', '行政规范性文件'],
] as const;

export default defineCheck({
  id: 'documents-in-force',
  basis: '国办公开办函〔2021〕30号 表二“第二十条第（一）项”',
  severity: 'hint',
  needs: {},
  texts: {
    'zh-CN': {
      title: '制发与现行有效',
      explanation:
        '本年制发的文件，不是现行有效，就是已经废止，因此不会多于现行有效与本年废止之和。',
      weight: '文件可能在制发后失效而不计入废止，因此只作提示。',
    },
    'zh-TW': {
      title: '製發與現行有效',
      explanation:
        '本年製發的文件，不是現行有效，就是已經廢止，因此不會多於現行有效與本年廢止之和。',
      weight: '文件可能在製發後失效而不計入廢止，因此只作提示。',
    },
    en: {
      title: 'Documents issued and in force',
      explanation:
        'A document issued this year is in force or repealed, so there are no more of them than both together.',
      weight: 'A document may lapse without being repealed, hence a hint.',
    },
  },
  equations: stateForm(() =>
    KINDS.map(([kind, scope]) => ({
      left: [{ code: `${kind}.issued`, label: '本年制发' }],
      right: [
        { code: `${kind}.in_force`, label: '现行有效' },
        { code: `${kind}.repealed`, label: '本年废止' },
      ],
      relation: 'at-most',
      scope,
    })),
  ),
});
