import type { Applicant, Fact, FormatId, Quantity, Section, TextPlace } from '../../model.ts';
import { findIndicator } from '../../text/indicators.ts';
import { figureLabel, type Prose, readProse, sentenceAt } from '../../text/prose.ts';
import type { ProseFigure } from '../../text/prose-figures.ts';
import { APPLICANT_WORDS, PROSE_INDICATORS, type ProseIndicator } from './prose-indicators.ts';

export interface ProseReading {
  facts: Fact[];
  quantities: Quantity[];
}

/**
 * The figures of the prose: those that the forms have a code for as facts, once for each mention,
 * the others as quantities. Before 2019 the codes are those of the 2014 form.
 */
export function readQuantities(
  preamble: string,
  sections: Section[],
  format: FormatId,
  year: number | null,
): ProseReading {
  const before2019 = format === '2014' || (year !== null ? year < 2019 : format === 'prose');
  const reading: ProseReading = { facts: [], quantities: [] };
  readText(preamble, null, before2019, reading);
  for (const [index, section] of sections.entries()) {
    readText(section.text, index, before2019, reading);
  }
  return reading;
}

function readText(
  text: string,
  section: number | null,
  before2019: boolean,
  reading: ProseReading,
): void {
  if (!/\d/.test(text) && !/[０-９]/.test(text)) return;
  const prose = readProse(text);
  for (const figure of prose.figures) {
    const place: TextPlace = { section, start: figure.start, end: figure.end };
    const fact = toFact(prose, figure, place, before2019);
    if (fact) reading.facts.push(fact);
    else reading.quantities.push(toQuantity(text, figure, place));
  }
}

function toQuantity(text: string, figure: ProseFigure, place: TextPlace): Quantity {
  return {
    text: text.slice(figure.start, figure.end),
    value: figure.value,
    unit: figure.unit,
    approximate: figure.approximate,
    place,
  };
}

function toFact(
  prose: Prose,
  figure: ProseFigure,
  place: TextPlace,
  before2019: boolean,
): Fact | null {
  if (figure.change || figure.approximate || figure.bracket !== 0) return null;
  const words = figureLabel(prose, figure);
  const found = PROSE_INDICATORS.find((one) => fits(one, words, figure.unit, before2019));
  const indicator = found && (before2019 ? found.until2018 : found.since2019);
  if (!indicator) return null;
  const sentence = sentenceAt(prose, figure.start);
  const applicant = applicantOf(indicator, words);
  return {
    indicator,
    ...(applicant && { applicant }),
    value: figure.value,
    status: 'number',
    unit: findIndicator(indicator)?.unit ?? figure.unit,
    raw: prose.original.slice(figure.start, figure.end),
    source: 'prose',
    place,
    quote: prose.original.slice(sentence.start, sentence.end).trim(),
  };
}

function fits(
  { since2019, until2018, label, not, units }: ProseIndicator,
  words: string,
  unit: string,
  before2019: boolean,
): boolean {
  const known = before2019 ? until2018 : since2019;
  return known !== null && units.test(unit) && label.test(words) && !not?.test(words);
}

/** The applicant that the words name; the total for indicators that the form divides by applicant. */
function applicantOf(indicator: string, words: string): Applicant | undefined {
  if (!findIndicator(indicator)?.byApplicant) return undefined;
  return APPLICANT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'total';
}
