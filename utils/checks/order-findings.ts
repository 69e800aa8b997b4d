import type { Finding, Place, Report, Severity } from '../model.ts';

const SEVERITIES: Severity[] = ['error', 'warning', 'hint'];

/** For sorting: the graver first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** By severity, then in the order of the page. Stable. */
export function orderFindings(findings: Finding[], report: Report): Finding[] {
  const position = new Map(findings.map((one) => [one, positionOf(one.places[0], report)]));
  return findings.toSorted(
    (a, b) =>
      bySeverity(a.severity, b.severity) || comparePositions(position.get(a)!, position.get(b)!),
  );
}

/** Section, then text before tables, then where in it; the text before the first heading comes first. */
function positionOf(place: Place | undefined, report: Report): number[] {
  if (!place) return [Number.MAX_SAFE_INTEGER];
  if (!('table' in place)) return [place.section ?? -1, 0, place.start, 0, 0];
  const section = report.tables[place.table]?.section ?? report.sections.length;
  return [section, 1, place.table, place.row, place.column];
}

function comparePositions(a: number[], b: number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
