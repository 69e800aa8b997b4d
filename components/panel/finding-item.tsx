import { useEffect, useRef } from 'preact/hooks';
import { type Finding, isIndicatorTerm, type Place, type Term } from '../../utils/model.ts';
import { indicatorLabel, type Translator } from '../../utils/text/translate.ts';
import { formatNumber } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';
import type { Target } from './panel-model.ts';
import { splitMessage } from './split-message.ts';

interface FindingItemProps {
  finding: Finding;
  isChosen: boolean;
  onChoose(): void;
  onReveal(target: Target): void;
}

/** A finding: its formula, what it means, and while it is chosen each figure in it with the way to its place. */
export function FindingItem({ finding, isChosen, onChoose, onReveal }: FindingItemProps) {
  const translator = useTranslator();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isChosen]);
  const { formula, meaning } = splitMessage(translator.message(finding.message));
  return (
    <li ref={item} class={`finding finding-${finding.severity}${isChosen ? ' chosen' : ''}`}>
      <button type="button" aria-current={isChosen} aria-expanded={isChosen} onClick={onChoose}>
        <span class="formula">{formula}</span>
        {meaning && <span class="meaning">{meaning}</span>}
        {isChosen && <span class="meaning">{explain(finding.rule, translator)}</span>}
      </button>
      {isChosen && finding.terms.length > 0 && (
        <ul class="terms">
          {finding.terms.map((term, index) => (
            <TermRow
              key={index}
              term={term}
              suggested={suggestionFor(finding, term)}
              place={finding.places[index]}
              onReveal={onReveal}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the rule says of itself: what its statement means, and on what it rests. */
function explain(rule: string, { text }: Translator): string {
  const explanation = text(`rule.${rule}.explanation`);
  return text('panel.finding.explained', { explanation, basis: text(`rule.${rule}.basis`) });
}

interface TermRowProps {
  term: Term;
  suggested: number | null;
  place: Place | undefined;
  onReveal(target: Target): void;
}

function TermRow({ term, suggested, place, onReveal }: TermRowProps) {
  const { text, language } = useTranslator();
  return (
    <li>
      <button
        type="button"
        class="row"
        disabled={!place}
        onClick={() => place && onReveal({ places: [place] })}
      >
        <span class="row-label" lang="zh">
          {labelOf(term)}
        </span>
        {suggested !== null && (
          <span class="suspect">
            {text('panel.finding.suspect', { value: formatNumber(suggested, language) })}
          </span>
        )}
        <span class="row-value">
          {term.value === null ? text('panel.value.blank') : formatNumber(term.value, language)}
        </span>
      </button>
    </li>
  );
}

function labelOf(term: Term): string {
  return isIndicatorTerm(term) ? indicatorLabel(term.indicator, term.applicant) : term.text;
}

/** What the first suspect says of this term, if it is about this term. */
function suggestionFor({ suspects }: Finding, term: Term): number | null {
  const [suspect] = suspects;
  return suspect && labelOf(suspect) === labelOf(term) ? suspect.suggested : null;
}
