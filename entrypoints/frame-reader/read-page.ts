import type { Reading } from '../../components/panel/panel-model.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import type { ElementMap } from '../../utils/report/element-map.ts';
import { readReport } from '../../utils/report/read-report.ts';

export interface PageReading {
  reading: Reading;
  elements: ElementMap;
}

/** Reads a page and checks what was read; nothing on the page is changed. */
export function readPage(document: Document): PageReading {
  const { report, elements } = readReport(document);
  const { findings, problems, outcomes } = runChecks(report);
  const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length;
  return {
    elements,
    reading: {
      report,
      findings,
      problems: [...report.problems, ...problems],
      checked: outcomes.length - skipped,
      skipped,
    },
  };
}
