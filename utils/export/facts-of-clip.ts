import type { Fact, Report } from '../model.ts';
import { type ClipScope, isInScope } from './clip-scope.ts';

/** The figures that belong to a clip: all of a report, those of a clipped table, those inside a selection. */
export function factsOfClip(clip: ClipScope & { report: Pick<Report, 'facts'> }): Fact[] {
  return clip.report.facts.filter(({ place }) => isInScope(place, clip));
}
