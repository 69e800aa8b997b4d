import { spotReport } from '../../utils/page/spot-report.ts';
import { watchDocument } from '../spotter.content/watch-document.ts';

/** Calls back when it may be worth reading the document again, since it was or is being filled. */
export function watchContents(document: Document, onFilled: () => void, signal: AbortSignal): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', onFilled, { once: true, signal });
  }
  const look = () => {
    const { isReport } = spotReport(document);
    if (isReport) onFilled();
    return isReport;
  };
  if (!spotReport(document).isReport) watchDocument(document, look, signal);
}
