import type { ReadingStructure } from '../test/corpus/reading.ts';
import type { Structure, StructureFigure } from '../utils/model.ts';

const IN_YUAN: Record<string, number> = { 万元: 10_000, 亿元: 100_000_000 };

/** Amounts of money in 元, others as they are. */
function amountOf({ value, unit }: StructureFigure): number {
  return Number((value * (IN_YUAN[unit] ?? 1)).toPrecision(15));
}

/** A structure of the prose as the scoreboard takes it: the numbers alone. */
export function structureNumbers(structure: Structure): ReadingStructure {
  if (structure.kind === 'split') {
    const { whole, parts, completeness } = structure;
    return {
      kind: 'split',
      whole: amountOf(whole),
      parts: parts.map(amountOf),
      exhaustive: completeness !== 'open',
    };
  }
  const percent = structure.percent.value;
  if (structure.kind === 'share') {
    const { part, whole } = structure;
    return { kind: 'share', part: amountOf(part), whole: whole && amountOf(whole), percent };
  }
  const { current, difference, falls } = structure;
  return {
    kind: 'growth',
    current: amountOf(current),
    difference: difference && (falls ? -amountOf(difference) : amountOf(difference)),
    percent,
  };
}
