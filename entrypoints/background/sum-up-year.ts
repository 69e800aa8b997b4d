import { findByIssuer, getClip } from '../../utils/collection/read-clips.ts';
import type { ResponseOf } from '../../utils/messages.ts';
import { computeKeyStatistics } from '../../utils/statistics/compute-key-statistics.ts';

/**
 * What a body counted in a year, by the report on it that was saved last; null where none is saved.
 * A figure is null where that report has no number for it.
 */
export async function sumUpYear(
  issuer: string,
  year: number,
): Promise<ResponseOf<'ask-collection'>['yearBefore']> {
  const clips = await findByIssuer(issuer, year);
  const [last] = clips
    .filter(({ kind }) => kind === 'report')
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  const clip = last && (await getClip(last.id));
  if (!clip) return null;
  const { received, concluded, carried_out } = computeKeyStatistics(clip.report).figures;
  return {
    received: received.value,
    concluded: concluded.value,
    carried_out: carried_out.value,
  };
}
