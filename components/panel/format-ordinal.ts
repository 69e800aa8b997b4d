import type { Section } from '../../utils/model.ts';

const DIGITS = '零一二三四五六七八九';

/** A section's number as official papers print it: 一、 then （一） then 1. ; empty where it is lost. */
export function formatOrdinal({ level, ordinal }: Pick<Section, 'level' | 'ordinal'>): string {
  if (ordinal === null) return '';
  if (level === 3) return `${ordinal}.`;
  const numeral = toNumeral(ordinal);
  return level === 1 ? `${numeral}、` : `（${numeral}）`;
}

function toNumeral(ordinal: number): string {
  if (ordinal > 99) return String(ordinal);
  const [tens, ones] = [Math.floor(ordinal / 10), ordinal % 10];
  if (tens === 0) return DIGITS[ones]!;
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}
