import type { ClipSummary } from '../../utils/model.ts';
import type { Translator } from '../../utils/text/translate.ts';

/** What to call a clip: its body, else its title, else where it came from. */
export function clipName({
  issuer,
  title,
  url,
}: Pick<ClipSummary, 'issuer' | 'title' | 'url'>): string {
  return issuer ?? title ?? new URL(url).hostname;
}

/** Year, form and kind of a clip in one line, as far as they are known. */
export function clipDetails(
  { year, format, kind }: Pick<ClipSummary, 'year' | 'format' | 'kind'>,
  { text }: Translator,
): string[] {
  return [
    year === null ? text('panel.year.unknown') : text('panel.year', { year }),
    text(`panel.format.${format}`),
    ...(kind === 'report' ? [] : [text(`collection.kind.${kind}`)]),
  ];
}
