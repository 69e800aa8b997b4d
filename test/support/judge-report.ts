import type { Check } from '../../utils/checks/define-check.ts';
import {
  type Finding,
  isCellPlace,
  isIndicatorTerm,
  type Place,
  type Report,
  type Term,
} from '../../utils/model.ts';
import { buildReport, type ReportSpec } from './report-builder.ts';
import { runRule } from './run-rule.ts';

/**
 * All that one rule says of a report, a line for each finding; without findings the outcome alone, as `pass`.
 * A line has, each where there is one: severity and message; what is expected and what is printed; the figures; the
 * sentence; other places. `runRule` compares places of figures and of the sentence with what stands there.
 * Of arithmetic, whose wording and figures are the engine's, it has the formulas that fail and the cause, where there
 * is but one.
 */
export function judgeReport(rule: Check, spec: ReportSpec): string {
  return judgeBuilt(rule, buildReport(spec));
}

/** As `judgeReport`, of a report that no specification tells. */
export function judgeBuilt(rule: Check, report: Report): string {
  const { findings, messages, outcome } = runRule(rule, report);
  if (findings.length === 0) return String(outcome);
  return findings.map((finding, index) => tellFinding(finding, messages[index]!)).join('\n');
}

function tellFinding(finding: Finding, message: string): string {
  const { severity, expected, actual, terms, quote, places } = finding;
  const isArithmetic = finding.message.key.startsWith('check.');
  const others = places.slice(terms.length + (quote === undefined ? 0 : 1));
  return [
    `${severity}: ${isArithmetic ? tellFormulas(finding) : message}`,
    expected === null && actual === null ? '' : `${expected ?? '–'} | ${actual ?? '–'}`,
    isArithmetic ? '' : terms.map(tellFigure).join(', '),
    quote === undefined ? '' : `“${quote}”`,
    others.length > 0 ? `@ ${others.map(tellPlace).join(' ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

function tellFormulas({ message: { args = {} } }: Finding): string {
  const { formula, related, suspect, suggested, first, second } = args;
  return [
    formula,
    related && `；${related}`,
    suspect && ` ? ${suspect} → ${suggested}`,
    first && ` ? ${first} → ${args.first_suggested} ＋ ${second} → ${args.second_suggested}`,
  ]
    .filter(Boolean)
    .join('');
}

function tellFigure(term: Term): string {
  const name = isIndicatorTerm(term)
    ? [term.indicator, ...(term.applicant ? [term.applicant] : [])].join('@')
    : `「${term.text}」`;
  return `${name} ${term.value ?? 'blank'}`;
}

/** Section 5 from its start is `§5`, in its text `§5:3-8`; a cell is `t1r2c3`. */
function tellPlace(place: Place): string {
  if (isCellPlace(place)) return `t${place.table}r${place.row}c${place.column}`;
  const { section, start, end } = place;
  return `§${section ?? 'opening'}${end > 0 ? `:${start}-${end}` : ''}`;
}
