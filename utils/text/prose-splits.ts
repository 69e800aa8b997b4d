/**
 * Wholes and their parts in running text: 「共收到59件，其中区政府26件、部门17件、镇街16件」.
 * What a sentence means is often open; every sensible reading is tried, and the one that adds up is
 * taken. Only where none does the most plausible one is kept, for a check to judge.
 */
import type { Split } from '../model.ts';
import { deedOf, leavesRest, namesParts, sharedFamily, unitClass } from './part-words.ts';
import { firstFigureFrom, type Prose, sentenceAt } from './prose.ts';
import { findAddedUp } from './prose-added-up.ts';
import { findBareLists } from './prose-bare-lists.ts';
import type { ProseFigure } from './prose-figures.ts';
import { findIntroducers, type Introducer } from './prose-introducers.ts';
import { judgeCompleteness, weaken } from './split-completeness.ts';

export type ProseSplit = Split<ProseFigure>;

/** No list of a report is longer; keeps hostile text from costing more than its length. */
const MAX_PARTS = 60;
const MAX_WHOLES = 12;
/** Units that things published or dealt with are counted in. */
const ITEM_UNITS = [...'条件篇个份项则期次宗部批场起例'];
/** How far behind a list its 等 or 其余 stands. */
const REST_WITHIN = 24;

/** All splits of a text: those that a word introduces, in order, then bare lists, then sums told after their parts. */
export function findSplits(prose: Prose): ProseSplit[] {
  if (prose.figures.length < 2) return [];
  const splits: ProseSplit[] = [];
  const taken = new Set<ProseFigure>();
  for (const introducer of findIntroducers(prose)) {
    const found = splitsAt(prose, introducer, taken);
    for (const split of found) for (const part of split.parts) taken.add(part);
    splits.push(...found);
  }
  return [...splits, ...findBareLists(prose, taken), ...findAddedUp(prose)];
}

function splitsAt(prose: Prose, introducer: Introducer, taken: Set<ProseFigure>): ProseSplit[] {
  const wholes = collectWholes(prose, introducer, taken);
  if (wholes.length === 0) return [];
  const classes = new Set(wholes.map((whole) => unitClass(whole.unit)));
  return [...classes].flatMap((unit) => {
    const ofUnit = wholes.filter((whole) => unitClass(whole.unit) === unit);
    const amounts = collectAmounts(prose, introducer);
    const parts = amounts.filter((one) => unitClass(one.unit) === unit);
    if (parts.length === 0) return [];
    return parts.length === 1
      ? readSelection(ofUnit, parts[0]!)
      : readLists(prose, introducer, { wholes: ofUnit, parts, amounts });
  });
}

/** Exact amounts before the introducer that it may divide, the nearest first, parts of other splits last. */
function collectWholes(
  prose: Prose,
  introducer: Introducer,
  taken: Set<ProseFigure>,
): ProseFigure[] {
  const inBracket = prose.folded[introducer.start] === '(';
  const found = inBracket
    ? wholeBeforeBracket(prose, introducer)
    : wholesInSentence(prose, introducer);
  const usable = found.filter((figure) => isAmount(figure) && !figure.approximate);
  if (inBracket) return usable;
  return [...usable.filter((one) => !taken.has(one)), ...usable.filter((one) => taken.has(one))];
}

function isAmount(figure: ProseFigure): boolean {
  return !figure.change && figure.unit !== '%';
}

/** 「3607件（市政府349件…」: the figure right before the bracket. */
function wholeBeforeBracket(prose: Prose, introducer: Introducer): ProseFigure[] {
  const figure = prose.figures[firstFigureFrom(prose, introducer.start) - 1];
  if (!figure) return [];
  const between = prose.folded.slice(figure.end, introducer.start);
  return between.length <= 14 && !/[,;:。!?\n()]/.test(between) ? [figure] : [];
}

function wholesInSentence(prose: Prose, introducer: Introducer): ProseFigure[] {
  const last = firstFigureFrom(prose, introducer.start) - 1;
  if (last < 0) return [];
  let from = sentenceAt(prose, introducer.start).start;
  // 「…22件。其中首次13件、再次9件；其中一项9件、多项13件」: the second divides what the first does.
  const opensSentence = /^\s*(?:$|其中)/.test(prose.folded.slice(from, introducer.start));
  if (opensSentence && from > 0) from = sentenceAt(prose, from - 1).start;
  const figures: ProseFigure[] = [];
  for (let i = last; i >= 0; i--) {
    const figure = prose.figures[i]!;
    if (figure.start < from || figures.length === MAX_WHOLES) break;
    if (figure.bracket === introducer.bracket) figures.push(figure);
  }
  return figures;
}

function collectAmounts(prose: Prose, introducer: Introducer): ProseFigure[] {
  const amounts: ProseFigure[] = [];
  const first = firstFigureFrom(prose, introducer.end);
  for (let i = first; i < Math.min(first + MAX_PARTS, prose.figures.length); i++) {
    const figure = prose.figures[i]!;
    if (figure.start >= introducer.limit) break;
    if (figure.bracket === introducer.bracket && isAmount(figure)) amounts.push(figure);
  }
  return amounts;
}

/** One part is a selection: it may be any share of any amount before it, so the largest stands for the whole. */
function readSelection(wholes: ProseFigure[], part: ProseFigure): ProseSplit[] {
  const whole = wholes.find((one) => one.value >= part.value) ?? largest(wholes);
  return whole && !part.approximate
    ? [{ whole, parts: [part], completeness: 'open', family: null }]
    : [];
}

function largest(figures: ProseFigure[]): ProseFigure | undefined {
  return figures.reduce<ProseFigure | undefined>(
    (best, one) => (best && best.value >= one.value ? best : one),
    undefined,
  );
}

interface Listed {
  wholes: ProseFigure[];
  /** In the unit of the wholes. */
  parts: ProseFigure[];
  /** The parts, and what stands among them in other units. */
  amounts: ProseFigure[];
}

function readLists(
  prose: Prose,
  introducer: Introducer,
  { wholes, parts, amounts }: Listed,
): ProseSplit[] {
  const segments = splitBySemicolon(prose, parts);
  const lists = segments.filter((segment) => segment.length >= 2);
  const build = (whole: ProseFigure, list: ProseFigure[]) =>
    describe(prose, introducer, whole, list);
  for (const whole of wholes) {
    const match = findMatching(prose, whole, parts, lists);
    if (match) return match.map((list) => build(whole, list));
  }
  const whole = wholes[0]!;
  const items = ITEM_UNITS.includes(whole.unit)
    ? amounts.filter(({ unit, approximate }) => ITEM_UNITS.includes(unit) && !approximate)
    : parts;
  // 「公开236条，其中网站27条、微信198条、回复11件」: nearer to the whole with the others, so they are among its parts.
  if (items.length > parts.length && distance(whole, items) < distance(whole, parts)) {
    return [{ ...build(whole, items), completeness: 'open' }];
  }
  if (divideBoth(wholes, parts)) return [];
  const separate = lists.length > 1 && lists.some((list) => sum(list) === whole.value);
  const chosen = separate ? lists : [closest(whole, candidateLists(prose, whole, parts, lists))];
  return chosen
    .filter((list) => list.length > 0 && list.every((part) => !part.approximate))
    .map((list) => build(whole, list));
}

/** 「新收317件，上年结转3件。其中…」: the parts come to the two together, or are meant to. */
function divideBoth([whole, before]: ProseFigure[], parts: ProseFigure[]): boolean {
  if (!whole || !before) return false;
  const off = Math.abs(sum(parts) - sum([whole, before]));
  return off === 0 || (whole.label.includes('结转') && off < distance(whole, parts));
}

/** 「…；…」 may go on with one list or begin another split of the same whole. */
function splitBySemicolon(prose: Prose, parts: ProseFigure[]): ProseFigure[][] {
  const segments: ProseFigure[][] = [[parts[0]!]];
  for (let i = 1; i < parts.length; i++) {
    const between = prose.folded.slice(parts[i - 1]!.end, parts[i]!.start);
    if (between.includes(';')) segments.push([]);
    segments.at(-1)!.push(parts[i]!);
  }
  return segments;
}

/** The lists that add up to the whole: all parts, each segment for itself, or the parts before a turn. */
function findMatching(
  prose: Prose,
  whole: ProseFigure,
  parts: ProseFigure[],
  lists: ProseFigure[][],
): ProseFigure[][] | null {
  const adds = (list: ProseFigure[]) =>
    list.length >= 2 && list.every((part) => !part.approximate) && sum(list) === whole.value;
  if (adds(parts)) return [parts];
  if (lists.length > 1 && lists.every(adds)) return lists;
  const beforeTurn = [cutAtOtherDeed(prose, whole, parts), cutAtTurn(prose, parts)].find(adds);
  return beforeTurn ? [beforeTurn] : null;
}

/** The parts up to where the marks between them change: 「10件、32件、5件，另外42件」. */
function cutAtTurn(prose: Prose, parts: ProseFigure[]): ProseFigure[] {
  const mark = (index: number) =>
    /[、,;]/.exec(prose.folded.slice(parts[index]!.end, parts[index + 1]!.start))?.[0];
  for (let index = 1; index < parts.length - 1; index++) {
    if (mark(index) !== mark(0)) return parts.slice(0, index + 1);
  }
  return parts;
}

/** The sensible ways to read a list that does not add up. */
function candidateLists(
  prose: Prose,
  whole: ProseFigure,
  parts: ProseFigure[],
  lists: ProseFigure[][],
): ProseFigure[][] {
  const cut = cutAtOtherDeed(prose, whole, parts);
  const first = lists[0] && cut.length > lists[0].length ? [lists[0]] : [];
  const exact = [cut, ...first].filter((list) => list.every((part) => !part.approximate));
  return exact.length > 0 ? exact : [[]];
}

/**
 * 「收到42件，其中书面10件、网上32件，按时回复42件」: what was answered is no part of what came in;
 * 「13个乡镇……其中7个点位」: other things are no part either.
 */
function cutAtOtherDeed(prose: Prose, whole: ProseFigure, parts: ProseFigure[]): ProseFigure[] {
  const known = new Set([whole, parts[0]!].map((one) => deedOf(one.label)));
  const end = parts.findIndex((part, index) => {
    if (countsOtherThings(prose, whole, part)) return true;
    if (goesOnBeside(whole, parts[0]!, part)) return true;
    const deed = index > 0 ? (deedAfter(prose, part) ?? deedOf(part.label)) : null;
    return (deed === 'reply' || deed === 'report') && !known.has(deed);
  });
  return end === -1 ? parts : parts.slice(0, end);
}

const ALL_DONE = /^(?:全部|均|都)[^,;。]{0,8}/;

/** What is said of the figure before it: 42件全部按时回复. */
function deedAfter(prose: Prose, { end }: ProseFigure): ReturnType<typeof deedOf> {
  const words = ALL_DONE.exec(prose.folded.slice(end, end + 16))?.[0];
  return words ? deedOf(words) : null;
}

const WAY = /^(?:通过|利用|依托)/;

/** 「利用网站发布95条，其中文件2件，利用电子屏发布108条」: the second way stands beside the first, not within it. */
function goesOnBeside(whole: ProseFigure, first: ProseFigure, part: ProseFigure): boolean {
  const [way, firstWay, partWay] = [whole, first, part].map(({ label }) => WAY.exec(label)?.[0]);
  return way !== undefined && partWay === way && firstWay !== way;
}

/** 个 counts anything: the things themselves have to be the same where both are named. */
function countsOtherThings(prose: Prose, whole: ProseFigure, part: ProseFigure): boolean {
  if (whole.unit !== '个' || part.unit !== '个') return false;
  const [wholeThing, partThing] = [whole, part].map(
    ({ end }) => /^[\u4e00-\u9fff]{2}/.exec(prose.folded.slice(end, end + 2))?.[0],
  );
  return wholeThing !== undefined && partThing !== undefined && wholeThing !== partThing;
}

function closest(whole: ProseFigure, lists: ProseFigure[][]): ProseFigure[] {
  return lists.reduce((best, one) => (distance(whole, one) < distance(whole, best) ? one : best));
}

function distance(whole: ProseFigure, list: ProseFigure[]): number {
  return Math.abs(sum(list) - whole.value);
}

/** Sums of money have decimals; rounding takes away what binary fractions add. */
function sum(list: ProseFigure[]): number {
  return Number(list.reduce((total, part) => total + part.value, 0).toFixed(6));
}

function describe(
  prose: Prose,
  introducer: Introducer,
  whole: ProseFigure,
  parts: ProseFigure[],
): ProseSplit {
  const labels = parts.map((part) => part.label);
  const family = sharedFamily(labels);
  const last = parts.at(-1)!;
  const after = prose.folded.slice(last.end, Math.min(last.end + REST_WITHIN, introducer.limit));
  // 包括 often names some only; what comes to the whole is all.
  const isSelection = introducer.kind === 'list' && sum(parts) !== whole.value;
  const isOpen = parts.length < 2 || isSelection || leavesRest(after);
  const named = namesParts(whole.label, labels);
  const completeness = named ? 'stated' : judgeCompleteness(introducer.kind, labels, family);
  const units = new Set([whole, ...parts].map((part) => part.unit));
  return {
    whole,
    parts,
    family,
    completeness: isOpen ? 'open' : weaken(completeness, units.size > 1),
  };
}
