import type { Fact } from '../../utils/model.ts';
import { indicatorLabel } from '../../utils/text/translate.ts';
import { formatNumber } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';

/** The figures that stand in sentences, each with its sentence. */
export function ProseFacts({ facts }: { facts: readonly Fact[] }) {
  const { language } = useTranslator();
  return (
    <ul class="prose-facts" lang="zh">
      {facts.map((fact, index) => (
        <li key={index}>
          <span class="label">
            {indicatorLabel(
              fact.indicator,
              fact.applicant === 'total' ? undefined : fact.applicant,
            )}
          </span>
          <span class="figure">
            {fact.value === null ? fact.raw : formatNumber(fact.value, language)}
            <span class="unit">{fact.unit}</span>
          </span>
          {fact.quote && <q class="quote">{fact.quote}</q>}
        </li>
      ))}
    </ul>
  );
}
