/** Loaded through Vite, since the registry of rules is a glob that plain Node does not know. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../cli/read-page.ts';
import { readReport } from '../../utils/report/read-report.ts';

/** Reads a page as the headless reader does. Throws where that throws. */
export function readHeadless(html: string): void {
  JSON.stringify(readPage(html));
}

function readAndLocate(document: Document): void {
  const { report, elements } = readReport(document);
  for (const { place } of report.facts) elements.rangeOf(place);
}

/**
 * Reads a page in its document. Throws where reading throws, or leaves the document other than it was.
 * @returns the milliseconds of this thread's work that jsdom took to make the document: it has a window for each frame
 */
export function readInPlace(html: string, read = readAndLocate): number {
  const start = process.threadCpuUsage();
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const making = process.threadCpuUsage(start);
  const observer = new window.MutationObserver(() => {});
  observer.observe(window.document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  read(window.document);
  const changes = observer.takeRecords();
  window.close();
  if (changes.length > 0) throw new Error(`reading changed the page: ${changes[0]!.type}`);
  return (making.user + making.system) / 1000;
}
