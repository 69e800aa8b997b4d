import type { Fact, FormatId } from '../../utils/model.ts';
import { indicatorLabel } from '../../utils/text/translate.ts';
import { formatNumber } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';

/** Figures of one sentence together, in the order of the text. */
function groupBySentence(facts: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last && fact.quote !== undefined && last[0]?.quote === fact.quote) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

/** The figures that stand in sentences, each sentence once under its figures. */
export function ProseFacts({ facts, format }: { facts: readonly Fact[]; format: FormatId }) {
  return (
    <ul class="prose-facts" lang="zh">
      {groupBySentence(facts).map((group, index) => (
        <li key={index}>
          {group.map((fact, place) => (
            <ProseFigure key={place} fact={fact} format={format} />
          ))}
          {group[0]?.quote && <q class="quote">{group[0].quote}</q>}
        </li>
      ))}
    </ul>
  );
}

/** The total is what a sentence speaks of unless it names an applicant. */
function ProseFigure({ fact, format }: { fact: Fact; format: FormatId }) {
  const { language } = useTranslator();
  const { indicator, applicant, value, raw, unit } = fact;
  return (
    <p>
      <span>
        {indicatorLabel(indicator, format, applicant === 'total' ? undefined : applicant)}
      </span>
      <span class="figure">
        {value === null ? raw : formatNumber(value, language)}
        <span class="unit">{unit}</span>
      </span>
    </p>
  );
}
