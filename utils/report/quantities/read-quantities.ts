import type {
  Applicant,
  Fact,
  FormatId,
  Quantity,
  Section,
  Structure,
  TextPlace,
} from '../../model.ts';
import { findIndicator } from '../../text/indicators.ts';
import { figureLabel, type Prose, readProse, sentenceAt } from '../../text/prose.ts';
import type { ProseFigure } from '../../text/prose-figures.ts';
import { APPLICANT_WORDS, PROSE_INDICATORS, type ProseIndicator } from './prose-indicators.ts';
import { readStructures } from './read-structures.ts';
import { findZeroStatements } from './zero-statements.ts';

export interface ProseReading {
  facts: Fact[];
  quantities: Quantity[];
  structures: Structure[];
}

/**
 * The figures of the prose: those that the forms have a code for as facts, once for each mention,
 * the others as quantities, and how they belong together. Before 2019 the codes are those of the 2014 form.
 */
export function readQuantities(
  preamble: string,
  sections: Section[],
  format: FormatId,
  year: number | null,
): ProseReading {
  const before2019 = format === '2014' || (year !== null ? year < 2019 : format === 'prose');
  const reading: ProseReading = { facts: [], quantities: [], structures: [] };
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
  const prose = readProse(text);
  reading.structures.push(...readStructures(prose, section));
  for (const figure of prose.figures) {
    const place: TextPlace = { section, start: figure.start, end: figure.end };
    const fact = toFact(prose, figure, place, before2019);
    if (fact) reading.facts.push(fact);
    else reading.quantities.push(toQuantity(text, figure, place));
  }
  for (const { indicator, start, end } of findZeroStatements(prose.folded, before2019)) {
    const applicant = applicantOf(indicator, '');
    reading.facts.push(
      proseFact(
        prose,
        { indicator, ...(applicant && { applicant }), value: 0 },
        { section, start, end },
      ),
    );
  }
}

function toQuantity(text: string, figure: ProseFigure, place: TextPlace): Quantity {
  return {
    text: text.slice(figure.start, figure.end),
    value: figure.value,
    unit: figure.unit,
    approximate: figure.saidApproximate,
    place,
  };
}

function toFact(
  prose: Prose,
  figure: ProseFigure,
  place: TextPlace,
  before2019: boolean,
): Fact | null {
  if (figure.change || figure.saidApproximate || figure.bracket !== 0) return null;
  const words = figureLabel(prose, figure);
  const found = PROSE_INDICATORS.find((one) => fits(one, prose, figure, before2019));
  const indicator = found && (before2019 ? found.until2018 : found.since2019);
  if (!indicator) return null;
  const applicant = applicantOf(indicator, words);
  return proseFact(
    prose,
    { indicator, ...(applicant && { applicant }), value: figure.value },
    place,
  );
}

function proseFact(
  prose: Prose,
  figure: Pick<Fact, 'indicator' | 'applicant' | 'value'>,
  place: TextPlace,
): Fact {
  const sentence = sentenceAt(prose, place.start);
  return {
    ...figure,
    status: 'number',
    unit: findIndicator(figure.indicator)?.unit ?? '件',
    raw: prose.original.slice(place.start, place.end),
    source: 'prose',
    place,
    quote: prose.original.slice(sentence.start, sentence.end).trim(),
  };
}

function fits(
  rule: ProseIndicator,
  prose: Prose,
  figure: ProseFigure,
  before2019: boolean,
): boolean {
  const { since2019, until2018, label, not, after, units } = rule;
  if ((before2019 ? until2018 : since2019) === null || !units.test(figure.unit)) return false;
  const words = figureLabel(prose, figure);
  if (!label.test(words) || not?.test(words)) return false;
  return after === undefined || after.test(prose.folded.slice(figure.end, figure.end + 20));
}

/** The applicant that the words name; the total for indicators that the form divides by applicant. */
function applicantOf(indicator: string, words: string): Applicant | undefined {
  if (!findIndicator(indicator)?.byApplicant) return undefined;
  return APPLICANT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'total';
}
