import type {
  FormatId,
  IndicatorCode,
  Language,
  MessageArg,
  Place,
  Report,
  Severity,
} from '../model.ts';
import type { CheckContext } from './check-context.ts';
import type { Equation, Quote } from './equations.ts';
import type { Figure } from './figures.ts';

/**
 * The texts of a check in one language: its title; what the formula or statement means and what to
 * do; why it weighs as it does; and its messages, by names of its own.
 */
export type CheckTexts = { title: string; explanation: string; weight: string } & Record<
  string,
  string
>;

/** A finding as a check states it; the runner adds the rule, its severity and the places. */
export interface FindingDraft {
  /** Name of one of the check's texts. */
  message: string;
  args?: Record<string, MessageArg>;
  /** Where it differs from the check's own. */
  severity?: Severity;
  expected?: number | string | null;
  actual?: number | string | null;
  figures?: Figure[];
  quote?: Quote | undefined;
  /** Places that are no figure's, such as a heading. */
  places?: Place[];
}

/** What a check makes of a report. `unsure` findings are told as hints. */
export type Outcome =
  | { kind: 'pass' }
  | { kind: 'skipped' }
  | { kind: 'fail'; findings: FindingDraft[] }
  | { kind: 'unsure'; findings: FindingDraft[] };

type Field = keyof Report;
/** The report with the needed fields filled. */
type ReportWith<F extends Field> = Report & { [field in F]: NonNullable<Report[field]> };

/** What has to be there for a check to make sense; the runner skips it otherwise. */
export interface Needs<F extends Field> {
  formats?: readonly FormatId[];
  /** Fields that must be neither null nor empty. */
  fields?: readonly F[];
  /** Codes that some table must have. */
  indicators?: readonly IndicatorCode[];
}

interface CheckBase<F extends Field> {
  /** The file's name. */
  id: string;
  /** Article, form or footnote that it rests on, by its official name. */
  basis: string;
  severity: Severity;
  needs: Needs<F>;
  texts: Record<Language, CheckTexts>;
}

/** Context of a check whose needs are met. */
export interface ContextWith<F extends Field> extends CheckContext {
  report: ReportWith<F>;
}

/** A check is a statement about the report, or arithmetic that the engine of equations judges. */
export type CheckDefinition<F extends Field> = CheckBase<F> &
  (
    | { run(context: ContextWith<F>): Outcome; equations?: never }
    | { equations(context: ContextWith<F>): Equation[]; run?: never }
  );

/** A check whose needs the runner has to look at before it calls. */
export type Check = CheckDefinition<Field>;

/** Defines a check. The types follow from its needs: a needed field is not null in `run`. */
export function defineCheck<const F extends Field = never>(definition: CheckDefinition<F>): Check {
  return definition as unknown as Check;
}

export function pass(): Outcome {
  return { kind: 'pass' };
}

/** A need that only the check itself can see is not met. */
export function skip(): Outcome {
  return { kind: 'skipped' };
}

/** Fails with findings; passes with none. */
export function failWith(findings: FindingDraft[]): Outcome {
  return findings.length > 0 ? { kind: 'fail', findings } : pass();
}

/** Cannot tell for sure: findings become hints; passes with none. */
export function unsureWith(findings: FindingDraft[]): Outcome {
  return findings.length > 0 ? { kind: 'unsure', findings } : pass();
}
