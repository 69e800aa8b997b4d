import type { Report } from '../../utils/model.ts';
import {
  computeKeyStatistics,
  type KeyStatistics,
  type StatisticId,
} from '../../utils/statistics/compute-key-statistics.ts';
import { useTranslator } from '../use-translator.ts';
import { FigureText } from './figure-text.tsx';
import type { Target } from './panel-model.ts';
import { placesOf } from './places-of.ts';

/** In the order of the form, whose printed relation they are: new + carried in = concluded + carried out. */
const FLOW: StatisticId[] = ['received', 'carried_in', 'concluded', 'carried_out'];
const OTHERS: StatisticId[] = ['review', 'litigation', 'disclosed'];

interface KeyFiguresProps {
  report: Report;
  onReveal(target: Target): void;
}

/** The few figures that say most; those of the applications as the sum that the form makes of them. */
export function KeyFigures({ report, onReveal }: KeyFiguresProps) {
  const { text } = useTranslator();
  const statistics = computeKeyStatistics(report);
  const has = (id: StatisticId) => statistics.figures[id].status !== 'absent';
  const isFlow = FLOW.every(has);
  const rest = isFlow ? OTHERS.filter(has) : [...FLOW, ...OTHERS].filter(has);
  return (
    <section class="group" aria-label={text('panel.figures')}>
      {isFlow && <Flow statistics={statistics} onReveal={onReveal} />}
      {rest.length > 0 && (
        <div class="figures">
          {rest.map((id) => (
            <FigureCell key={id} id={id} statistics={statistics} withUnit onReveal={onReveal} />
          ))}
        </div>
      )}
      {!isFlow && rest.length === 0 && <p class="muted">{text('panel.figures.none')}</p>}
    </section>
  );
}

interface StatisticsProps {
  statistics: KeyStatistics;
  onReveal(target: Target): void;
}

function Flow({ statistics, onReveal }: StatisticsProps) {
  const { text } = useTranslator();
  const { balance } = statistics;
  const equals = { holds: '=', fails: '≠', unknown: '' }[balance];
  const signs = balance === 'unknown' ? ['', '', '', ''] : ['', '+', equals, '+'];
  return (
    <>
      <h2>{text('panel.figures.applications')}</h2>
      <div class={`figures flow flow-${balance}`}>
        {FLOW.map((id, index) => (
          <FigureCell
            key={id}
            id={id}
            sign={signs[index]}
            statistics={statistics}
            onReveal={onReveal}
          />
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

function FigureCell({ id, statistics, sign, withUnit = false, onReveal }: FigureCellProps) {
  const { text } = useTranslator();
  const figure = statistics.figures[id];
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
    </button>
  );
}
