import type { Finding, Place, Severity } from '../model.ts';

/** A place of the page that one or more findings point at. */
export interface Mark {
  place: Place;
  /** `figure`: a printed number in question; `sentence`: the words around it. */
  role: 'figure' | 'sentence';
  /** The gravest of its findings; `pointed` for a place that the person asked for. */
  severity: Severity | 'pointed';
  /** Indices of its findings, in their order. */
  findings: number[];
}

const GRAVITY: Record<Mark['severity'], number> = { pointed: 0, error: 1, warning: 2, hint: 3 };

/** The places that findings point at, each once, the gravest first. */
export function collectMarks(findings: Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  findings.forEach((finding, index) => {
    finding.places.forEach((place, nth) => {
      const role = nth < finding.terms.length ? 'figure' : 'sentence';
      addMark(marks, { place, role, severity: finding.severity, findings: [index] });
    });
  });
  return [...marks.values()].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

function addMark(marks: Map<string, Mark>, mark: Mark): void {
  const key = JSON.stringify([mark.role, Object.entries(mark.place).sort()]);
  const known = marks.get(key);
  if (!known) {
    marks.set(key, mark);
    return;
  }
  known.findings = [...new Set([...known.findings, ...mark.findings])];
  if (GRAVITY[mark.severity] < GRAVITY[known.severity]) known.severity = mark.severity;
}
