import { browser } from 'wxt/browser';
import type { Reading, SaveResult } from '../../components/panel/panel-model.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { Snapshot } from './take-snapshot.ts';

/** Sends what was read to the collection, with the page as it stood when it was read. */
export async function savePage(
  { url, retrievedAt, html }: Snapshot,
  { report, findings }: Reading,
  confirmedPrivate: boolean,
): Promise<SaveResult> {
  // An extension updated under the page has no manifest any more; the message then says so in words.
  const version = browser.runtime?.id ? browser.runtime.getManifest().version : '';
  const answer = await sendMessage('save-clip', {
    confirmedPrivate,
    clip: {
      kind: 'report',
      url,
      retrievedAt,
      parserVersion: version,
      rulesVersion: version,
      snapshot: html,
      report,
      findings,
    },
  });
  return answer.ok ? answer.value : { outcome: 'failed', reason: answer.error };
}
