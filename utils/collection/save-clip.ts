import type { ClipSummary, Severity } from '../model.ts';
import type { ClipDraft } from './clip-schema.ts';
import { announceChange } from './collection-changes.ts';
import type { ClipContent, SnapshotRecord } from './collection-schema.ts';
import { compressText } from './compress-text.ts';
import { hashContent, hashEvidence } from './hash-content.ts';
import { type WriteTransaction, writeAtOnce } from './write-at-once.ts';

export interface SaveReceipt {
  id: string;
  savedAt: string;
  /** True where the same content of the same address was there already, and nothing was written. */
  alreadySaved: boolean;
}

interface Records {
  clip: ClipSummary;
  content: ClipContent;
  snapshot: SnapshotRecord;
}

/** The address without a jump within the page; a fragment that sites use as a route (#/, #!) stays. */
export function pageAddress(url: string): string {
  return url.replace(/#(?![/!]).*$/s, '');
}

/** So many characters tell one clip of a page from another. */
const EXCERPT = 60;

function shorten(text: string): string {
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, EXCERPT).join('');
}

/** What a list says of a clip that is no whole report. */
function describePart({
  kind,
  report,
  table,
  selection,
}: ClipDraft): Pick<ClipSummary, 'tableKind' | 'excerpt'> {
  if (kind === 'selection') return { excerpt: shorten(selection?.text ?? '') };
  const clipped = kind === 'table' ? report.tables[table ?? -1] : undefined;
  if (!clipped) return {};
  const words = clipped.grid.cells.map((cell) => cell.text).join(' ');
  return {
    tableKind: clipped.kind,
    ...(clipped.kind === 'other' ? { excerpt: shorten(words) } : {}),
  };
}

async function toRecords(draft: ClipDraft, pageUrl: string | null): Promise<Records> {
  const { report, findings, snapshot, table, selection, ...about } = draft;
  const [evidenceHash, contentHash, packed] = await Promise.all([
    hashEvidence(snapshot),
    hashContent(draft),
    compressText(snapshot),
  ]);
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const id = crypto.randomUUID();
  return {
    clip: {
      ...about,
      id,
      url: pageAddress(draft.url),
      ...(pageUrl === null ? {} : { pageUrl: pageAddress(pageUrl) }),
      savedAt: new Date().toISOString(),
      evidenceHash,
      contentHash,
      title: report.title,
      issuer: report.issuer,
      year: report.year,
      format: report.format,
      ...describePart(draft),
      errors: count('error'),
      warnings: count('warning'),
      hints: count('hint'),
    },
    content: {
      id,
      report,
      findings,
      ...(table === undefined ? {} : { table }),
      ...(selection ? { selection } : {}),
    },
    snapshot: { evidenceHash, ...packed },
  };
}

/** The clip that already says this, from the same address and judged by the same rules. */
async function findTwin(tx: WriteTransaction, clip: ClipSummary): Promise<ClipSummary | undefined> {
  const twins = await tx.objectStore('clips').index('by-content').getAll(clip.contentHash);
  return twins.find((one) => one.url === clip.url && one.rulesVersion === clip.rulesVersion);
}

/**
 * Saves a clip; resolves only after it is committed to disk. Rejects with the database's
 * own errors (`QuotaExceededError`, `VersionError` …), and then nothing was written.
 * @param pageUrl of the page around it, where it stood in a frame
 */
export async function saveClip(
  draft: ClipDraft,
  pageUrl: string | null = null,
): Promise<SaveReceipt> {
  const { clip, content, snapshot } = await toRecords(draft, pageUrl);
  const receipt = await writeAtOnce(async (tx) => {
    const twin = await findTwin(tx, clip);
    if (twin) return { id: twin.id, savedAt: twin.savedAt, alreadySaved: true };
    await tx.objectStore('clips').add(clip);
    await tx.objectStore('contents').add(content);
    await tx.objectStore('snapshots').put(snapshot);
    return { id: clip.id, savedAt: clip.savedAt, alreadySaved: false };
  });
  if (!receipt.alreadySaved) announceChange();
  return receipt;
}
