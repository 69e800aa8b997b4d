import type { ReadingStructure } from '../test/corpus/reading.ts';
import type { Structure } from '../utils/model.ts';

/** A structure of the prose as the scoreboard takes it: the numbers alone. */
export function structureNumbers(structure: Structure): ReadingStructure {
  if (structure.kind === 'split') {
    const { whole, parts, completeness } = structure;
    return {
      kind: 'split',
      whole: whole.value,
      parts: parts.map((part) => part.value),
      exhaustive: completeness !== 'open',
    };
  }
  const percent = structure.percent.value;
  if (structure.kind === 'share') {
    const { part, whole } = structure;
    return { kind: 'share', part: part.value, whole: whole?.value ?? null, percent };
  }
  const { current, difference, falls } = structure;
  return {
    kind: 'growth',
    current: current.value,
    difference: difference && (falls ? -difference.value : difference.value),
    percent,
  };
}
