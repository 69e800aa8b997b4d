import type { Seen, Target } from '../../components/panel/panel-model.ts';
import type { PageMarks } from '../../utils/marks/mark-page.ts';
import { type RevealOptions, revealRange } from '../../utils/marks/reveal-range.ts';
import { isCellPlace } from '../../utils/model.ts';
import type { ElementMap } from '../../utils/report/element-map.ts';

/** Scrolls to something of the report; `gone` where the page has taken it away since it was read. */
export function revealTarget(
  target: Target,
  elements: ElementMap,
  options: RevealOptions,
): { seen: Seen; range: Range | null } {
  const range = rangesOf(target, elements).find((one) => one?.startContainer.isConnected) ?? null;
  if (!range) return { seen: 'gone', range };
  return { seen: revealRange(range, options) ? 'shown' : 'hidden', range };
}

/** Points at what was revealed: a cell as a whole, words by their line. */
export function pointAt(target: Target, range: Range, marks: PageMarks): void {
  const isCell =
    'places' in target && target.places[0] !== undefined && isCellPlace(target.places[0]);
  marks.point(range, isCell);
}

function rangesOf(target: Target, elements: ElementMap): (Range | null)[] {
  if ('section' in target) return [elements.headingRange(target.section)];
  if ('table' in target) return [elements.tableRange(target.table)];
  return target.places.map((place) => elements.rangeOf(place));
}
