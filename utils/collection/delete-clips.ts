import type { ClipSummary } from '../model.ts';
import { announceChange } from './collection-changes.ts';
import type { ClipContent, SnapshotRecord } from './collection-schema.ts';
import { type WriteTransaction, writeAtOnce } from './write-at-once.ts';

/** Everything that a deletion took out, to be put back as it was. */
export interface RemovedClips {
  clips: ClipSummary[];
  contents: ClipContent[];
  snapshots: SnapshotRecord[];
}

/**
 * Takes clips out for good, with the snapshots that no other clip rests on, all or none of them.
 * What was taken out is handed back for `restoreClips`; ids that are not there are passed over.
 */
export async function deleteClips(ids: readonly string[]): Promise<RemovedClips> {
  const removed = await writeAtOnce((tx) => takeOut(tx, ids));
  announceChange();
  return removed;
}

async function takeOut(tx: WriteTransaction, ids: readonly string[]): Promise<RemovedClips> {
  const removed: RemovedClips = { clips: [], contents: [], snapshots: [] };
  const [clips, contents] = [tx.objectStore('clips'), tx.objectStore('contents')];
  for (const id of ids) {
    const [clip, content] = await Promise.all([clips.get(id), contents.get(id)]);
    if (!clip || !content) continue;
    await Promise.all([clips.delete(id), contents.delete(id)]);
    const snapshot = await takeOutUnused(tx, clip.evidenceHash);
    removed.clips.push(clip);
    removed.contents.push(content);
    if (snapshot) removed.snapshots.push(snapshot);
  }
  return removed;
}

async function takeOutUnused(
  tx: WriteTransaction,
  evidenceHash: string,
): Promise<SnapshotRecord | undefined> {
  const users = await tx.objectStore('clips').index('by-evidence').count(evidenceHash);
  if (users > 0) return undefined;
  const snapshot = await tx.objectStore('snapshots').get(evidenceHash);
  await tx.objectStore('snapshots').delete(evidenceHash);
  return snapshot;
}

/** Undoes a deletion. */
export async function restoreClips(removed: RemovedClips): Promise<void> {
  await writeAtOnce(async (tx) => {
    for (const clip of removed.clips) await tx.objectStore('clips').put(clip);
    for (const content of removed.contents) await tx.objectStore('contents').put(content);
    for (const snapshot of removed.snapshots) await tx.objectStore('snapshots').put(snapshot);
  });
  announceChange();
}
