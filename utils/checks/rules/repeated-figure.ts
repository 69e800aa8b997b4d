import type { CheckContext } from '../check-context.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { formatNumber } from '../formula.ts';
import type { ProseFact } from '../mentions.ts';
import { isTypo } from '../plausibility.ts';
import { isNarrowed } from '../prose-equations.ts';
import { findRetoldLists, type RetoldList } from '../retold-lists.ts';

/** Totals of which a report has one, however often it tells them. */
const TOTALS = new Set(['applications.new', 'requests.received', 'disclosure.total']);
/** Numbers this close are meant to be the same. */
const NEAR = 0.1;

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.max(a, b) || isTypo(a, b);
}

/** Mentions of the same total with other numbers; where a table has it, that is another check's finding. */
function findRetoldTotals(context: CheckContext): FindingDraft[] {
  const parts = context.partKeys;
  const totals = context.proseFacts.filter(
    ({ fact, figure, before }) =>
      TOTALS.has(fact.indicator) &&
      fact.value !== null &&
      (fact.applicant ?? 'total') === 'total' &&
      !context.sheets.some((sheet) => sheet.has(fact.indicator)) &&
      !parts.has(figure.key) &&
      !isNarrowed(before, context.report),
  );
  const first = new Map<string, ProseFact>();
  return totals.flatMap((one) => {
    const known = first.get(one.fact.indicator);
    if (!known) {
      first.set(one.fact.indicator, one);
      return [];
    }
    const [a, b] = [known.fact.value!, one.fact.value!];
    if (a === b || !isClose(a, b)) return [];
    return [
      {
        message: 'total',
        args: { first: known.figure.label, second: one.figure.label },
        expected: a,
        actual: b,
        figures: [known.figure, one.figure],
        quote: one.quote,
      },
    ];
  });
}

function renderRest({ figures, sum }: RetoldList['first']): string {
  const numbers = figures.map((figure) => formatNumber(figure.value ?? 0)).join(' ＋ ');
  return figures.length > 1 ? `${numbers} ＝ ${formatNumber(sum)}` : numbers;
}

export default defineCheck({
  id: 'repeated-figure',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '前后两处的数字',
      total: '同一件事前后说法不同：{first}，{second}。',
      list: '同一件事前后说法不同：前面 {first}，后面 {second}。',
      explanation: '同一个数在报告中出现几次，应当一致。请核对两处的口径，更正其中一处。',
      weight: '两处可能口径不同，因此作存疑。',
    },
    'zh-TW': {
      title: '前後兩處的數字',
      total: '同一件事前後說法不同：{first}，{second}。',
      list: '同一件事前後說法不同：前面 {first}，後面 {second}。',
      explanation: '同一個數在報告中出現幾次，應當一致。請核對兩處的口徑，更正其中一處。',
      weight: '兩處可能口徑不同，因此作存疑。',
    },
    en: {
      title: 'The same figure told twice',
      total: 'The same thing is told differently: {first}, {second}.',
      list: 'The same thing is told differently: first {first}, later {second}.',
      explanation:
        'A figure that comes up several times is the same each time. Compare what both count, and correct one.',
      weight: 'The two may count different things, hence a warning.',
    },
  },
  run(context) {
    const lists = findRetoldLists(context.prose).map(
      ({ first, second, quote }): FindingDraft => ({
        message: 'list',
        args: {
          first: renderRest(first),
          second: renderRest(second),
        },
        expected: first.sum,
        actual: second.sum,
        figures: [...first.figures, ...second.figures],
        quote,
      }),
    );
    return failWith([...findRetoldTotals(context), ...lists]);
  },
});
