import type { Report } from '../model.ts';
import {
  addFigures,
  type Figure,
  type FigureKey,
  preferFigure,
  readFigure,
} from './read-figure.ts';

export type StatisticId =
  | 'carried_in'
  | 'received'
  | 'concluded'
  | 'carried_out'
  | 'review'
  | 'litigation'
  | 'disclosed';

/**
 * The figures of each statistic: the alternative that the report has counts, its parts are added. Since 2019 the forms count applications once and split lawsuits by how they began;
 * the form of 2014 counts what was received and closed (crosswalk of 国办发〔2014〕32号
 * and 国办公开办函〔2019〕60号).
 */
const SOURCES: Record<StatisticId, FigureKey[][]> = {
  carried_in: [['applications.carried_in@total']],
  received: [['applications.new@total'], ['requests.received']],
  concluded: [['outcome.total@total'], ['requests.closed']],
  carried_out: [['applications.carried_out@total']],
  review: [['review.total']],
  litigation: [['litigation_direct.total', 'litigation_after_review.total'], ['litigation.total']],
  disclosed: [['disclosure.total']],
};

export interface KeyStatistics {
  figures: Record<StatisticId, Figure>;
  /**
   * The relation that the form itself prints: received + carried in = concluded + carried out.
   * `unknown` where one of the four is no number.
   */
  balance: 'holds' | 'fails' | 'unknown';
}

/** The few figures that say most about a report, whatever its form. */
export function computeKeyStatistics(report: Report): KeyStatistics {
  const ids = Object.keys(SOURCES) as StatisticId[];
  const figures = Object.fromEntries(ids.map((id) => [id, readStatistic(report, id)])) as Record<
    StatisticId,
    Figure
  >;
  return { figures, balance: compareBalance(figures) };
}

function readStatistic(report: Report, id: StatisticId): Figure {
  const alternatives = SOURCES[id].map((keys) =>
    addFigures(keys.map((key) => readFigure(report, key))),
  );
  return preferFigure(alternatives);
}

function compareBalance(figures: Record<StatisticId, Figure>): KeyStatistics['balance'] {
  const { received, carried_in, concluded, carried_out } = figures;
  const [a, b, c, d] = [received, carried_in, concluded, carried_out].map((one) => one.value);
  if (a == null || b == null || c == null || d == null) return 'unknown';
  return a + b === c + d ? 'holds' : 'fails';
}
