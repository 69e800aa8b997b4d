import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Envelope } from '../../utils/messages.ts';
import { spotReport } from '../../utils/page/spot-report.ts';
import { watchDocument } from './watch-document.ts';

async function tell(isReport: boolean | null): Promise<void> {
  const message: Envelope<'spotted'> = { name: 'spotted', request: { isReport } };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody waits for an answer, and under a page that was open before an update nobody is there.
  }
}

/**
 * Registered at run time for the sites that the person allows, in all frames. Says to the
 * background whether its frame looks like a report, and nothing else; the page is not touched.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    /** Null as long as nothing was said. */
    let said: boolean | null = null;
    const say = (isReport: boolean) => {
      said = isReport;
      void tell(isReport);
    };
    const look = () => {
      const spotted = spotReport(document);
      const isReport = spotted === 'report';
      // A doubtful page is told too: the person may have said what it is.
      const isWorthIt = said === null ? spotted !== 'none' : isReport !== said;
      if (isWorthIt) say(isReport);
      return isReport;
    };
    const sayAgain = () => {
      if (said !== null) say(said);
    };
    const start = () => watchDocument(document, look, ctx.signal);

    let stop = start();
    const startAgain = () => {
      stop();
      stop = start();
    };
    ctx.addEventListener(window, 'wxt:locationchange', startAgain);
    // A frame that moves on takes its word back; a tab that does loses its badge anyway.
    ctx.addEventListener(window, 'pagehide', () => {
      if (said !== null) void tell(null);
    });
    // Coming back from the back-forward cache, the browser has dropped the badge.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && sayAgain());
    // What was said while the page was prerendered was not for the tab that people saw.
    ctx.addEventListener(document, 'prerenderingchange', sayAgain);
  },
});
