import type { Finding, Severity } from '../../utils/model.ts';

export const SEVERITIES: Severity[] = ['error', 'warning', 'hint'];

/** Indices of findings as the panel lists them: the gravest first, else in their own order. */
export function orderFindings(findings: Finding[]): number[] {
  return SEVERITIES.flatMap((severity) =>
    findings.flatMap((finding, index) => (finding.severity === severity ? index : [])),
  );
}
