import type { Finding, IndicatorCode, Problem, Report } from '../model.ts';
import { type CheckContext, createContext } from './check-context.ts';
import type { Check, FindingDraft, Needs, Outcome } from './define-check.ts';
import { findEquationErrors } from './equation-findings.ts';
import { type Evaluation, evaluateEquation } from './equations.ts';
import { neighbourValues } from './figures.ts';
import { orderFindings } from './order-findings.ts';
import { rules } from './registry.ts';
import type { Sheet } from './sheets.ts';

export type OutcomeKind = Outcome['kind'] | 'crashed';

export interface CheckResult {
  /** The graver first, then in the order of the page. */
  findings: Finding[];
  /** Checks that crashed: our fault, never the agency's. */
  problems: Problem[];
  /** What came of each check, in the order of the checks. */
  outcomes: { rule: string; outcome: OutcomeKind }[];
}

interface Run {
  check: Check;
  outcome: OutcomeKind;
  findings?: Finding[];
  evaluations?: Evaluation[];
}

/**
 * Checks a report. Values that a check needs and that are missing skip it; a crash of one check
 * leaves the others alone. Pure: the same report gives the same findings.
 */
export function runChecks(report: Report, checks: readonly Check[] = rules): CheckResult {
  const context = createContext(report);
  const runs = checks.map((check) => runCheck(check, context));
  const arithmetic = judgeEquations(runs, report);
  const findings = [...runs.flatMap((run) => run.findings ?? []), ...(arithmetic ?? [])];
  const crashed = runs.filter((run) => run.outcome === 'crashed').map((run) => run.check.id);
  return {
    findings: orderFindings(findings, report),
    problems: [...crashed, ...(arithmetic ? [] : ['equations'])].map(toProblem),
    outcomes: runs.map(({ check, outcome }) => ({ rule: check.id, outcome })),
  };
}

/** Null where the engine itself crashed. */
function judgeEquations(runs: Run[], report: Report): Finding[] | null {
  try {
    const evaluations = runs.flatMap((run) => run.evaluations ?? []);
    return findEquationErrors(evaluations, neighbourValues(report));
  } catch {
    return null;
  }
}

function runCheck(check: Check, context: CheckContext): Run {
  try {
    if (!meetsNeeds(check.needs, context)) return { check, outcome: 'skipped' };
    if (check.equations) return evaluateAll(check, context);
    const outcome = check.run(context as Parameters<typeof check.run>[0]);
    return { check, outcome: outcome.kind, findings: toFindings(check, outcome) };
  } catch {
    return { check, outcome: 'crashed' };
  }
}

function evaluateAll(check: Extract<Check, { equations: unknown }>, context: CheckContext): Run {
  const equations = check.equations!(context as Parameters<NonNullable<Check['equations']>>[0]);
  const by = { rule: check.id, severity: check.severity };
  const evaluations: Evaluation[] = [];
  let outcome: OutcomeKind = 'skipped';
  for (const equation of equations) {
    const one = evaluateEquation(equation, by);
    if (!one) continue;
    evaluations.push(one);
    if (one.severity !== null) outcome = 'fail';
    else if (outcome === 'skipped') outcome = 'pass';
  }
  return { check, outcome, evaluations };
}

function meetsNeeds(needs: Needs<keyof Report>, { report, sheets }: CheckContext): boolean {
  const { formats, fields, indicators } = needs;
  if (formats && !formats.includes(report.format)) return false;
  if (fields && !fields.every((field) => isFilled(report[field]))) return false;
  return !indicators || indicators.every((code) => hasCode(sheets, code));
}

function hasCode(sheets: readonly Sheet[], code: IndicatorCode): boolean {
  for (const sheet of sheets) if (sheet.has(code)) return true;
  return false;
}

function isFilled(value: Report[keyof Report]): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function toFindings(check: Check, outcome: Outcome): Finding[] {
  if (outcome.kind === 'pass' || outcome.kind === 'skipped') return [];
  return outcome.findings.map((draft) => toFinding(check, draft, outcome.kind === 'unsure'));
}

function toFinding(check: Check, draft: FindingDraft, unsure: boolean): Finding {
  const { figures = [], places = [], quote } = draft;
  return {
    rule: check.id,
    severity: unsure ? 'hint' : (draft.severity ?? check.severity),
    message: {
      key: `rule.${check.id}.${draft.message}`,
      ...(draft.args && { args: draft.args }),
    },
    expected: draft.expected ?? null,
    actual: draft.actual ?? null,
    terms: figures.map((figure) => figure.term),
    ...(quote && { quote: quote.text }),
    places: [...figures.map((one) => one.place), ...(quote ? [quote.place] : []), ...places],
    suspects: [],
  };
}

function toProblem(rule: string): Problem {
  return { code: 'check-crashed', message: { key: 'check.crashed', args: { rule } } };
}
