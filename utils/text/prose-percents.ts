import type { Growth, Share, Split } from '../model.ts';
import { unitClass } from './part-words.ts';
import { type Prose, sentenceAt } from './prose.ts';
import type { ProseFigure } from './prose-figures.ts';

export type ShareStatement = Share<ProseFigure>;
export type GrowthStatement = Growth<ProseFigure>;

export interface PercentStatements {
  shares: ShareStatement[];
  growths: GrowthStatement[];
}

const SHARE = /占(?!用|地|有|领)/;
/** A share of what stands before it; 热线占67% is one of something not counted. */
const OWN_SHARE = /^(?:约|均|共|各|仅|只|大约|分别|合计)?占(?!用|地|有|领)/;
/** 占总数59件的55.9%: what stands between the whole and its percentage. */
const OF_WHOLE = /^的?(?:比例|比重|份额)?(?:为|达|达到)?$/;
/** 回收率 after what came back: a share by another name. 按时办结率 is none: it counts only what was due. */
const SHARE_RATE = /^(?:有效|总)?(办结|回收|采纳|解读|完成|整改|录用)率(?:为|达|达到)?$/;
const RISES = /增长|增加|上升|增幅|上涨|提升|提高/;
const FALLS = /下降|减少|降幅|回落|降低|下滑/;
/** Rates that changed, not amounts: 办结率提高3%. */
const RATE = /率|度|比重|占比/;

/**
 * The shares and growths that a text states, each with the amounts it is about.
 * @param splits those of the same text: a share of a part is one of its whole
 */
export function findPercentStatements(
  prose: Prose,
  splits: readonly Split<ProseFigure>[],
): PercentStatements {
  const statements: PercentStatements = { shares: [], growths: [] };
  if (!prose.figures.some(({ unit }) => unit === '%')) return statements;
  const wholes = new Map<ProseFigure, ProseFigure>();
  for (const { whole, parts } of splits) {
    for (const part of parts) if (!wholes.has(part)) wholes.set(part, whole);
  }
  let amounts: ProseFigure[] = [];
  let difference: ProseFigure | null = null;
  let sentence = -1;
  for (const figure of prose.figures) {
    const { index } = sentenceAt(prose, figure.start);
    if (index !== sentence) {
      amounts = [];
      difference = null;
      sentence = index;
    }
    if (figure.unit === '%') {
      const share = readShare(prose, figure, amounts);
      const growth = share ? null : readGrowth(figure, amounts, difference);
      if (growth) statements.growths.push(growth);
      if (share) {
        const { part } = share;
        const whole = share.whole ?? wholes.get(part) ?? onlyLarger(amounts, part, statements);
        statements.shares.push({ ...share, whole, named: share.whole !== null });
      }
    } else if (figure.change) {
      difference = figure;
    } else {
      amounts.push(figure);
      difference = null;
    }
  }
  return statements;
}

/** The only amount of the sentence before the part that it may be of; parts with shares of their own are none. */
function onlyLarger(
  amounts: ProseFigure[],
  part: ProseFigure,
  { shares }: PercentStatements,
): ProseFigure | null {
  const larger = amounts.filter(
    (one) =>
      one.start < part.start &&
      one.value >= part.value &&
      !one.approximate &&
      unitClass(one.unit) === unitClass(part.unit) &&
      !shares.some((share) => share.part === one),
  );
  return larger.length === 1 ? larger[0]! : null;
}

function readShare(
  prose: Prose,
  percent: ProseFigure,
  amounts: ProseFigure[],
): Omit<ShareStatement, 'named'> | null {
  const label = percent.label;
  const last = amounts.at(-1);
  if (!last) return null;
  const previous = amounts.at(-2);
  if (previous && OF_WHOLE.test(label) && SHARE.test(last.label)) {
    return { percent, part: previous, whole: last };
  }
  if (OWN_SHARE.test(label)) {
    const whole = previous && isAmong(prose, previous, last) ? previous : null;
    return { percent, part: last, whole };
  }
  return previous && isRateOf(label, last) ? { percent, part: last, whole: previous } : null;
}

function readGrowth(
  percent: ProseFigure,
  amounts: ProseFigure[],
  difference: ProseFigure | null,
): GrowthStatement | null {
  const label = percent.label;
  // 3468件（上年为4495件），同比下降22.8%: what stands in brackets is of another year.
  const current = amounts.findLast(({ bracket }) => bracket === 0 || bracket === percent.bracket);
  const falls = FALLS.test(label);
  return current && !RATE.test(label) && (falls || RISES.test(label))
    ? { percent, current, difference, falls }
    : null;
}

function isRateOf(label: string, part: ProseFigure): boolean {
  const deed = SHARE_RATE.exec(label)?.[1];
  return deed !== undefined && part.label.includes(deed);
}

/** 「新收申请13件中自然人12件」: the second is of the first. */
function isAmong(prose: Prose, whole: ProseFigure, part: ProseFigure): boolean {
  return /^[^,;:。]{0,8}中/.test(prose.folded.slice(whole.end, part.start));
}
