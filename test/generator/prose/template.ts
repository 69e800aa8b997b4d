/**
 * A small language for sentences whose numbers are known.
 *
 * In `say`, `{n 条}` is a number with its unit and `{n 条 余}` one with a manner of printing
 * (余 多 约 近 以上 万 万余 汉 千分 ?; 汉 goes with 余 and 多); `{we}`, `{area}`, `{year}` … are words of the body.
 * `where` says, in order and separated by `;`, where the numbers come from:
 *
 *   n:=received            the figure of that alias, code or sum of them (`a+b`)
 *   n~20..900              any number
 *   if n>=4   if n=0       else the sentence cannot be used
 *   w=a+b+c                the parts are all of the whole
 *   w>=a+b                 parts, but not all
 *   w>a                    one part
 *   w>>a                   a smaller number that is not told as a part
 *   p%a/w                  a share (占 …)
 *   p~%a/w                 a rate (… 率), which nobody need work out
 *   g+%n,d   g+%n          growth with or without a printed difference; `-%` for a fall
 *   b@last n               what n was a year ago
 *   rise g w h a i b       growth of a whole and of its parts, the whole's between theirs
 *   b==a                   b is the number a once more
 */
import type { TokenStructure } from '../document.ts';
import type { Statement } from '../truth.ts';

export type Topic =
  | 'opening'
  | 'overall'
  | 'disclosure'
  | 'documents'
  | 'response'
  | 'applications'
  | 'outcomes'
  | 'review'
  | 'fees'
  | 'management'
  | 'platform'
  | 'safeguard'
  | 'organisation'
  | 'consultation'
  | 'problems'
  | 'improvement'
  | 'other';

/** Topic, sentence, relations, and what else: `old` and `new` for the era, a zero told in words. */
export type TemplateRow = [
  topic: Topic,
  say: string,
  where?: string,
  extra?: { era?: 'old' | 'new'; means?: [text: string, alias: string, value: number] },
];

export interface Slot {
  name: string;
  unit: string;
  manner: string[];
}

export type Relation =
  | { kind: 'bind'; name: string; terms: string[] }
  | { kind: 'range'; name: string; low: number; high: number }
  | { kind: 'if'; name: string; test: '>=' | '='; value: number }
  | { kind: 'same'; name: string; as: string }
  | { kind: 'below'; name: string; whole: string }
  | { kind: 'ago'; name: string; current: string }
  | { kind: 'rate'; name: string; part: string; whole: string }
  | { kind: 'rise'; pairs: [percent: string, current: string][] }
  | { kind: 'structure'; structure: TokenStructure };

export interface Template {
  topic: Topic;
  say: string;
  pieces: (string | Slot)[];
  relations: Relation[];
  era: 'old' | 'new' | 'any';
  means: Statement | null;
}

const SLOT = /\{([a-z]\w*)(?: ([^ {}]+))?(?: ([^{}]+))?\}/gi;

function parsePieces(say: string): (string | Slot)[] {
  const pieces: (string | Slot)[] = [];
  let end = 0;
  for (const match of say.matchAll(SLOT)) {
    if (match.index > end) pieces.push(say.slice(end, match.index));
    const [whole, name = '', unit = '', manner = ''] = match;
    pieces.push({ name, unit, manner: manner.split(' ').filter(Boolean) });
    end = match.index + whole.length;
  }
  if (end < say.length) pieces.push(say.slice(end));
  return pieces;
}

function pairNames(text: string): [string, string][] {
  const names = text.trim().split(' ');
  return names.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, names[index + 1] ?? '']] : [],
  );
}

/** One pattern a kind of relation; the first that matches wins. */
const RELATIONS: [RegExp, (m: string[]) => Relation][] = [
  [/^(\w+):=([\w.@+]+)$/, (m) => ({ kind: 'bind', name: m[1]!, terms: m[2]!.split('+') })],
  [
    /^(\w+)~(\d+)\.\.(\d+)$/,
    (m) => ({ kind: 'range', name: m[1]!, low: Number(m[2]), high: Number(m[3]) }),
  ],
  [
    /^if (\w+)(>=|=)(\d+)$/,
    (m) => ({ kind: 'if', name: m[1]!, test: m[2] as '>=' | '=', value: Number(m[3]) }),
  ],
  [/^(\w+)@last (\w+)$/, (m) => ({ kind: 'ago', name: m[1]!, current: m[2]! })],
  [/^(\w+)>>(\w+)$/, (m) => ({ kind: 'below', name: m[2]!, whole: m[1]! })],
  [/^(\w+)~%(\w+)\/(\w+)$/, (m) => ({ kind: 'rate', name: m[1]!, part: m[2]!, whole: m[3]! })],
  [/^rise ((?:\w+ \w+ ?)+)$/, (m) => ({ kind: 'rise', pairs: pairNames(m[1]!) })],
  [/^(\w+)==(\w+)$/, (m) => ({ kind: 'same', name: m[1]!, as: m[2]! })],
  [
    /^(\w+)(>?=|>)(\w+(?:\+\w+)*)$/,
    (m) => ({
      kind: 'structure',
      structure: { kind: 'split', whole: m[1]!, parts: m[3]!.split('+'), exhaustive: m[2] === '=' },
    }),
  ],
  [
    /^(\w+)%(\w+)\/(\w+)$/,
    (m) => ({
      kind: 'structure',
      structure: { kind: 'share', percent: m[1]!, part: m[2]!, whole: m[3]! },
    }),
  ],
  [
    /^(\w+)([+-])%(\w+)(?:,(\w+))?$/,
    (m) => ({
      kind: 'structure',
      structure: {
        kind: 'growth',
        percent: m[1]!,
        current: m[3]!,
        difference: m[4] ?? null,
        falls: m[2] === '-',
      },
    }),
  ],
];

function parseRelation(text: string): Relation {
  for (const [pattern, build] of RELATIONS) {
    const match = pattern.exec(text);
    if (match) return build(match);
  }
  throw new SyntaxError(`unknown relation: ${text}`);
}

/** Reads one row of the template lists. Throws a SyntaxError on a relation it does not know. */
export function parseTemplate([topic, say, where = '', extra = {}]: TemplateRow): Template {
  const statements = where
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
  return {
    topic,
    say,
    pieces: parsePieces(say),
    relations: statements.map(parseRelation),
    era: extra.era ?? 'any',
    means: extra.means
      ? { text: extra.means[0], code: extra.means[1], value: extra.means[2] }
      : null,
  };
}
