import { type ClipSummary, isCellPlace, type SavedClip, type Section } from '../../utils/model.ts';
import type { Translator } from '../../utils/text/translate.ts';

/** What a clip is of, where it is no whole report: the name of an official table, else the first words. */
export function partOf(
  { tableKind, excerpt }: Pick<ClipSummary, 'tableKind' | 'excerpt'>,
  { text }: Translator,
): string {
  return excerpt ?? (tableKind ? text(`panel.table.${tableKind}`) : '');
}

/** The sections that a clipped table or selection stands in; none for a whole report. */
export function sectionsOf({ kind, table, selection, report }: SavedClip): Section[] {
  const ofTable = (index: number) => report.tables[index]?.section ?? null;
  const indices =
    kind === 'table'
      ? [ofTable(table ?? -1)]
      : (selection?.places ?? []).map((place) =>
          isCellPlace(place) ? ofTable(place.table) : place.section,
        );
  return [...new Set(indices)].flatMap((index) =>
    index === null ? [] : (report.sections[index] ?? []),
  );
}
