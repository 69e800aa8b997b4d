import type { Place } from '../../utils/model.ts';
import type { Figure } from '../../utils/statistics/read-figure.ts';

/** Where a figure stands: what counts comes first, so that the page shows that. */
export function placesOf({ facts }: Figure): Place[] {
  const counted = facts.filter((fact) => fact.value !== null && fact.value !== 0);
  return (counted.length > 0 ? counted : facts).map((fact) => fact.place);
}
