import type { Sentence, Token, TokenStructure } from '../document.ts';
import type { Random } from '../random.ts';
import { resolveAlias } from './aliases.ts';
import { printNumber, unitOf } from './print-number.ts';
import { need, type ProseContext, type Solved, solve, Unfit } from './solve-relations.ts';
import type { Relation, Slot, Template } from './template.ts';

/** The structures that a relation tells of. */
function structuresOf(relation: Relation): TokenStructure[] {
  if (relation.kind === 'structure') return [relation.structure];
  if (relation.kind !== 'rise') return [];
  return relation.pairs.map(([percent, current]) => ({
    kind: 'growth',
    percent,
    current,
    difference: null,
    falls: false,
  }));
}

function buildToken(slot: Slot, solved: Solved): Token {
  const value = need(solved.values, slot.name);
  const printed = printNumber(value, slot.unit, slot.manner);
  if (printed === null) throw new Unfit(slot.name);
  const code = solved.codes.get(slot.name);
  return {
    name: slot.name,
    printed: printed.text,
    value: printed.value,
    unit: unitOf(slot.unit),
    approximate: printed.approximate,
    ...(code ? { code } : {}),
    ...(slot.manner.includes('?') ? { optional: true } : {}),
    print: (other) => printNumber(other, slot.unit, slot.manner)?.text ?? printed.text,
  };
}

/** Structures told with approximate numbers or with numbers not printed are none. */
function keepTold(structures: TokenStructure[], tokens: Token[]): TokenStructure[] {
  const exact = new Set(tokens.filter((one) => !one.approximate).map((one) => one.name));
  return structures.filter((one) => {
    if (one.kind === 'split') return [one.whole, ...one.parts].every((name) => exact.has(name));
    if (one.kind === 'share')
      return [one.percent, one.part, one.whole].every((name) => exact.has(name));
    return exact.has(one.percent) && exact.has(one.current);
  });
}

/** The sentence with numbers that fit, or null where the figures do not allow it. */
export function fillTemplate(
  random: Random,
  template: Template,
  context: ProseContext,
): Sentence | null {
  if (template.era !== 'any' && template.era !== context.era) return null;
  if (context.told.has(template.say)) return null;
  try {
    const solved = solve(random, template, context);
    const pieces = template.pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.unit === '' ? wordOf(piece.name, context) : buildToken(piece, solved);
    });
    const tokens = pieces.filter((one) => typeof one !== 'string');
    const structures = template.relations.flatMap(structuresOf);
    const { means } = template;
    context.told.add(template.say);
    return {
      pieces,
      structures: keepTold(structures, tokens),
      statements: means
        ? [{ ...means, code: resolveAlias(means.code, context.era).join('+') }]
        : [],
    };
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
}

function wordOf(name: string, context: ProseContext): string {
  const word = context.words[name];
  if (word === undefined) throw new Unfit(name);
  return word;
}
