import { type Fact, isCellPlace, type SavedClip, type TextPlace } from '../model.ts';

function overlap(a: TextPlace, b: TextPlace): boolean {
  const sameText = a.section === b.section && a.frame === b.frame;
  return sameText && a.start < b.end && b.start < a.end;
}

/** The figures that belong to a clip: all of a report, those of a clipped table, those inside a selection. */
export function factsOfClip({ kind, report, table, selection }: SavedClip): Fact[] {
  if (kind === 'report') return report.facts;
  return report.facts.filter(({ place }) =>
    isCellPlace(place)
      ? kind === 'table' && place.table === table
      : kind === 'selection' && selection?.place && overlap(place, selection.place),
  );
}
