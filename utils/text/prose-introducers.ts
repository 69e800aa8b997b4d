import { type Prose, sentenceAt } from './prose.ts';
import { bracketAt } from './prose-brackets.ts';

/**
 * What announces the parts of a sum.
 * among 其中, of 85件中, colon 其中：, respectively 分别为, list 包括, composed 由…组成, brackets （甲3件、乙4件）
 */
export type IntroducerKind =
  | 'among'
  | 'of'
  | 'colon'
  | 'respectively'
  | 'list'
  | 'composed'
  | 'brackets';

export interface Introducer {
  kind: IntroducerKind;
  start: number;
  end: number;
  /** The bracket that its parts stand in, 0 outside. */
  bracket: number;
  /** Where its parts end at the latest. */
  limit: number;
}

const INTRODUCER =
  /其 ?中 ?,?(:)?|分 ?别(?:为|是)?:?|具体[为是]:?|包 ?括:?|包 ?含:?|\( ?(其中[,:]{0,2}|含|包括)?|由(?=[^。\n由]{2,100}(?:组成|构成))|中,(?<=\d.{1,10}中,)/g;
/** Brackets with something else than parts. */
const OTHER_BRACKET =
  /^(?:不含|不包括|除|详?见|即|比|同比|较|另|约|截[至止]|以下|简称|\d{1,4}[年〕])/;
/** A new item or thought: the parts before it have ended. */
const NEW_THOUGHT =
  /[;,。\n](?= ?(?:[一二三四五六七八九十]是|第[一二三四五六七八九十](?!次)|此外|另外|另有|同时|与此同时|\d{1,2}[.、](?!\d)|\([一二三四五六七八九十]{1,3}\)))/g;

/** No section has more; hostile text may not cost more than its length. */
const MAX_INTRODUCERS = 200;

/** The introducers in order, with the limits of their parts. Linear in the text. */
export function findIntroducers(prose: Prose): Introducer[] {
  const { folded, brackets } = prose;
  const found: Introducer[] = [];
  const nextThought = followThoughts(folded);
  INTRODUCER.lastIndex = 0;
  for (let match = INTRODUCER.exec(folded); match; match = INTRODUCER.exec(folded)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.length === MAX_INTRODUCERS) break;
    if (folded[start] === '(' && OTHER_BRACKET.test(folded.slice(end, end + 10).replace(/\s/g, '')))
      continue;
    const bracket = bracketAt(brackets, end);
    const limit = Math.min(sentenceAt(prose, start).end, nextThought(end));
    found.push({ kind: kindOf(match), start, end, bracket, limit });
  }
  return endAtNextOfKind(found);
}

/** Asked with rising positions, where the next thought begins at or after each; the text is gone through once. */
function followThoughts(folded: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      NEW_THOUGHT.lastIndex = from;
      next = NEW_THOUGHT.exec(folded)?.index ?? folded.length;
    }
    return next;
  };
}

function kindOf(match: RegExpExecArray): IntroducerKind {
  const [text, colon, inBrackets] = match;
  if (text.startsWith('(')) {
    if (inBrackets?.startsWith('其中')) return 'colon';
    return inBrackets ? 'list' : 'brackets';
  }
  if (text === '中,') return 'of';
  if (text.startsWith('其')) return colon ? 'colon' : 'among';
  if (/^[分具]/.test(text)) return 'respectively';
  if (text.startsWith('由')) return 'composed';
  return 'list';
}

/** The parts after one 其中 end at the next in the same bracket. */
function endAtNextOfKind(introducers: Introducer[]): Introducer[] {
  const nextAmong = new Map<number, number>();
  for (let i = introducers.length - 1; i >= 0; i--) {
    const one = introducers[i]!;
    if (one.kind === 'brackets') continue;
    const next = nextAmong.get(one.bracket);
    if (next !== undefined) one.limit = Math.min(one.limit, next);
    nextAmong.set(one.bracket, one.start);
  }
  return introducers;
}
