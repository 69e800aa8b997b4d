import type {
  Applicant,
  FormatId,
  IndicatorCode,
  Language,
  Message,
  MessageArg,
} from '../model.ts';
import { APPLICANT_LABELS, labelAlone } from './indicators.ts';

/** Texts by key, with `{name}` where an argument stands. */
export type Catalogue = Record<string, string>;
/** The same keys in every language. */
export type Catalogues = Record<Language, Catalogue>;

export interface Translator {
  language: Language;
  /** The text for a key; a missing key comes back as itself, so that it shows and a test catches it. */
  text(key: string, args?: Record<string, MessageArg>): string;
  message(message: Message): string;
}

const PLACEHOLDER = /\{(\w{1,40})\}/g;

/** A translator over one or more catalogues; later ones add to earlier ones. */
export function createTranslator(
  language: Language,
  ...catalogues: Partial<Catalogues>[]
): Translator {
  const texts: Catalogue = Object.assign({}, ...catalogues.map((one) => one[language]));
  const text = (key: string, args: Record<string, MessageArg> = {}): string =>
    (texts[key] ?? key).replace(PLACEHOLDER, (whole, name: string) => String(args[name] ?? whole));
  return { language, text, message: ({ key, args }) => text(key, args) };
}

/**
 * How a figure of the forms is called: the official Chinese label in every language,
 * e.g. 总计（自然人）, in the words of the form it stands in: 行政复议｜结果维持 is 行政复议｜维持具体行政行为数 in the annex of 2014.
 * Unknown codes come back as they are.
 */
export function indicatorLabel(
  code: IndicatorCode,
  format: FormatId | undefined,
  applicant?: Applicant,
): string {
  const label = labelAlone(code, format);
  return applicant ? `${label}（${APPLICANT_LABELS[applicant]}）` : label;
}
