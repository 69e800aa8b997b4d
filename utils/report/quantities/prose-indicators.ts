import type { Applicant } from '../../model.ts';
import { APPLICATION_LINES } from './application-lines.ts';
import { type IndicatorLine, NO_WORDS, type ProseIndicator } from './indicator-line.ts';
import { neededCharacters } from './needed-characters.ts';
import { WORK_LINES } from './work-lines.ts';

/** The applicants beside the total, by the words of their columns. */
export const APPLICANT_WORDS: [Applicant, RegExp][] = [
  ['natural_person', /自然人|公民(?!、|和)/],
  ['enterprise', /商业企业/],
  ['research', /科研机构/],
  ['public_welfare', /社会公益组织/],
  ['legal_services', /法律服务机构/],
];

/** A line, and its pattern once it was asked for. */
interface Line {
  line: IndicatorLine;
  /** Characters of which its label has one; null where the label is that there are no words. */
  needed: ReadonlySet<string> | null;
  indicator?: ProseIndicator;
}

/**
 * In the order in which they are asked; the first that fits names the figure.
 * Sources: domain reference §3.4 for the words, the forms for the codes.
 */
export const LINES: readonly Line[] = [...APPLICATION_LINES, ...WORK_LINES].map((line) => ({
  line,
  needed: neededCharacters(line[3]),
}));

/** The lines that figures of one unit may be of. */
interface LineIndex {
  lines: Line[];
  /** By the code of a character of the words before a figure, the lines that it makes worth asking. */
  byCharacter: Map<number, number[]>;
}

/** In the place of a character for the lines of figures without words. */
const WITHOUT_WORDS = -1;

/** Units are few, so each is looked up once for each era. */
const indexes = {
  before2019: new Map<string, LineIndex>(),
  since2019: new Map<string, LineIndex>(),
};

function indexOf(unit: string, before2019: boolean): LineIndex {
  const known = indexes[before2019 ? 'before2019' : 'since2019'];
  let index = known.get(unit);
  if (!index) {
    index = makeIndex(
      LINES.filter(
        ({ line: [since2019, until2018, units] }) =>
          (before2019 ? until2018 : since2019) !== null && units.test(unit),
      ),
    );
    known.set(unit, index);
  }
  return index;
}

function makeIndex(lines: Line[]): LineIndex {
  const byCharacter = new Map<number, number[]>();
  for (const [i, { needed }] of lines.entries()) {
    const codes = needed ? Array.from(needed, (one) => one.charCodeAt(0)) : [WITHOUT_WORDS];
    for (const code of codes) {
      const others = byCharacter.get(code);
      if (others) others.push(i);
      else byCharacter.set(code, [i]);
    }
  }
  return { lines, byCharacter };
}

/** A line with its pattern, which is made when it is first asked for. */
function indicatorOf(one: Line): ProseIndicator {
  const [since2019, until2018, units, label, more] = one.line;
  one.indicator ??= {
    since2019,
    until2018,
    units,
    ...(label !== NO_WORDS && { label: new RegExp(label) }),
    ...more,
  };
  return one.indicator;
}

/** The first line for figures of this unit that fits, of those whose label may be in the words before the figure. */
export function findLine(
  unit: string,
  before2019: boolean,
  words: string,
  fits: (line: ProseIndicator) => boolean,
): ProseIndicator | undefined {
  const { lines, byCharacter } = indexOf(unit, before2019);
  const asked: number[] = [];
  if (words === '') asked.push(...(byCharacter.get(WITHOUT_WORDS) ?? NO_LINES));
  for (let at = 0; at < words.length; at++) {
    for (const i of byCharacter.get(words.charCodeAt(at)) ?? NO_LINES) {
      if (!asked.includes(i)) asked.push(i);
    }
  }
  for (const i of asked.sort((a, b) => a - b)) {
    const indicator = indicatorOf(lines[i]!);
    if (fits(indicator)) return indicator;
  }
  return undefined;
}

const NO_LINES: readonly number[] = [];
