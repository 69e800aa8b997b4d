import type { TextBlock } from '../page/read-blocks.ts';
import type { FlatCell } from './piped-lines.ts';

/** A narrow cell breaks its label into so many lines of so many characters. */
const MOST_LINES = 6;
const LONGEST_LINE = 4;

/**
 * A label that a narrow cell broke over several lines, 「自」「然」「人」 or 「商业」「企业」, as one cell; null where the
 * lines from `at` on make no label.
 */
export function takeBrokenLabel(
  blocks: readonly (TextBlock | null)[],
  at: number,
  isLabel: (text: string) => boolean,
): { cell: FlatCell; next: number } | null {
  const first = blocks[at]!;
  let text = '';
  for (let next = at; next < at + MOST_LINES; next++) {
    const line = blocks[next]?.text;
    if (!line || line.length > LONGEST_LINE || (next > at && isLabel(line))) return null;
    text += line;
    if (next > at && isLabel(text)) {
      return { cell: { text, block: first, start: 0, end: first.text.length }, next: next + 1 };
    }
  }
  return null;
}
