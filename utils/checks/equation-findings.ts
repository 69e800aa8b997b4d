import type { Finding, Message, Suspect } from '../model.ts';
import type { Evaluation, Quote } from './equations.ts';
import { type Explained, explainFailures, severityOf, strongestOf } from './explain-failures.ts';
import { formatNumber, renderDifference, renderFormula } from './formula.ts';
import { bySeverity } from './order-findings.ts';
import { type Change, figuresOf, type Surroundings } from './suspects.ts';

/** More names than this are cut in a message; the finding lists them all. */
const SHOWN_SUSPECTS = 4;
const SHOWN_RELATED = 4;

/**
 * One finding for each common explanation of failing equations, however many it breaks.
 * @param evaluations all equations of the report whose two sides are known
 */
export function findEquationErrors(
  evaluations: Evaluation[],
  neighbours: Surroundings['neighbours'],
): Finding[] {
  return explainFailures(evaluations, neighbours).map(toFinding);
}

/** The most telling equation of a group: sums before limits, the more certain, then the shorter. */
function chooseLead(group: Evaluation[]): Evaluation {
  const limitsLast = ({ equation }: Evaluation) => Number(equation.relation === 'at-most');
  const size = ({ equation }: Evaluation) => equation.left.length + equation.right.length;
  return group.toSorted(
    (a, b) =>
      limitsLast(a) - limitsLast(b) ||
      bySeverity(severityOf(a), severityOf(b)) ||
      size(a) - size(b),
  )[0]!;
}

function toFinding(explained: Explained): Finding {
  const lead = chooseLead(explained.own ?? explained.group);
  const ordered = [lead, ...explained.group.filter((one) => one !== lead)];
  const figures = figuresOf(ordered);
  const quote = ordered.find((one) => one.equation.quote)?.equation.quote;
  return {
    rule: lead.by.rule,
    severity: strongestOf(explained.group),
    message: describe(ordered, explained),
    ...compareSides(lead),
    terms: figures.map((figure) => figure.term),
    ...(quote && { quote: quote.text }),
    places: [...figures.map((figure) => figure.place), ...placesOf(quote)],
    suspects: explained.suspects.map(toSuspect),
  };
}

function placesOf(quote: Quote | undefined): Finding['places'] {
  return quote ? [quote.place] : [];
}

function toSuspect({ figure, suggested }: Change): Suspect {
  return { ...figure.term, suggested };
}

/** What is printed and what the other figures make of it. */
function compareSides(lead: Evaluation): Pick<Finding, 'expected' | 'actual'> {
  const { equation, left, right } = lead;
  if (equation.relation === 'at-most')
    return { expected: `≤ ${formatNumber(right)}`, actual: left };
  const rightIsPrinted = equation.right.length === 1 && equation.left.length > 1;
  return rightIsPrinted ? { expected: left, actual: right } : { expected: right, actual: left };
}

function describe([lead, ...related]: Evaluation[], explained: Explained): Message {
  const isLimit = lead!.equation.relation === 'at-most';
  const kind = isLimit ? 'limit' : 'sum';
  const many = related.length > 0 ? '_and_more' : '';
  const { key, args } = describeCause(explained, isLimit ? boundOf : numberOf);
  return {
    key: `check.${kind}${many}${key}`,
    args: {
      formula: renderFormula(lead!),
      difference: renderDifference(lead!),
      ...(many && { count: related.length, related: renderRelated(related) }),
      ...args,
    },
  };
}

function renderRelated(related: Evaluation[]): string {
  const shown = related.slice(0, SHOWN_RELATED).map(renderFormula).join('；');
  return related.length > SHOWN_RELATED ? `${shown}；…` : shown;
}

type NameChange = (change: Change) => string;

function numberOf({ suggested }: Change): string {
  return formatNumber(suggested);
}

/** Beyond a limit any number on the right side of it will do. */
function boundOf(change: Change): string {
  return `${change.suggested < (change.figure.value ?? 0) ? '≤' : '≥'} ${numberOf(change)}`;
}

function describeCause(
  { suspects, pair }: Explained,
  name: NameChange,
): {
  key: string;
  args: Record<string, string | number>;
} {
  if (pair) return { key: '_pair', args: namePair(pair) };
  const [first, ...others] = suspects;
  if (!first) return { key: '', args: {} };
  if (others.length === 0) {
    return { key: '_suspect', args: { suspect: first.figure.label, suggested: name(first) } };
  }
  return { key: '_suspects', args: { suspects: nameSuspects(suspects, name) } };
}

function namePair([a, b]: [Change, Change]): Record<string, string> {
  return {
    first: a.figure.label,
    first_suggested: numberOf(a),
    second: b.figure.label,
    second_suggested: numberOf(b),
  };
}

function nameSuspects(suspects: Change[], name: NameChange): string {
  const shown = suspects
    .slice(0, SHOWN_SUSPECTS)
    .map((change) => `${change.figure.label} → ${name(change)}`)
    .join('；');
  return suspects.length > SHOWN_SUSPECTS ? `${shown}；…` : shown;
}
