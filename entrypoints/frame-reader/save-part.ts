import { browser } from 'wxt/browser';
import type { Reading, SavePart, SaveResult } from '../../components/panel/panel-model.ts';
import { type ClipScope, isInScope } from '../../utils/export/clip-scope.ts';
import type { Clip } from '../../utils/model.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { Snapshot } from './take-snapshot.ts';

export interface Saving {
  /** The page as it stood when it was read. */
  snapshot: Snapshot;
  reading: Reading;
  part: SavePart;
  /** What is selected, when that is the part. */
  selection: Clip['selection'] | null;
  confirmedPrivate: boolean;
}

/** Sends what was read to the collection, as a whole or one part of it with the findings on that part. */
export async function savePart(saving: Saving): Promise<SaveResult> {
  const { url, retrievedAt, html } = saving.snapshot;
  const { report, findings } = saving.reading;
  const scope = scopeOf(saving);
  // An extension updated under the page has no manifest any more; the message then says so in words.
  const version = browser.runtime?.id ? browser.runtime.getManifest().version : '';
  const answer = await sendMessage('save-clip', {
    confirmedPrivate: saving.confirmedPrivate,
    clip: {
      ...scope,
      url,
      retrievedAt,
      parserVersion: version,
      rulesVersion: version,
      snapshot: html,
      report,
      findings:
        scope.kind === 'report'
          ? findings
          : findings.filter(({ places }) => places.some((place) => isInScope(place, scope))),
    },
  });
  return answer.ok ? answer.value : { outcome: 'failed', reason: answer.error };
}

function scopeOf({ part, selection }: Saving): ClipScope {
  return part.kind === 'selection' && selection ? { kind: 'selection', selection } : part;
}
