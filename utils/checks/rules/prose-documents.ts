import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { equateMention, isNarrowed } from '../prose-equations.ts';

/** Fields of the forms that only table 2 has. */
const TABLE_2 = /^(?:regulations|normative_documents|licensing|penalties|coercion)\./;

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  return context.proseFacts
    .filter(({ fact, figure }) => TABLE_2.test(fact.indicator) && !context.partKeys.has(figure.key))
    .filter(({ before }) => !isNarrowed(before, report))
    .flatMap((one) => equateMention(one, sheets, [() => [{ code: one.fact.indicator }]], 'error'));
}

export default defineCheck({
  id: 'prose-documents',
  basis: '《中华人民共和国政府信息公开条例》第二十条、第五十条；国办公开办函〔2021〕30号 表二',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '正文与表：规范性文件和行政行为',
      explanation:
        '正文所说制发、废止、现行有效的规范性文件和规章，以及行政许可、行政处罚、行政强制的件数，应与表二一致。政策文件、公示或解读的数量另是一回事，不核对。',
      weight: '同一份报告对同一件事只能有一个数。',
    },
    'zh-TW': {
      title: '正文與表：規範性文件和行政行為',
      explanation:
        '正文所說製發、廢止、現行有效的規範性文件和規章，以及行政許可、行政處罰、行政強制的件數，應與表二一致。政策文件、公示或解讀的數量另是一回事，不核對。',
      weight: '同一份報告對同一件事只能有一個數。',
    },
    en: {
      title: 'Text against table: documents and decisions',
      explanation:
        'Normative documents and rules made, repealed or in force, and decisions on licences, penalties and coercion in the text agree with table 2. Policy papers, and figures of what was published or explained, are other things and left out.',
      weight: 'One report can have only one figure for one thing.',
    },
  },
  equations: equationsOf,
});
