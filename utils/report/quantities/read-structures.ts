import type { Share, Split, Structure, StructureFigure } from '../../model.ts';
import type { Prose } from '../../text/prose.ts';
import type { ProseFigure } from '../../text/prose-figures.ts';
import { findPercentStatements } from '../../text/prose-percents.ts';
import { findSplits } from '../../text/prose-splits.ts';

/**
 * How the numbers of one text belong together: wholes with their parts, shares, growths.
 * @param section index of the section that the text is of, null for the text before the first heading
 */
export function readStructures(prose: Prose, section: number | null): Structure[] {
  const figure = (one: ProseFigure): StructureFigure => ({
    value: one.value,
    unit: one.unit,
    approximate: one.saidApproximate,
    place: { section, start: one.start, end: one.end },
  });
  const orNull = (one: ProseFigure | null) => one && figure(one);
  const introduced = findSplits(prose);
  const { shares, growths } = findPercentStatements(prose, introduced);
  const splits = [...introduced, ...sharedParts(shares, introduced)];
  return [
    ...splits.map(
      ({ whole, parts, completeness, family }): Structure => ({
        kind: 'split',
        whole: figure(whole),
        parts: parts.map(figure),
        completeness,
        family,
      }),
    ),
    ...shares.map(
      ({ percent, part, whole, named }): Structure => ({
        kind: 'share',
        percent: figure(percent),
        part: figure(part),
        whole: orNull(whole),
        named,
      }),
    ),
    ...growths.map(
      ({ percent, current, difference, falls }): Structure => ({
        kind: 'growth',
        percent: figure(percent),
        current: figure(current),
        difference: orNull(difference),
        falls,
      }),
    ),
  ];
}

/** 「咨询175人次，电话咨询93人次，占53.1%」: a part that its share alone tells. */
function sharedParts(
  shares: readonly Share<ProseFigure>[],
  splits: readonly Split<ProseFigure>[],
): Split<ProseFigure>[] {
  const parts = new Set(splits.flatMap((split) => split.parts));
  return shares.flatMap(({ part, whole, named }) =>
    whole && !named && !part.approximate && !parts.has(part)
      ? [{ whole, parts: [part], completeness: 'open' as const, family: null }]
      : [],
  );
}
