/** Numbers that satisfy a template's relations and the report's figures. */
import type { TokenStructure } from '../document.ts';
import { type Random, splitWhole } from '../random.ts';
import type { Figures } from '../world/figures.ts';
import { type Era, resolveAlias } from './aliases.ts';
import type { Relation, Template } from './template.ts';

export interface ProseContext {
  figures: Figures;
  era: Era;
  /** What `{we}`, `{year}` and the like stand for. */
  words: Record<string, string>;
  /** Sentences told already: none is told twice. */
  told: Set<string>;
  /** Change since last year by what is counted, so that two sentences never tell two changes. */
  changes: Map<string, number>;
}

export interface Solved {
  values: Map<string, number>;
  codes: Map<string, string>;
  /** What each bound number counts. */
  sources: Map<string, string>;
}

/** The sentence does not fit the figures; caught where sentences are filled. */
export class Unfit extends Error {}

/** The number of that name. Throws `Unfit` where there is none. */
export function need(values: Map<string, number>, name: string): number {
  const value = values.get(name);
  if (value === undefined) throw new Unfit(name);
  return value;
}

function bind(relation: Relation & { kind: 'bind' }, solved: Solved, context: ProseContext): void {
  const codes = relation.terms
    .flatMap((term) => resolveAlias(term, context.era))
    .map((code) => code.split('|').find((one) => one in context.figures) ?? code);
  const value = codes.reduce((sum, code) => {
    const one = context.figures[code];
    if (one === undefined) throw new Unfit(code);
    return sum + one;
  }, 0);
  solved.values.set(relation.name, Math.round(value * 1e6) / 1e6);
  solved.sources.set(relation.name, codes.join('+'));
  if (codes.length === 1 && !codes[0]!.startsWith('x.')) solved.codes.set(relation.name, codes[0]!);
}

/** Gives the parts without a value what the others leave of the whole. */
function solveSplit(
  random: Random,
  split: TokenStructure & { kind: 'split' },
  values: Map<string, number>,
): void {
  const open = split.parts.filter((part) => !values.has(part));
  const known = split.parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0);
  if (!values.has(split.whole)) {
    if (open.length > 0) throw new Unfit(split.whole);
    values.set(split.whole, known);
    return;
  }
  const left = need(values, split.whole) - known;
  if (open.length === 0) {
    // Several parts that are told not to be all leave something.
    const fits = split.exhaustive ? left === 0 : left >= Math.min(1, split.parts.length - 1);
    if (!fits) throw new Unfit(split.whole);
    return;
  }
  if (left < open.length * 2) throw new Unfit(split.whole);
  const weights = [...open.map(() => 1 + 4 * random.next()), ...(split.exhaustive ? [] : [2])];
  // Of parts that are not all, something is left over.
  const rest = left - open.length - (split.exhaustive ? 0 : 1);
  const parts = splitWhole(random, rest, weights);
  open.forEach((part, index) => {
    values.set(part, parts[index]! + 1);
  });
}

function solveBelow(
  random: Random,
  relation: Relation & { kind: 'below' },
  values: Map<string, number>,
): void {
  const whole = need(values, relation.whole);
  if (whole < 2) throw new Unfit(relation.whole);
  values.set(relation.name, random.integer(Math.ceil(whole / 3), whole - 1));
}

/** Part of whole in percent, with one or two decimals. */
function solvePercent(
  random: Random,
  percent: string,
  part: string,
  whole: string,
  values: Map<string, number>,
): void {
  const all = need(values, whole);
  if (all === 0) throw new Unfit(whole);
  values.set(percent, roundTo((100 * need(values, part)) / all, random.chance(0.7) ? 1 : 2));
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The change of a figure since last year, the same in every sentence of the report. */
function changeOf(random: Random, name: string, solved: Solved, context: ProseContext): number {
  const current = need(solved.values, name);
  if (current < 10) throw new Unfit(name);
  const source = solved.sources.get(name) ?? name;
  const size = Math.max(1, Math.round(current * (0.02 + 0.4 * random.next())));
  const change = context.changes.get(source) ?? (random.chance(0.6) ? size : -size);
  context.changes.set(source, change);
  return change;
}

function solveStructure(
  random: Random,
  structure: TokenStructure,
  solved: Solved,
  context: ProseContext,
): void {
  const { values } = solved;
  if (structure.kind === 'split') {
    solveSplit(random, structure, values);
    return;
  }
  if (structure.kind === 'share') {
    solvePercent(random, structure.percent, structure.part, structure.whole, values);
    return;
  }
  const change = changeOf(random, structure.current, solved, context);
  if (change < 0 !== structure.falls) throw new Unfit(structure.percent);
  const base = need(values, structure.current) - change;
  if (structure.difference) values.set(structure.difference, Math.abs(change));
  values.set(
    structure.percent,
    roundTo((100 * Math.abs(change)) / base, random.chance(0.7) ? 1 : 2),
  );
}

/** Growth of all parts, and of the whole as their bases make it; the first pair is the whole. */
function solveRise(random: Random, pairs: [string, string][], solved: Solved): void {
  const [whole, ...parts] = pairs;
  let base = 0;
  for (const [percent, current] of parts) {
    const now = need(solved.values, current);
    if (now < 20) throw new Unfit(current);
    const before = now - Math.max(1, Math.round(now * (0.02 + 0.3 * random.next())));
    base += before;
    solved.values.set(percent, roundTo((100 * (now - before)) / before, 1));
  }
  if (!whole) throw new Unfit('rise');
  const now = need(solved.values, whole[1]);
  solved.values.set(whole[0], roundTo((100 * (now - base)) / base, 1));
}

function solveRelation(
  random: Random,
  relation: Relation,
  solved: Solved,
  context: ProseContext,
): void {
  switch (relation.kind) {
    case 'bind':
      bind(relation, solved, context);
      break;
    case 'range':
      solved.values.set(relation.name, random.integer(relation.low, relation.high));
      break;
    case 'same':
      repeat(relation, solved);
      break;
    case 'below':
      solveBelow(random, relation, solved.values);
      break;
    case 'ago':
      solved.values.set(
        relation.name,
        need(solved.values, relation.current) - changeOf(random, relation.current, solved, context),
      );
      break;
    case 'rate':
      solvePercent(random, relation.name, relation.part, relation.whole, solved.values);
      break;
    case 'rise':
      solveRise(random, relation.pairs, solved);
      break;
    case 'structure':
      solveStructure(random, relation.structure, solved, context);
      break;
    case 'if':
      if (!holds(relation, need(solved.values, relation.name))) throw new Unfit(relation.name);
  }
}

function repeat(relation: Relation & { kind: 'same' }, solved: Solved): void {
  solved.values.set(relation.name, need(solved.values, relation.as));
  const code = solved.codes.get(relation.as);
  if (code) solved.codes.set(relation.name, code);
}

/** All numbers of a template. Throws `Unfit` where the figures do not allow the sentence. */
export function solve(random: Random, template: Template, context: ProseContext): Solved {
  const solved: Solved = { values: new Map(), codes: new Map(), sources: new Map() };
  for (const relation of template.relations) solveRelation(random, relation, solved, context);
  return solved;
}

function holds(relation: Relation & { kind: 'if' }, value: number): boolean {
  return relation.test === '=' ? value === relation.value : value >= relation.value;
}
