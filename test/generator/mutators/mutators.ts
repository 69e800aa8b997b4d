/** All mutators by name, and their application in the order of their stages. */
import type { ReportDocument, TableLayout } from '../document.ts';
import type { Markup } from '../markup/markups.ts';
import type { Random } from '../random.ts';
import { CELL_MUTATORS } from './cell-mutators.ts';
import { FRAME_MUTATORS } from './frame-mutators.ts';
import { HEADING_MUTATORS } from './heading-mutators.ts';
import { LABEL_MUTATORS } from './label-mutators.ts';
import { type Mutator, STAGES } from './mutator.ts';
import { PRINT_MUTATORS } from './print-mutators.ts';
import { PROBLEM_MUTATORS } from './problem-mutators.ts';
import { ROW_MUTATORS } from './row-mutators.ts';
import { SCRIPT_MUTATORS } from './script-mutators.ts';
import { SPAN_MUTATORS } from './span-mutators.ts';
import { TABLE_MUTATORS } from './table-mutators.ts';

export const MUTATORS: readonly Mutator[] = [
  ...SPAN_MUTATORS,
  ...CELL_MUTATORS,
  ...LABEL_MUTATORS,
  ...TABLE_MUTATORS,
  ...ROW_MUTATORS,
  ...HEADING_MUTATORS,
  ...FRAME_MUTATORS,
  ...SCRIPT_MUTATORS,
  ...PRINT_MUTATORS,
  ...PROBLEM_MUTATORS,
];

const BY_NAME = new Map(MUTATORS.map((mutator) => [mutator.name, mutator]));

/** The mutator of that name. Throws a RangeError where there is none. */
export function mutatorNamed(name: string): Mutator {
  const mutator = BY_NAME.get(name);
  if (!mutator) throw new RangeError(`no mutator ${name}`);
  return mutator;
}

/** Whether the change would show on pages of this markup. */
export function suitsMarkup(mutator: Mutator, markup: Markup): boolean {
  if (markup.undated && mutator.group === 'date' && mutator.name !== 'date-in-index-box') {
    return false;
  }
  if (!markup.layout) return true;
  if (mutator.group === 'layout') return false;
  const nodes: TableLayout[] = ['table', 'divs'];
  return mutator.shows === 'any'
    ? true
    : mutator.shows === 'nodes' && markup.layout.every((layout) => nodes.includes(layout));
}

/** Whether two mutators can be on one page. */
export function agree(one: Mutator, other: Mutator): boolean {
  if (one.name === other.name) return false;
  if (one.group !== undefined && one.group === other.group) return false;
  const layouts = [one, other].filter((mutator) => mutator.group === 'layout');
  if (layouts.length === 0) return true;
  const [rest] = [one, other].filter((mutator) => mutator.group !== 'layout');
  if (!rest || rest.shows === 'any') return rest !== undefined;
  return rest.shows === 'nodes' && layouts[0]?.name === 'div-table';
}

/** Applies those that find something to change, in the order of stages; returns their names. */
export function applyMutators(
  document: ReportDocument,
  mutators: readonly Mutator[],
  random: Random,
): string[] {
  const applied: string[] = [];
  for (const stage of STAGES) {
    for (const mutator of mutators.filter((one) => one.stage === stage)) {
      if (!mutator.fits(document)) continue;
      mutator.apply(document, random.fork(mutator.name));
      applied.push(mutator.name);
    }
  }
  return applied;
}
