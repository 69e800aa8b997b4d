import type { Report } from '../../utils/model.ts';
import {
  computeKeyStatistics,
  type KeyStatistics,
  type StatisticId,
} from '../../utils/statistics/compute-key-statistics.ts';
import { formatNumber } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';
import { FigureText } from './figure-text.tsx';
import type { Target, YearBefore } from './panel-model.ts';
import { placesOf } from './places-of.ts';

/** In the order of the form, whose printed relation they are: new + carried in = concluded + carried out. */
const FLOW: StatisticId[] = ['received', 'carried_in', 'concluded', 'carried_out'];
const OTHERS: StatisticId[] = ['review', 'litigation', 'disclosed'];

interface KeyFiguresProps {
  report: Report;
  yearBefore: YearBefore | null;
  onReveal(target: Target): void;
}

/** The few figures that say most; those of the applications as the sum that the form makes of them. */
export function KeyFigures({ report, yearBefore, onReveal }: KeyFiguresProps) {
  const { text } = useTranslator();
  const statistics = computeKeyStatistics(report);
  const has = (id: StatisticId) => statistics.figures[id].status !== 'absent';
  const isFlow = FLOW.every(has);
  const rest = isFlow ? OTHERS.filter(has) : [...FLOW, ...OTHERS].filter(has);
  return (
    <section class="group" aria-label={text('panel.figures')}>
      {isFlow && <Flow {...{ statistics, yearBefore, onReveal }} />}
      {rest.length > 0 && (
        <div class="figures">
          {rest.map((id) => (
            <FigureCell key={id} {...{ id, statistics, yearBefore, onReveal }} withUnit />
          ))}
        </div>
      )}
      {!isFlow && rest.length === 0 && <p class="muted">{text('panel.figures.none')}</p>}
    </section>
  );
}

interface StatisticsProps {
  statistics: KeyStatistics;
  yearBefore: YearBefore | null;
  onReveal(target: Target): void;
}

function Flow({ statistics, yearBefore, onReveal }: StatisticsProps) {
  const { text } = useTranslator();
  const { balance } = statistics;
  const equals = { holds: '=', fails: '≠', unknown: '' }[balance];
  const signs = balance === 'unknown' ? ['', '', '', ''] : ['', '+', equals, '+'];
  return (
    <>
      <h2>{text('panel.figures.applications')}</h2>
      <div class={`figures flow flow-${balance}`}>
        {FLOW.map((id, index) => (
          <FigureCell key={id} sign={signs[index]} {...{ id, statistics, yearBefore, onReveal }} />
        ))}
      </div>
      {balance !== 'unknown' && <p class="unseen">{text(`panel.figures.${balance}`)}</p>}
    </>
  );
}

interface FigureCellProps extends StatisticsProps {
  id: StatisticId;
  sign?: string | undefined;
  withUnit?: boolean;
}

function FigureCell({
  id,
  statistics,
  yearBefore,
  sign,
  withUnit = false,
  onReveal,
}: FigureCellProps) {
  const { text, language } = useTranslator();
  const figure = statistics.figures[id];
  const before = yearBefore && id in yearBefore ? yearBefore[id as keyof YearBefore] : null;
  return (
    <button type="button" class="figure" onClick={() => onReveal({ places: placesOf(figure) })}>
      <span class="figure-label">{text(`panel.statistic.${id}`)}</span>
      {sign && (
        <span class="figure-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <span class="figure-value">
        <FigureText figure={figure} />
        {withUnit && figure.status === 'number' && <small>{text(`panel.unit.${id}`)}</small>}
      </span>
      {before !== null && (
        <span class="figure-before">
          {text('panel.figures.before', { value: formatNumber(before, language) })}
        </span>
      )}
    </button>
  );
}
