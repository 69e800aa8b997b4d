import type { Growth, Share } from '../model.ts';
import { figureLabel, type Prose, sentenceAt } from './prose.ts';
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

/** The shares and growths that a text states, each with the amounts it is about. */
export function findPercentStatements(prose: Prose): PercentStatements {
  const statements: PercentStatements = { shares: [], growths: [] };
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
      readPercent(prose, figure, amounts, difference, statements);
    } else if (figure.change) {
      difference = figure;
    } else {
      amounts.push(figure);
      difference = null;
    }
  }
  return statements;
}

function readPercent(
  prose: Prose,
  percent: ProseFigure,
  amounts: ProseFigure[],
  difference: ProseFigure | null,
  { shares, growths }: PercentStatements,
): void {
  const label = figureLabel(prose, percent);
  const last = amounts.at(-1);
  if (!last) return;
  const previous = amounts.at(-2);
  if (previous && OF_WHOLE.test(label) && SHARE.test(figureLabel(prose, last))) {
    shares.push({ percent, part: previous, whole: last });
  } else if (OWN_SHARE.test(label)) {
    const whole = previous && isAmong(prose, previous, last) ? previous : null;
    shares.push({ percent, part: last, whole });
  } else if (previous && isRateOf(prose, label, last)) {
    shares.push({ percent, part: last, whole: previous });
  } else if (!RATE.test(label) && (RISES.test(label) || FALLS.test(label))) {
    growths.push({ percent, current: last, difference, falls: FALLS.test(label) });
  }
}

function isRateOf(prose: Prose, label: string, part: ProseFigure): boolean {
  const deed = SHARE_RATE.exec(label)?.[1];
  return deed !== undefined && figureLabel(prose, part).includes(deed);
}

/** 「新收申请13件中自然人12件」: the second is of the first. */
function isAmong(prose: Prose, whole: ProseFigure, part: ProseFigure): boolean {
  return /^[^,;:。]{0,8}中/.test(prose.folded.slice(whole.end, part.start));
}
