/** Bundled for the bench's pages: the reader's parts and Readability, each timed by itself on the page it stands in. */
import { Readability } from '@mozilla/readability';
import { findMainContainer } from '../../utils/page/find-main-container.ts';
import { readBlocks } from '../../utils/page/read-blocks.ts';
import { spotReport } from '../../utils/page/spot-report.ts';
import { type MatchedTable, matchTable } from '../../utils/report/formats/match-table.ts';
import { createGridReader, gatherTables, isTable } from '../../utils/report/gather-tables.ts';
import { readReport } from '../../utils/report/read-report.ts';

export type Step = 'readability' | 'grids' | 'whole' | 'spot';

declare global {
  interface Window {
    readBench: { timeSteps: typeof timeSteps };
  }
}

/** From the document to the figures of its tables, with all that it takes to find them: container, blocks, grids, forms. */
function readFigures(): number {
  const container = findMainContainer(document.body);
  const items = gatherTables(readBlocks(container, isTable), createGridReader(false));
  let previous: MatchedTable | null = null;
  let figures = 0;
  for (const item of items) {
    if (item.kind !== 'table') continue;
    previous = matchTable(item.grid, 0, item.flat, previous);
    figures += previous.facts.length;
  }
  return figures;
}

const STEPS: Record<Exclude<Step, 'readability'>, () => unknown> = {
  grids: readFigures,
  whole: () => readReport(document),
  spot: () => spotReport(document),
};

function time(step: Step): number {
  if (step === 'readability') {
    const clone = document.cloneNode(true) as Document;
    const start = performance.now();
    new Readability(clone).parse();
    return performance.now() - start;
  }
  const start = performance.now();
  STEPS[step]();
  return performance.now() - start;
}

/** Milliseconds of each step in each round; the steps take turns, so that what else the machine does meets them all. */
function timeSteps(steps: Step[], rounds: number): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(steps.map((step) => [step, []]));
  for (let round = 0; round < rounds; round++) {
    for (const step of steps) times[step]!.push(time(step));
  }
  return times;
}
window.readBench = { timeSteps };
