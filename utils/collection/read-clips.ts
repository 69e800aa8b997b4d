import type { ClipSummary, SavedClip } from '../model.ts';
import { expandText } from './compress-text.ts';
import { openCollection } from './open-collection.ts';

/** All clips as summaries, the last saved first. */
export async function listClips(): Promise<ClipSummary[]> {
  const db = await openCollection();
  return (await db.getAllFromIndex('clips', 'by-saved')).reverse();
}

/** One clip whole, but for its snapshot; null when there is none of that id. */
export async function getClip(id: string): Promise<SavedClip | null> {
  const db = await openCollection();
  const tx = db.transaction(['clips', 'contents']);
  const [summary, content] = await Promise.all([
    tx.objectStore('clips').get(id),
    tx.objectStore('contents').get(id),
  ]);
  if (!summary || !content) return null;
  const { title, issuer, year, format, tableKind, excerpt, errors, warnings, hints, ...about } =
    summary;
  return { ...about, ...content };
}

/** The page's HTML as it was read; null when none is stored under that hash. */
export async function getSnapshot(evidenceHash: string): Promise<string | null> {
  const db = await openCollection();
  const record = await db.get('snapshots', evidenceHash);
  return record ? expandText(record) : null;
}

/** What is saved of a body, optionally of one year only, in order of years. */
export async function findByIssuer(issuer: string, year?: number): Promise<ClipSummary[]> {
  const db = await openCollection();
  const range =
    year === undefined
      ? IDBKeyRange.bound([issuer, -Infinity], [issuer, Infinity])
      : IDBKeyRange.only([issuer, year]);
  return db.getAllFromIndex('clips', 'by-issuer-year', range);
}

/** What is saved from an address, given without its fragment; the last saved first. */
export async function findByAddress(url: string): Promise<ClipSummary[]> {
  const db = await openCollection();
  const clips = await db.getAllFromIndex('clips', 'by-url', url);
  return clips.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}
