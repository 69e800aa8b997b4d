import { type Fact, isCellPlace, type TextPlace } from '../model.ts';
import { clauseBefore, firstFigureFrom, sentenceAt } from '../text/prose.ts';
import type { ProseFigure } from '../text/prose-figures.ts';
import type { CheckContext } from './check-context.ts';
import type { Quote } from './equations.ts';
import { type Figure, placeKey, TextFigure } from './figures.ts';
import { quoteAt, type SectionProse } from './section-prose.ts';

/** A figure of the prose with the words around it, which are looked at when they are asked for. */
export abstract class Mention {
  readonly section: SectionProse;
  abstract readonly figure: Figure;
  readonly #start: number;
  readonly #end: number;
  #before: string | undefined;

  constructor(section: SectionProse, { start, end }: Pick<TextPlace, 'start' | 'end'>) {
    this.section = section;
    this.#start = start;
    this.#end = end;
  }

  /** Its own words, as printed. */
  abstract get subject(): string;

  /** Folded words from the sentence's start, or its last semicolon, up to it. */
  get before(): string {
    this.#before ??= clauseBefore(this.section.prose, this.#start);
    return this.#before;
  }

  get quote(): Quote {
    return quoteAt(this.section, this.#start, this.#end);
  }
}

function wordsOf({ prose }: SectionProse, { labelStart, start }: ProseFigure): string {
  return prose.original.slice(labelStart, start).trim();
}

type FactOfProse = Fact & { place: TextPlace };

/** A figure of the prose that has a code. */
export class ProseFact extends Mention {
  readonly fact: FactOfProse;
  readonly figure: Figure;
  /** The number in the text; none where the figure is told in words. */
  readonly printed: ProseFigure | undefined;

  constructor(fact: FactOfProse, section: SectionProse, printed: ProseFigure | undefined) {
    super(section, fact.place);
    this.fact = fact;
    this.figure = printed ? new TextFigure(section, printed, fact) : wordsFigure(fact, section);
    this.printed = printed;
  }

  get subject(): string {
    return this.printed
      ? wordsOf(this.section, this.printed)
      : wordsAt(this.fact.place, this.section);
  }
}

/** A figure of the prose that no code names. */
export class UncodedFigure extends Mention {
  readonly printed: ProseFigure;
  #figure: Figure | undefined;

  constructor(section: SectionProse, printed: ProseFigure) {
    super(section, printed);
    this.printed = printed;
  }

  get figure(): Figure {
    this.#figure ??= new TextFigure(this.section, this.printed);
    return this.#figure;
  }

  get subject(): string {
    return wordsOf(this.section, this.printed);
  }

  /** The folded words before it, without white space. */
  get label(): string {
    return this.printed.label;
  }
}

/** The facts of the prose as figures; those that contradict themselves in a list are parts of something. */
export function readProseFacts({ report, prose, partKeys }: CheckContext): ProseFact[] {
  const told = new Map<string, ProseFact[]>();
  for (const fact of report.facts) {
    if (!isOfProse(fact)) continue;
    const section = prose[(fact.place.section ?? -1) + 1];
    const one = section && readProseFact(fact, section);
    if (!one) continue;
    const sentence = sentenceAt(section.prose, fact.place.start).index;
    const key = `${fact.indicator}@${fact.applicant}/${section.section}/${sentence}`;
    const known = told.get(key);
    if (known) known.push(one);
    else told.set(key, [one]);
  }
  return [...told.values()].filter((facts) => agree(facts, partKeys)).flat();
}

function isOfProse(fact: Fact): fact is FactOfProse {
  return fact.source === 'prose' && !isCellPlace(fact.place);
}

/** 「甲栏目公开3条；乙栏目公开5条」: one figure with several numbers in a list tells parts of it. */
function agree(facts: ProseFact[], partKeys: Set<string>): boolean {
  if (facts.length === 1) return true;
  const wholes = facts.filter(({ figure }) => !partKeys.has(figure.key));
  const isList = wholes.some(({ before }) => !before.startsWith(wholes[0]!.before));
  return !isList || wholes.every(({ fact }) => fact.value === wholes[0]!.fact.value);
}

/** Ties a fact to the figure in the text, so that both are known as the same print; 约100条 equals nothing. */
function readProseFact(fact: FactOfProse, section: SectionProse): ProseFact | null {
  const { figures } = section.prose;
  const { start, end } = fact.place;
  const index = firstFigureFrom(section.prose, start);
  const candidates = [figures[index], figures[index - 1]];
  const printed = candidates.find((one) => one && one.start < end && one.end > start);
  return printed?.approximate ? null : new ProseFact(fact, section, printed);
}

/** A figure in words, as 未收到申请 is 0. */
function wordsFigure({ place, value, status }: FactOfProse, section: SectionProse): Figure {
  const text = wordsAt(place, section);
  return {
    key: placeKey(place),
    value,
    status,
    zeroIfBlank: false,
    isCount: true,
    term: { text, value },
    place,
    label: `「${text}」`,
  };
}

function wordsAt({ start, end }: TextPlace, { prose }: SectionProse): string {
  return prose.original.slice(start, end).trim();
}

/** Exact amounts without a code; no shares and no changes. */
export function findUncoded({ prose, proseFacts }: CheckContext): UncodedFigure[] {
  const coded = new Set(proseFacts.map(({ printed }) => printed));
  const isExact = (one: ProseFigure) => !one.approximate && !one.change && one.unit !== '%';
  return prose.flatMap((section) =>
    section.prose.figures
      .filter((one) => isExact(one) && !coded.has(one))
      .map((one) => new UncodedFigure(section, one)),
  );
}

/** Keys of figures that some sentence lists as parts of a whole. */
export function findPartKeys({ prose }: CheckContext): Set<string> {
  const keys = new Set<string>();
  for (const { section, splits } of prose) {
    for (const { parts } of splits) {
      for (const { start, end } of parts) keys.add(placeKey({ section, start, end }));
    }
  }
  return keys;
}
