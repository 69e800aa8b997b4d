import type { Figure } from '../../utils/statistics/read-figure.ts';
import { formatNumber } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';

/** A figure in words: a number, or what stands there instead of one. Never 0 for what is blank. */
export function FigureText({ figure }: { figure: Figure }) {
  const { text, language } = useTranslator();
  const { value, missingParts } = figure;
  if (value === null) return <span class="no-number">{text(`panel.value.${figure.status}`)}</span>;
  return (
    <>
      <span class="number">{formatNumber(value, language)}</span>
      {missingParts > 0 && (
        <span class="no-number" title={text('panel.value.missing_parts', { count: missingParts })}>
          {text('panel.value.missing_short', { count: missingParts })}
        </span>
      )}
    </>
  );
}
