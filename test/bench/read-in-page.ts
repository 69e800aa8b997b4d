/** Bundled for the bench's pages: the reader's parts and Readability, each timed by itself on the page it stands in. */
import { Readability } from '@mozilla/readability';
import { runChecks } from '../../utils/checks/run-checks.ts';
import type { Report } from '../../utils/model.ts';
import { findMainContainer } from '../../utils/page/find-main-container.ts';
import { elementOf, readBlocks } from '../../utils/page/read-blocks.ts';
import { spotReport } from '../../utils/page/spot-report.ts';
import { forgetLabels } from '../../utils/report/formats/labels.ts';
import { type MatchedTable, matchTable } from '../../utils/report/formats/match-table.ts';
import { createGridReader, gatherTables, isTable } from '../../utils/report/gather-tables.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { forgetFolded } from '../../utils/text/fold.ts';
import { hasPinyin } from '../../utils/text/pinyin.ts';

/** `nothing` is what asking costs. */
export type Step = 'readability' | 'grids' | 'whole' | 'check' | 'spot' | 'nothing';

declare global {
  interface Window {
    readBench: { prepare: typeof prepare; run: typeof run };
  }
}

/** From the document to the figures of its tables, with all that it takes to find them: container, blocks, grids, forms. */
function readFigures(): number {
  // As a reading begins: what the run before has learned would be remembered on a small page and not on a large one.
  forgetFolded();
  forgetLabels();
  const { body } = document;
  const everywhere = readBlocks(body, isTable, hasPinyin(body.textContent ?? ''));
  const container = findMainContainer(body, everywhere);
  const blocks = everywhere.filter((block) => container.contains(elementOf(block)));
  const items = gatherTables(blocks, createGridReader(false));
  let previous: MatchedTable | null = null;
  let figures = 0;
  for (const item of items) {
    if (item.kind !== 'table') continue;
    previous = matchTable(item.grid, 0, item.flat, previous);
    figures += previous.facts.length;
  }
  return figures;
}

let report: Report;

const STEPS: Record<Exclude<Step, 'readability' | 'nothing'>, () => unknown> = {
  grids: readFigures,
  whole: () => readReport(document),
  check: () => runChecks(report),
  spot: () => spotReport(document),
};

let clones: Document[] = [];

/**
 * What a run needs and does not count for it: Readability takes the document that it is given apart, and checks take what has
 * been read.
 */
function prepare(step: Step, times: number): void {
  if (step === 'check') ({ report } = readReport(document));
  clones =
    step === 'readability'
      ? Array.from({ length: times }, () => document.cloneNode(true) as Document)
      : [];
}

function run(step: Step, times: number): void {
  if (step === 'readability') for (const clone of clones) new Readability(clone).parse();
  else if (step !== 'nothing') for (let i = 0; i < times; i++) STEPS[step]();
}
window.readBench = { prepare, run };
