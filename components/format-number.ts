import type { Language } from '../utils/model.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}

/** A figure with its thousands set apart as the language does it; no digit is rounded away. */
export function formatNumber(value: number, language: Language): string {
  return formatOf(language, { maximumFractionDigits: 10 }).format(value);
}

/** A share of 1 as a whole percentage; what is not nothing is never shown as 0 %. */
export function formatShare(share: number, language: Language): string {
  const percent = formatOf(language, { style: 'percent' });
  return share > 0 && share < 0.005 ? `<${percent.format(0.01)}` : percent.format(share);
}

/** A day, of `YYYY-MM-DD` or of an instant in the reader's own time zone. */
export function formatDay(date: string, language: Language): string {
  const day = date.length === 10 ? new Date(`${date}T00:00`) : new Date(date);
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(day);
}
