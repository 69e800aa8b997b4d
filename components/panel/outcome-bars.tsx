import type { Report } from '../../utils/model.ts';
import {
  computeOutcomeShares,
  type OutcomeShare,
} from '../../utils/statistics/compute-outcome-shares.ts';
import { formatShare } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';
import { FigureText } from './figure-text.tsx';
import type { Target } from './panel-model.ts';
import { placesOf } from './places-of.ts';

interface OutcomeBarsProps {
  report: Report;
  onReveal(target: Target): void;
}

/** How the applications ended: a thin bar from one zero line for each outcome that the report names. */
export function OutcomeBars({ report, onReveal }: OutcomeBarsProps) {
  const { text } = useTranslator();
  const rows = computeOutcomeShares(report).filter(({ figure }) => figure.status !== 'absent');
  if (rows.length === 0) return null;
  const longest = Math.max(...rows.map(({ share }) => share ?? 0));
  return (
    <section class="group">
      <h2 id="outcomes">{text('panel.outcomes')}</h2>
      <ul class="outcomes" aria-labelledby="outcomes">
        {rows.map((row) => (
          <li key={row.id}>
            <OutcomeRow row={row} longest={longest} onReveal={onReveal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OutcomeRowProps {
  row: OutcomeShare;
  /** The greatest share, which fills the width. */
  longest: number;
  onReveal(target: Target): void;
}

function OutcomeRow({ row: { id, figure, share }, longest, onReveal }: OutcomeRowProps) {
  const { text, language } = useTranslator();
  return (
    <button type="button" class="outcome" onClick={() => onReveal({ places: placesOf(figure) })}>
      <span class="outcome-label">{text(`panel.outcome.${id}`)}</span>
      <span class="outcome-track">
        {share !== null && share > 0 && (
          <span class="outcome-bar" style={{ width: `${(100 * share) / longest}%` }} />
        )}
      </span>
      <span class="outcome-value">
        <FigureText figure={figure} />
      </span>
      <span class="outcome-share">
        {share !== null && share > 0 && formatShare(share, language)}
      </span>
    </button>
  );
}
