/** The table of section 四: one row of fifteen figures under three rows of heads. */
import type { Cell, TableBlock } from '../document.ts';
import type { Figures } from '../world/figures.ts';

const RESULTS: [name: string, label: string][] = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
];
const GROUPS = ['review', 'litigation_direct', 'litigation_after_review'];

function head(text: string, colSpan = 1, rowSpan = 1): Cell {
  return { role: 'head', text, colSpan, rowSpan };
}

/** The filled table. */
export function buildReviewTable(figures: Figures): TableBlock {
  const results = (rowSpan: number) => RESULTS.map(([, label]) => head(label, 1, rowSpan));
  const values: Cell[] = GROUPS.flatMap((group) =>
    RESULTS.map(([name]) => {
      const fact = `${group}.${name}`;
      const value = figures[fact] ?? 0;
      return { role: 'value' as const, text: String(value), fact, value };
    }),
  );
  return {
    type: 'table',
    kind: 'review',
    layout: 'table',
    rows: [
      { head: true, cells: [head('行政复议', 5), head('行政诉讼', 10)] },
      {
        head: true,
        cells: [...results(2), head('未经复议直接起诉', 5), head('复议后起诉', 5)],
      },
      { head: true, cells: [...results(1), ...results(1)] },
      { cells: values },
    ],
  };
}
