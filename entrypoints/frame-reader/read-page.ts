import type { Reading } from '../../components/panel/panel-model.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import type { ElementMap } from '../../utils/report/element-map.ts';
import { placeInFrame } from '../../utils/report/place-in-frame.ts';
import { readReport } from '../../utils/report/read-report.ts';

export interface PageReading {
  reading: Reading;
  elements: ElementMap;
}

/**
 * Reads a page and checks what was read; nothing on the page is changed.
 * @param frame the position of the document among the frames of the page, for its places; null for the page itself
 */
export function readPage(document: Document, frame: number | null): PageReading {
  const { report, elements } = readReport(document);
  const { findings, problems, outcomes } = runChecks(report);
  const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length;
  const reading: Reading = {
    report,
    findings,
    problems: [...report.problems, ...problems],
    checked: outcomes.length - skipped,
    skipped,
  };
  return frame === null
    ? { reading, elements }
    : { reading: placeInFrame(reading, frame), elements: mapInFrame(elements, frame) };
}

/** What it finds by itself says the frame too. */
function mapInFrame(elements: ElementMap, frame: number): ElementMap {
  const placesOf = (range: Range) => elements.placesOf(range).map((place) => ({ ...place, frame }));
  return { ...elements, placesOf };
}
