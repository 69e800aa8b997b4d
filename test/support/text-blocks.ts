import type { TextBlock } from '../../utils/page/read-blocks.ts';

/** A paragraph without a page. */
export function blockOf(text: string): TextBlock {
  return { kind: 'text', text, runs: [], element: null as unknown as Element };
}

/** Paragraphs without a page; null is a table of the page's own. */
export function blocksOf(lines: (string | null)[]): (TextBlock | null)[] {
  return lines.map((text) => (text === null ? null : blockOf(text)));
}
