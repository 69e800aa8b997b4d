import { type Clip, isCellPlace, type Place } from '../model.ts';

/** What a clip is of: a whole report, one of its tables, or a selection. */
export type ClipScope = Pick<Clip, 'kind' | 'table' | 'selection'>;

/** Whether something at this place belongs to the clip. */
export function isInScope(place: Place, { kind, table, selection }: ClipScope): boolean {
  if (kind === 'report') return true;
  if (kind === 'table') return isCellPlace(place) && place.table === table;
  return selection?.places.some((held) => overlap(held, place)) ?? false;
}

function overlap(a: Place, b: Place): boolean {
  if (a.frame !== b.frame) return false;
  if (isCellPlace(a)) {
    return isCellPlace(b) && a.table === b.table && a.row === b.row && a.column === b.column;
  }
  return !isCellPlace(b) && a.section === b.section && a.start < b.end && b.start < a.end;
}
