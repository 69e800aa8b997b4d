import type { IndicatorCode } from '../../model.ts';

/** What the words around a figure must say for it to be a figure of the forms; matched on folded text. */
export interface ProseIndicator {
  /** The code in reports of 2019 and later, and before; null where that form has none. */
  since2019: IndicatorCode | null;
  until2018: IndicatorCode | null;
  units: RegExp;
  /** The words right before the figure, within its clause and without white space; absent where there are none. */
  label?: RegExp;
  /** Words of the label that make it something else. */
  not?: RegExp;
  /** The words right after the figure, where they decide. */
  after?: RegExp;
  /** What the sentence up to the figure, or the headings above it, must say. */
  within?: RegExp;
  /** What the sentence up to the figure must not say. */
  notWithin?: RegExp;
}

/** A line of the tables: the code since 2019, the one until 2018, units, the end of the label, and what else decides. */
export type IndicatorLine = [
  since2019: IndicatorCode | null,
  until2018: IndicatorCode | null,
  units: RegExp,
  label: string,
  more?: Omit<ProseIndicator, 'since2019' | 'until2018' | 'units' | 'label'>,
];

/** The label of figures that no words stand before. */
export const NO_WORDS = '';
export const CASES = /^(?:件|件次|宗|起|份|条|次|例|项)$/;
/** What may stand between the words that name a figure and the figure. */
export const END =
  '(?:的|数)?(?:申请)?(?:数量?|总数|次数|人数)?(?:共计?|累计|总计|合计|有|为|是|计|达到?)?:?(?:约|近|超过?|逾)?$';
