import {
  type Finding,
  type FormatId,
  isIndicatorTerm,
  isSameTerm,
  type Place,
  type Suspect,
  type Term,
} from '../../utils/model.ts';
import { APPLICANT_LABELS } from '../../utils/text/indicators.ts';
import { indicatorLabel } from '../../utils/text/translate.ts';
import { formatNumber } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';
import type { Target } from './panel-model.ts';
import { usePageWords } from './use-page-words.ts';

/** Of more figures only those are shown that count for something. */
const SHOW_ALL_UP_TO = 8;

interface Row {
  term: Term;
  place: Place | undefined;
  suspect: Suspect | undefined;
}

interface FindingTermsProps {
  finding: Finding;
  onReveal(target: Target): void;
}

/** Each figure of a finding with the way to its place, and what it should be where it is a suspect. */
export function FindingTerms({ finding, onReveal }: FindingTermsProps) {
  const { text } = useTranslator();
  const rows = finding.terms.map((term, index): Row => {
    const suspect = finding.suspects.find((one) => isSameTerm(one, term));
    return { term, place: finding.places[index], suspect };
  });
  const counting = rows.filter(({ term, suspect }) => suspect || term.value);
  const shown = rows.length > SHOW_ALL_UP_TO && counting.length > 0 ? counting : rows;
  if (rows.length === 0) return null;
  return (
    <>
      <ul class="terms">
        {shown.map((row) => (
          <li key={JSON.stringify(row.place)}>
            <TermRow row={row} isOnlySuspect={finding.suspects.length === 1} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <p class="rest">{text('panel.finding.rest', { count: rows.length - shown.length })}</p>
      )}
    </>
  );
}

interface TermRowProps {
  row: Row;
  isOnlySuspect: boolean;
  onReveal(target: Target): void;
}

function TermRow({ row: { term, place, suspect }, isOnlySuspect, onReveal }: TermRowProps) {
  const { text, language } = useTranslator();
  const key = isOnlySuspect ? 'panel.finding.suspect' : 'panel.finding.suspect_any';
  const words = usePageWords();
  const label = words.show(labelOf(term, words.format));
  return (
    <button
      type="button"
      class="row"
      disabled={!place}
      title={label}
      onClick={() => place && onReveal({ places: [place] })}
    >
      <span class="row-label" lang={words.lang}>
        {label}
      </span>
      {suspect && (
        <span class="suspect">
          {text(key, { value: formatNumber(suspect.suggested, language) })}
        </span>
      )}
      <span class="row-value">
        {term.value === null ? text('panel.value.blank') : formatNumber(term.value, language)}
      </span>
    </button>
  );
}

/** Official names without their notes in brackets; a figure of the prose by its words, without its number. */
function labelOf(term: Term, format: FormatId | undefined): string {
  if (!isIndicatorTerm(term)) return term.text.replace(/[\d.,，]{1,20}\D{0,4}$/, '') || term.text;
  const name = indicatorLabel(term.indicator, format).replace(/（.{8,60}）$/, '');
  return term.applicant ? `${name}（${APPLICANT_LABELS[term.applicant]}）` : name;
}
