import { type Finding, isSameTerm, type Place, type Severity } from '../model.ts';

/** A place of the page that one or more findings point at. */
export interface Mark {
  place: Place;
  /** `figure`: a printed number in question; `suspect`: the one that is likely wrong; `sentence`: the words around them. */
  role: 'figure' | 'suspect' | 'sentence';
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
      const role = roleOf(finding, nth);
      addMark(marks, { place, role, severity: finding.severity, findings: [index] });
    });
  });
  return [...marks.values()].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

/** Where most figures of a finding are as suspect as each other, none of them stands out. */
function roleOf({ terms, suspects }: Finding, nth: number): Mark['role'] {
  const term = terms[nth];
  if (!term) return 'sentence';
  const isSingledOut = suspects.length * 2 <= terms.length;
  return isSingledOut && suspects.some((one) => isSameTerm(one, term)) ? 'suspect' : 'figure';
}

function addMark(marks: Map<string, Mark>, mark: Mark): void {
  const key = JSON.stringify([mark.role === 'sentence', Object.entries(mark.place).sort()]);
  const known = marks.get(key);
  if (!known) {
    marks.set(key, mark);
    return;
  }
  if (mark.role === 'suspect') known.role = mark.role;
  known.findings = [...new Set([...known.findings, ...mark.findings])];
  if (GRAVITY[mark.severity] < GRAVITY[known.severity]) known.severity = mark.severity;
}
