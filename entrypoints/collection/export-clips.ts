import { getClip, getSnapshot } from '../../utils/collection/read-clips.ts';
import { csvHead, csvLines, toFactRows } from '../../utils/export/csv.ts';
import { factsOfClip } from '../../utils/export/facts-of-clip.ts';
import { toFileName } from '../../utils/export/file-names.ts';
import type { ClipSummary, SavedClip } from '../../utils/model.ts';
import type { Translator } from '../../utils/text/translate.ts';
import { saveFile } from './save-file.ts';

/** Parts of a file, one a clip: a large collection is never one string in memory. */
async function toCsvParts(clips: readonly ClipSummary[]): Promise<string[]> {
  const parts = [csvHead()];
  for (const { id } of clips) {
    const clip = await getClip(id);
    if (clip) parts.push(csvLines(toFactRows(clip, factsOfClip(clip))));
  }
  return parts;
}

function nameOf(clips: readonly ClipSummary[], { text }: Translator): string {
  const [only, ...others] = clips;
  const about =
    only && others.length === 0
      ? [only.issuer ?? only.title ?? '', only.year ?? '']
      : [new Date().toLocaleDateString('sv'), text('collection.count', { count: clips.length })];
  return toFileName([text('collection.export_name'), ...about], 'csv');
}

/** Downloads the figures of some clips as one CSV file, in the order given. */
export async function exportClips(
  clips: readonly ClipSummary[],
  translator: Translator,
): Promise<void> {
  saveFile(await toCsvParts(clips), 'text/csv;charset=utf-8', nameOf(clips, translator));
}

/** Downloads the page as it was read: the file whose SHA-256 is the clip's evidence. */
export async function downloadPage({ evidenceHash, report, url }: SavedClip): Promise<void> {
  const snapshot = await getSnapshot(evidenceHash);
  if (snapshot === null) return;
  const name = toFileName([report.title ?? new URL(url).hostname], 'html');
  saveFile([snapshot], 'text/html;charset=utf-8', name);
}
