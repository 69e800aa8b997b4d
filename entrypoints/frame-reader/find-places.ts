import type { Finding, Place } from '../../utils/model.ts';
import type { ElementMap } from '../../utils/report/element-map.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';

/** The places of all findings, found at once: in another script each search costs a look at the original. */
export function findPlaces(
  findings: readonly Finding[],
  elements: ElementMap,
  script: ShownScript,
): Pick<ElementMap, 'rangeOf'> {
  const places = findings.flatMap((finding) => finding.places);
  const found = script.findRanges(() => places.map((place) => elements.rangeOf(place)));
  const ranges = new Map(places.map((place, index) => [nameOf(place), found[index] ?? null]));
  return { rangeOf: (place) => ranges.get(nameOf(place)) ?? null };
}

function nameOf(place: Place): string {
  return JSON.stringify(place);
}
