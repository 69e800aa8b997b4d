import type {
  Fact,
  FormatId,
  IndicatorCode,
  Quantity,
  Section,
  Structure,
  TextPlace,
} from '../../model.ts';
import { foldText, foldWords } from '../../text/fold.ts';
import { findIndicator } from '../../text/indicators.ts';
import { isOfOtherPeriod } from '../../text/other-period.ts';
import { clauseBefore, forgetProse, type Prose, readProse, sentenceAt } from '../../text/prose.ts';
import type { ProseFigure } from '../../text/prose-figures.ts';
import type { ProseIndicator } from './indicator-line.ts';
import { APPLICANT_WORDS, findLine } from './prose-indicators.ts';
import { readStructures } from './read-structures.ts';
import { findZeroStatements } from './zero-statements.ts';

export interface ProseReading {
  facts: Fact[];
  quantities: Quantity[];
  structures: Structure[];
}

/** What a report tells of its figures beside their own words. */
interface Era {
  before2019: boolean;
  /** The form of 2021 counts what was issued, those before it what was made. */
  since2021: boolean;
  /** The year of the report where its text names it; else years in the text tell nothing. */
  year: number | null;
}

/** One text and what stands above it. */
interface Passage {
  prose: Prose;
  section: number | null;
  /** The folded headings over the text. */
  topic: string;
  era: Era;
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
  const since2021 = format === '2021' || (format === 'prose' && (year ?? 0) >= 2021);
  const texts = [preamble, ...sections.map((section) => section.text)];
  const isNamed = texts.some((text) => text.includes(String(year)));
  const era = { before2019, since2021, year: isNamed ? year : null };
  forgetProse();
  const reading: ProseReading = { facts: [], quantities: [], structures: [] };
  readText(preamble, { section: null, topic: '', era }, reading);
  let main = '';
  for (const [index, { level, title, text }] of sections.entries()) {
    const own = foldWords(foldText(title));
    if (level === 1) main = own;
    readText(text, { section: index, topic: level === 1 ? own : `${main},${own}`, era }, reading);
  }
  return reading;
}

function readText(text: string, above: Omit<Passage, 'prose'>, reading: ProseReading): void {
  if (text === '') return;
  const prose = readProse(text);
  const passage: Passage = { ...above, prose };
  const { section, era } = above;
  reading.structures.push(...readStructures(prose, section));
  for (const figure of prose.figures) {
    const place: TextPlace = { section, start: figure.start, end: figure.end };
    const fact = toFact(passage, figure, place);
    if (fact) reading.facts.push(fact);
    else reading.quantities.push(toQuantity(text, figure, place));
  }
  for (const { indicator, start, end } of findZeroStatements(
    prose.folded,
    above.topic,
    era.before2019,
  )) {
    if (isOfOtherYear(passage, start)) continue;
    reading.facts.push(
      proseFact(prose, { ...named(indicator, '', era), value: 0 }, { section, start, end }),
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

/** What the government itself did, without its departments, is no figure of the forms. */
const SOME_BODIES = /本级|代表[^,;。]{0,14}(?:政府|办公[室厅])/;
/** How far before its sentence the subject of a figure may stand. */
const AROUND = 60;
const SPACES = /\s+/g;

function toFact(passage: Passage, figure: ProseFigure, place: TextPlace): Fact | null {
  if (figure.change || figure.saidApproximate || figure.unit === '%') return null;
  const { prose, era } = passage;
  const { found, words } = findIn(passage, figure);
  if (SOME_BODIES.test(words)) return null;
  const indicator = found && (era.before2019 ? found.until2018 : found.since2019);
  if (!indicator || isOfOtherYear(passage, figure.start)) return null;
  return proseFact(
    prose,
    {
      ...named(indicator, words, era),
      value: inUnitOf(indicator, figure),
    },
    place,
  );
}

/** Whether its clause, or the sentence before 其中, says that a figure is of another period than the report. */
function isOfOtherYear({ prose, era }: Passage, position: number): boolean {
  const { start } = sentenceAt(prose, position);
  const goesOn = start > 0 && prose.folded.startsWith('其中', start);
  const before = goesOn ? clauseBefore(prose, start - 1) : '';
  return isOfOtherPeriod(`${before},${clauseBefore(prose, position)}`, era.year);
}

/** The line of a figure, and the words that name it. */
function findIn(passage: Passage, figure: ProseFigure) {
  const find = (one: ProseFigure) =>
    findLine(one.unit, passage.era.before2019, one.label, (line) => fits(line, passage, one));
  const found = find(figure);
  const turned = found ? undefined : turnRound(passage.prose.folded, figure);
  return turned ? { found: find(turned), words: turned.label } : { found, words: figure.label };
}

/** What a figure counts, where that stands behind it: 收到8件政府信息公开申请。 */
const COUNTED = /的?([\u4e00-\u9fff]{2,16}?)(?=[,;:。、()\n均并已全]|[和及与]\d|$)/y;

/** What stands between two figures of a list belongs to the first. */
const OF_OTHER = /^.*、/;

/** A figure whose noun stands behind it as if it stood before it, 收到政府信息公开申请8件; undefined for others. */
function turnRound(folded: string, figure: ProseFigure): ProseFigure | undefined {
  COUNTED.lastIndex = figure.end;
  const noun = COUNTED.exec(folded)?.[1];
  if (!noun) return undefined;
  const end = COUNTED.lastIndex;
  return { ...figure, label: figure.label.replace(OF_OTHER, '') + noun, start: end, end };
}

function fits(
  { label, not, after, within, notWithin }: ProseIndicator,
  { prose, topic }: Passage,
  figure: ProseFigure,
): boolean {
  const words = figure.label;
  if (label?.test(words) === false || not?.test(words)) return false;
  if (within || notWithin) {
    const { start } = sentenceAt(prose, figure.start);
    const before = prose.folded.slice(start, figure.start).replace(SPACES, '');
    if (notWithin?.test(before)) return false;
    const isWithin = () =>
      within!.test(prose.folded.slice(Math.max(0, start - AROUND), start) + before);
    if (within && !within.test(topic) && !isWithin()) return false;
  }
  return after === undefined || after.test(prose.folded.slice(figure.end, figure.end + 40));
}

/** The code with its applicant: the one that the words name, else the total. */
function named(
  indicator: IndicatorCode,
  words: string,
  { since2021 }: Era,
): Pick<Fact, 'indicator' | 'applicant'> {
  const code = since2021 ? indicator.replace(/\.made$/, '.issued') : indicator;
  if (!findIndicator(code)?.byApplicant) return { indicator: code };
  const applicant = APPLICANT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'total';
  return { indicator: code, applicant };
}

const YUAN: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** The value in the unit of its indicator: 3000元 of charges is 0.3万元. */
function inUnitOf(indicator: IndicatorCode, { value, unit }: ProseFigure): number {
  const printed = YUAN[unit];
  const wanted = YUAN[findIndicator(indicator)?.unit ?? ''];
  return printed && wanted ? Number(((value * printed) / wanted).toPrecision(15)) : value;
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
