import type { ProseFigure, Structure, Truth } from '../generator/truth.ts';
import { foldScript, squeeze } from './fold-text.ts';
import type { ReadingJson, ReadingStructure } from './reading.ts';
import { keyOf } from './score-figures.ts';

export interface ProseScore {
  total: number;
  /** Value and unit. */
  right: number;
  missing: number;
  invented: number;
  /** Found, but exact for approximate or the other way round. */
  wrongPrecision: number;
  codes: { total: number; right: number; other: number; none: number };
  /** Null where the reader tells no structures. */
  structures: { total: number; right: number; invented: number } | null;
}

interface ReadNumber {
  text: string;
  value: number;
  unit: string;
  approximate: boolean | null;
  code: string | null;
}

const FACTORS: [prefix: string, factor: number][] = [
  ['万', 1e4],
  ['亿', 1e8],
];

/** 15.6 万元 and 156000 元 are one quantity. */
function normalise(value: number, unit: string): [value: number, unit: string] {
  const folded = foldScript(squeeze(unit)).replace('％', '%');
  const found = FACTORS.find(([prefix]) => folded.startsWith(prefix));
  if (!found) return [value, folded];
  return [value * found[1], folded.slice(1)];
}

const APPROXIMATE = /[余餘多约約近]|以上/;

/** The numbers of the prose, those with a code and those without, in one list. */
function readNumbers(reading: ReadingJson): ReadNumber[] {
  const facts = reading.facts
    .filter((fact) => fact.source === 'prose' && fact.value !== null)
    // Words that mean a number (未收到 = 0) print none.
    .filter((fact) => /[\d０-９一二两三四五六七八九十〇零]/.test(fact.raw ?? ''))
    .map((fact) => ({
      text: fact.raw ?? '',
      value: fact.value ?? 0,
      unit: fact.unit ?? '',
      approximate: null,
      code: keyOf(fact),
    }));
  return [...facts, ...reading.quantities.map((one) => ({ ...one, code: null }))];
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
}

type Match = (read: ReadNumber, figure: ProseFigure) => boolean;

function sameValue(read: ReadNumber, figure: ProseFigure): boolean {
  return isSame(normalise(read.value, read.unit)[0], figure.value);
}

/** From the surest match to the loosest, so that equal numbers find their own. */
const ROUNDS: Match[] = [
  (read, figure) =>
    figure.code !== undefined && read.code === figure.code && sameValue(read, figure),
  (read, figure) =>
    read.code === null &&
    sameValue(read, figure) &&
    normalise(read.value, read.unit)[1] === figure.unit,
  // A coded figure comes in the unit of its form (件 for 场, 次 for 期).
  (read, figure) => read.code !== null && sameValue(read, figure),
];

/** Takes what matches out of `left`; the figures without a match have none in the result. */
function pairUp(
  figures: readonly ProseFigure[],
  left: ReadNumber[],
  rounds: readonly Match[],
): Map<ProseFigure, ReadNumber> {
  const pairs = new Map<ProseFigure, ReadNumber>();
  for (const match of rounds) {
    for (const figure of figures) {
      if (pairs.has(figure)) continue;
      const at = left.findIndex((read) => match(read, figure));
      if (at >= 0) pairs.set(figure, left.splice(at, 1)[0]!);
    }
  }
  return pairs;
}

function scoreCode(read: ReadNumber, figure: ProseFigure, score: ProseScore): void {
  if (!figure.code) return;
  score.codes.total++;
  if (read.code === null) score.codes.none++;
  else score.codes[read.code === figure.code ? 'right' : 'other']++;
}

/** Compares the prose's numbers as a bag: each printed number is to be found once. */
export function scoreProse(reading: ReadingJson, truth: Truth, complaints: string[]): ProseScore {
  const score: ProseScore = {
    total: 0,
    right: 0,
    missing: 0,
    invented: 0,
    wrongPrecision: 0,
    codes: { total: 0, right: 0, other: 0, none: 0 },
    structures: null,
  };
  const left = readNumbers(reading);
  const figures = truth.figures ?? [];
  const asked = figures.filter((one) => !one.optional);
  const pairs = pairUp(asked, left, ROUNDS);
  for (const figure of asked) {
    score.total++;
    const read = pairs.get(figure);
    if (!read) {
      score.missing++;
      complaints.push(`missing quantity ${figure.text} (${figure.value} ${figure.unit})`);
      continue;
    }
    score.right++;
    const approximate = read.approximate ?? APPROXIMATE.test(read.text);
    if (approximate !== figure.approximate && read.code === null) {
      score.wrongPrecision++;
      complaints.push(`quantity ${figure.text}: approximate read as ${approximate}`);
    }
    scoreCode(read, figure, score);
  }
  pairUp(
    figures.filter((one) => one.optional),
    left,
    [sameValue],
  );
  score.invented = left.length;
  for (const one of left)
    complaints.push(`invented quantity ${one.text} (${one.value} ${one.unit})`);
  if (reading.structures) {
    score.structures = scoreStructures(reading.structures, truth.structures ?? [], complaints);
  }
  return score;
}

function bag(parts: readonly number[]): string {
  return [...parts]
    .map((part) => Math.round(part * 1e6) / 1e6)
    .sort((a, b) => a - b)
    .join('+');
}

function same(one: number | null | undefined, other: number | null): boolean {
  return (
    one === undefined || one === other || (one !== null && other !== null && isSame(one, other))
  );
}

/** The structure in a unit that is so many times smaller: 万元 as 元. */
function scale(read: ReadingStructure, factor: number): ReadingStructure {
  const times = <T extends number | null | undefined>(value: T): T =>
    (typeof value === 'number' ? value * factor : value) as T;
  if (read.kind === 'split') {
    return { ...read, whole: times(read.whole), parts: read.parts.map(times) };
  }
  return read.kind === 'share'
    ? { ...read, part: times(read.part), whole: times(read.whole) }
    : { ...read, current: times(read.current), difference: times(read.difference) };
}

function isStructure(read: ReadingStructure, truth: Structure): boolean {
  const factors = [1, ...FACTORS.map(([, factor]) => factor)];
  return factors.some((factor) => isSameStructure(scale(read, factor), truth));
}

function isSameStructure(read: ReadingStructure, truth: Structure): boolean {
  if (read.kind === 'split' && truth.kind === 'split') {
    return (
      isSame(read.whole, truth.whole) &&
      bag(read.parts) === bag(truth.parts) &&
      read.exhaustive === truth.exhaustive
    );
  }
  if (read.kind === 'share' && truth.kind === 'share') {
    return (
      isSame(read.percent, truth.percent) &&
      same(read.part, truth.part) &&
      same(read.whole, truth.whole)
    );
  }
  if (read.kind === 'growth' && truth.kind === 'growth') {
    return (
      isSame(read.percent, truth.percent) &&
      same(read.current, truth.current) &&
      same(read.difference, truth.difference)
    );
  }
  return false;
}

function describe(structure: Structure): string {
  if (structure.kind === 'split') {
    return `${structure.whole}=${structure.parts.join('+')}${structure.exhaustive ? '' : '+…'}`;
  }
  return structure.kind === 'share'
    ? `${structure.part}/${structure.whole}=${structure.percent}%`
    : `growth ${structure.percent}% of ${structure.current}`;
}

function scoreStructures(
  read: readonly ReadingStructure[],
  truth: readonly Structure[],
  complaints: string[],
): { total: number; right: number; invented: number } {
  const left = [...read];
  let right = 0;
  for (const structure of truth) {
    const at = left.findIndex((one) => isStructure(one, structure));
    if (at >= 0) {
      left.splice(at, 1);
      right++;
    } else complaints.push(`missing structure ${describe(structure)}`);
  }
  return { total: truth.length, right, invented: left.length };
}
