import type { Finding, Message, Severity, Suspect } from '../model.ts';
import { type Evaluation, holdsFor, type Quote, roundSum } from './equations.ts';
import { formatNumber, renderDifference, renderFormula } from './formula.ts';
import { bySeverity } from './order-findings.ts';
import {
  type Change,
  figuresOf,
  findPair,
  findSuspects,
  groupByFigures,
  indexByFigure,
  isExchange,
  type Surroundings,
  touches,
} from './suspects.ts';

/** Failing equations with one explanation, and what explains them. */
interface Explained {
  group: Evaluation[];
  /** Single figures that would explain all of the group. */
  suspects: Change[];
  /** The equations that only this explanation touches; the finding leads with one of them. */
  own?: Evaluation[];
  /** Two figures that explain it together where none does alone. */
  pair?: [Change, Change];
}

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
  const failing = evaluations.filter((one) => one.severity !== null);
  const holding = evaluations.filter(holds);
  const surroundings = {
    passing: indexByFigure(holding.filter((one) => !isReading(one))),
    readings: indexByFigure(holding.filter(isReading)),
    neighbours,
  };
  const explained = groupByFigures(failing).flatMap((group) => explainGroup(group, surroundings));
  return joinPairs(explained, surroundings).map(toFinding);
}

function holds({ equation, left, right }: Evaluation): boolean {
  return holdsFor(equation.relation, roundSum(left - right));
}

function explainGroup(group: Evaluation[], surroundings: Surroundings): Explained[] {
  const suspects = findSuspects(group, surroundings);
  if (suspects.length > 0) return [{ group, suspects }];
  return (
    separatePair(group, surroundings) ??
    separateWeaker(group, surroundings) ?? [{ group, suspects: [] }]
  );
}

/** Equations that may have a benign reading must not hide what explains the certain ones. */
function separateWeaker(group: Evaluation[], surroundings: Surroundings): Explained[] | null {
  const strongest = strongestOf(group);
  const isStrong = (one: Evaluation) =>
    severityOf(one) === strongest && (!one.equation.isReading || group.every(isReading));
  const strong = group.filter(isStrong);
  const weak = group.filter((one) => !isStrong(one));
  if (weak.length === 0 || strong.length === 0) return null;
  const explained = groupByFigures(strong).flatMap((part) => explainGroup(part, surroundings));
  if (explained.every((one) => one.suspects.length === 0)) return null;
  return [
    ...explained,
    ...groupByFigures(weak).flatMap((part) => explainGroup(part, surroundings)),
  ];
}

function isReading({ equation }: Evaluation): boolean {
  return equation.isReading === true;
}

/** Two independent slips that share an equation are two findings. */
function separatePair(group: Evaluation[], surroundings: Surroundings): Explained[] | null {
  const pair = findPair(group, surroundings);
  if (!pair) return null;
  if (isExchange(pair)) return [{ group, suspects: [], pair }];
  return pair.map((change, index) => {
    const other = pair[1 - index]!;
    const touched = group.filter((one) => touches(one, change.figure));
    const own = touched.filter((one) => !touches(one, other.figure));
    return { group: touched, own, suspects: [change] };
  });
}

/** A number in the wrong column breaks two columns that share no figure. */
function joinPairs(explained: Explained[], surroundings: Surroundings): Explained[] {
  const open = explained.filter((one) => one.suspects.length === 0 && !one.pair);
  for (const [index, first] of open.entries()) {
    for (const second of open.slice(index + 1)) {
      const group = [...first.group, ...second.group];
      const pair = findPair(group, surroundings);
      if (!pair) continue;
      const rest = explained.filter((one) => one !== first && one !== second);
      return joinPairs([...rest, { group, suspects: [], pair }], surroundings);
    }
  }
  return explained;
}

function severityOf(evaluation: Evaluation): Severity {
  return evaluation.severity ?? 'hint';
}

function strongestOf(group: Evaluation[]): Severity {
  return group.map(severityOf).toSorted(bySeverity)[0]!;
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
    rule: lead.equation.rule,
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
  const kind = lead!.equation.relation === 'at-most' ? 'limit' : 'sum';
  const many = related.length > 0 ? '_and_more' : '';
  const { key, args } = describeCause(explained);
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

function describeCause({ suspects, pair }: Explained): {
  key: string;
  args: Record<string, string | number>;
} {
  if (pair) return { key: '_pair', args: namePair(pair) };
  const [first, ...others] = suspects;
  if (!first) return { key: '', args: {} };
  if (others.length === 0) {
    const suggested = formatNumber(first.suggested);
    return { key: '_suspect', args: { suspect: first.figure.label, suggested } };
  }
  return { key: '_suspects', args: { suspects: nameSuspects(suspects) } };
}

function namePair([a, b]: [Change, Change]): Record<string, string> {
  return {
    first: a.figure.label,
    first_suggested: formatNumber(a.suggested),
    second: b.figure.label,
    second_suggested: formatNumber(b.suggested),
  };
}

function nameSuspects(suspects: Change[]): string {
  const shown = suspects
    .slice(0, SHOWN_SUSPECTS)
    .map(({ figure, suggested }) => `${figure.label} → ${formatNumber(suggested)}`)
    .join('；');
  return suspects.length > SHOWN_SUSPECTS ? `${shown}；…` : shown;
}
