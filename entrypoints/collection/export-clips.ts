import { partOf } from '../../components/collection/clip-part.ts';
import { getClip, getSnapshot } from '../../utils/collection/read-clips.ts';
import { csvHead, csvLines, gridToCsv } from '../../utils/export/csv.ts';
import { factsOfClip } from '../../utils/export/facts-of-clip.ts';
import { toFileName } from '../../utils/export/file-names.ts';
import { rowsOfClip } from '../../utils/export/rows-of-clip.ts';
import type { ClipSummary, SavedClip } from '../../utils/model.ts';
import type { Translator } from '../../utils/text/translate.ts';
import { saveFile } from './save-file.ts';

/** Parts of a file, one a clip: a large collection is never one string in memory. */
async function toCsvParts(clips: readonly ClipSummary[]): Promise<string[]> {
  const parts = [csvHead()];
  for (const { id } of clips) {
    const clip = await getClip(id);
    if (clip) parts.push(csvLines(rowsOfClip(clip)));
  }
  return parts;
}

/** A table without figures that have a code, alone: as printed, which is what a spreadsheet is for. */
async function toPrintedTable(clips: readonly ClipSummary[]): Promise<string | null> {
  const [only, ...others] = clips;
  if (only?.kind !== 'table' || others.length > 0) return null;
  const clip = await getClip(only.id);
  const table = clip?.report.tables[clip.table ?? -1];
  return clip && table && factsOfClip(clip).length === 0 ? gridToCsv(table.grid) : null;
}

function nameOf(clips: readonly ClipSummary[], translator: Translator): string {
  const { text } = translator;
  const [only, ...others] = clips;
  const about =
    only && others.length === 0
      ? [only.issuer ?? only.title ?? '', only.year ?? '', partOf(only, translator)]
      : [new Date().toLocaleDateString('sv'), text('collection.count', { count: clips.length })];
  return toFileName([text('collection.export_name'), ...about], 'csv');
}

/** Downloads the figures of some clips as one CSV file, in the order given. */
export async function exportClips(
  clips: readonly ClipSummary[],
  translator: Translator,
): Promise<void> {
  const printed = await toPrintedTable(clips);
  const parts = printed === null ? await toCsvParts(clips) : [printed];
  saveFile(parts, 'text/csv;charset=utf-8', nameOf(clips, translator));
}

/** Downloads the page as it was read: the file whose SHA-256 is the clip's evidence. */
export async function downloadPage({ evidenceHash, report, url }: SavedClip): Promise<void> {
  const snapshot = await getSnapshot(evidenceHash);
  if (snapshot === null) return;
  const name = toFileName([report.title ?? new URL(url).hostname], 'html');
  saveFile([snapshot], 'text/html;charset=utf-8', name);
}
