import type { Completeness, PartFamily } from '../model.ts';
import { closesList, familyOf, isFamilyComplete } from './part-words.ts';
import type { Introducer } from './prose-introducers.ts';

/** Whether a list names all parts of its whole, by what introduces it and by the words of its parts. */
export function judgeCompleteness(
  kind: Introducer['kind'],
  labels: string[],
  family: PartFamily | null,
): Completeness {
  if (closesList(labels.at(-1)!)) return 'stated';
  if (kind === 'list') return 'likely';
  if (kind === 'brackets') return family || labels.length > 2 ? 'stated' : 'likely';
  if (kind === 'of' && labels.length > 2 && !family) return 'stated';
  if (kind !== 'among' && kind !== 'of') return 'stated';
  if (family) return isFamilyComplete(family, labels) ? 'kind' : 'open';
  // Parts told by different kinds, such as 自然人 and 网络申请, are several splits at once.
  const families = new Set(labels.flatMap((label) => familyOf(label) ?? []));
  return families.size > 1 ? 'open' : 'likely';
}

/** Parts in another unit than the whole (场 and 次) may not be all there. */
export function weaken(completeness: Completeness, mixedUnits: boolean): Completeness {
  if (!mixedUnits) return completeness;
  return completeness === 'stated' ? 'likely' : 'open';
}
