import type { Page } from 'playwright-core';
import type { Report } from '../../utils/model.ts';

/** The Reports in the collection by the addresses of their pages, read straight from IndexedDB on a page of the extension. */
export function readSavedReports(page: Page): Promise<Record<string, Report>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('nianbao-collection'));
    const tx = db.transaction(['clips', 'contents']);
    const clips: { id: string; url: string }[] = await done(tx.objectStore('clips').getAll());
    const contents: { id: string; report: Report }[] = await done(
      tx.objectStore('contents').getAll(),
    );
    db.close();
    return Object.fromEntries(
      clips.map(({ id, url }) => [url, contents.find((one) => one.id === id)!.report]),
    );
  });
}
