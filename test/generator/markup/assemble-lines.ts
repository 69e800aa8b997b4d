import {
  BREAK,
  type HeadingBlock,
  type ReportDocument,
  sentenceText,
  type TableBlock,
} from '../document.ts';
import type { LineRole } from './dressings.ts';

export type Line =
  | { type: 'text'; role: LineRole; text: string; tag?: HeadingBlock['tag'] }
  | { type: 'table'; table: TableBlock }
  | { type: 'raw'; html: string };

const WIDE_SPACE = '\u3000';

/** The document's blocks as the paragraphs they are printed in. */
export function assembleLines(document: ReportDocument): Line[] {
  const lines: Line[] = [];
  let openLine: (Line & { type: 'text' }) | null = null;
  const addText = (text: string, role: LineRole, joined: boolean): Line & { type: 'text' } => {
    if (openLine && joined) {
      openLine.text += text;
      return openLine;
    }
    const line = { type: 'text' as const, role, text };
    lines.push(line);
    return line;
  };
  let runsOn = false;
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      const tail = block.stand === 'stop' ? '。' : block.stand === 'wide-space' ? WIDE_SPACE : '';
      const role = block.stand === 'alone' ? 'heading' : 'body';
      const line = addText(`${block.number}${block.title}${tail}`, role, block.joined ?? false);
      if (block.tag && block.stand === 'alone' && !block.joined) line.tag = block.tag;
      openLine = line;
      runsOn = block.stand !== 'alone';
    } else if (block.type === 'paragraph') {
      const text = block.sentences.map(sentenceText).join('');
      const runs = runsOn || (block.joined ?? false);
      runsOn = false;
      if (text === '') continue;
      const role = block.role === 'signature' ? 'signature' : 'body';
      openLine = addText(text, role, runs);
    } else {
      lines.push(block.type === 'table' ? { type: 'table', table: block } : block);
      openLine = null;
      runsOn = false;
    }
  }
  return lines;
}

/** Hard line breaks near a width, as old mail programs and reader copies leave them; never inside a number. */
export function wrapText(text: string, width: number): string {
  const flat = text.replaceAll(BREAK, '');
  const parts: string[] = [];
  let start = 0;
  while (start < flat.length) {
    let end = Math.min(start + width, flat.length);
    while (end < flat.length && /[\d.,%]/.test(flat[end - 1] ?? '')) end++;
    parts.push(flat.slice(start, end));
    start = end;
  }
  return parts.join('\n');
}
