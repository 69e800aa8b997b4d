import type { Seen, Target } from '../../components/panel/panel-model.ts';
import { cellOf, tableOf } from '../../utils/marks/locate-mark.ts';
import type { Rectangle } from '../../utils/marks/rectangle.ts';
import { type RevealOptions, revealInFrame, revealRange } from '../../utils/marks/reveal-range.ts';
import { isCellPlace } from '../../utils/model.ts';
import { frameElements } from '../../utils/page/child-frames.ts';
import type { ElementMap } from '../../utils/report/element-map.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';

/** Scrolls to something of the report; `gone` where the page has taken it away since it was read. */
export function revealTarget(
  target: Target,
  { elements, script }: { elements: ElementMap; script: ShownScript },
  options: RevealOptions,
): { seen: Seen; range: Range | null; rectangle: Rectangle | null } {
  const ranges = script.findRanges(() => rangesOf(target, elements));
  const range = ranges.find((one) => one?.startContainer.isConnected) ?? null;
  if (!range) return { seen: 'gone', range, rectangle: null };
  const rectangle = revealRange(range, options);
  return { seen: rectangle ? 'shown' : 'hidden', range, rectangle };
}

/** Scrolls to a rectangle inside a frame of the document, given in that frame's own window. */
export function revealChild(
  document: Document,
  { child, rectangle }: { child: number; rectangle: Rectangle },
  options: RevealOptions,
): { seen: Seen; rectangle: Rectangle | null } {
  const view = document.defaultView![child];
  const frame = frameElements(document).find(({ contentWindow }) => contentWindow === view);
  if (!view || !frame) return { seen: 'gone', rectangle: null };
  const revealed = revealInFrame(frame, rectangle, options);
  return { seen: revealed ? 'shown' : 'hidden', rectangle: revealed };
}

/** What is to be outlined as a whole: the cell or the table; null for words. */
export function boxOf(target: Target, range: Range): Element | null {
  if ('table' in target) return tableOf(range);
  const [place] = 'places' in target ? target.places : [];
  return place && isCellPlace(place) ? cellOf(range) : null;
}

function rangesOf(target: Target, elements: ElementMap): (Range | null)[] {
  if ('section' in target) return [elements.headingRange(target.section)];
  if ('table' in target) return [elements.tableRange(target.table)];
  return target.places.map((place) => elements.rangeOf(place));
}
