import { defineContentScript } from 'wxt/utils/define-content-script';
import { spotReport } from '../../utils/page/spot-report.ts';
import { sendMessage } from '../../utils/send-message.ts';
import { watchDocument } from './watch-document.ts';

/**
 * Registered at run time for the sites that the person allows, in all frames. Says to the
 * background whether its frame looks like a report, and nothing else; the page is not touched.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let said = false;
    const say = (isReport: boolean) => {
      said = isReport;
      void sendMessage('spotted', { isReport });
    };
    const look = () => {
      const { isReport } = spotReport(document);
      if (isReport !== said) say(isReport);
      return isReport;
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
      if (said) void sendMessage('spotted', { isReport: false });
    });
    // Coming back from the back-forward cache, the browser has dropped the badge.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && said && say(true));
    // What was said while the page was prerendered was not for the tab that people saw.
    ctx.addEventListener(document, 'prerenderingchange', () => said && say(true));
  },
});
