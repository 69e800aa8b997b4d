/** Ends of a sentence or of a heading's introduction. */
const SENTENCE_END = /[。！？；：!?;:|”"）)】》]$/;
/** What a new paragraph, a list item or a table row begins with. */
const PARAGRAPH_START =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．，]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分|\||　　)/;
/** Text kept in short lines is a list or a table, not wrapped prose. */
const SHORT_LINE = 40;
const MANY_LINES = 8;

interface Line {
  text: string;
  /** Offset of the line break after it. */
  end: number;
}

/**
 * Offsets of the line breaks in a text node that end a paragraph. In preformatted text all do. Elsewhere a
 * line break is white space, but copied pages keep their paragraphs and table rows in source lines: there a
 * break counts where many lines are short or finished, or where this line is finished or the next begins a paragraph.
 */
export function splitLines(data: string, preformatted: boolean): number[] {
  if (!data.includes('\n')) return [];
  const lines = readLines(data);
  const breaks = lines.slice(0, -1);
  if (preformatted) return breaks.map((line) => line.end);
  const filled = lines.filter((line) => line.text !== '');
  if (filled.length < 2) return [];
  if (filled.length >= MANY_LINES && looksKeptInLines(filled))
    return breaks.map((line) => line.end);
  const following = nextFilledTexts(lines);
  return breaks
    .filter((line, i) => endsParagraph(line.text, following[i]!))
    .map((line) => line.end);
}

function readLines(data: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= data.length) {
    const found = data.indexOf('\n', from);
    const end = found < 0 ? data.length : found;
    lines.push({ text: data.slice(from, end).trim(), end });
    from = end + 1;
  }
  return lines;
}

function looksKeptInLines(filled: Line[]): boolean {
  const finished = filled.filter(({ text }) => SENTENCE_END.test(text.slice(-1))).length;
  const short = filled.filter(({ text }) => text.length < SHORT_LINE).length;
  return finished >= filled.length * 0.4 || short >= filled.length * 0.5;
}

/** For each line, the text of the next line that has any. */
function nextFilledTexts(lines: Line[]): string[] {
  const following = new Array<string>(lines.length).fill('');
  for (let i = lines.length - 2; i >= 0; i--)
    following[i] = lines[i + 1]!.text || following[i + 1]!;
  return following;
}

function endsParagraph(text: string, next: string): boolean {
  if (text === '' || next === '') return false;
  const head = next.slice(0, 12);
  return (
    SENTENCE_END.test(text.slice(-1)) ||
    PARAGRAPH_START.test(head) ||
    PARAGRAPH_START.test(text.slice(0, 12))
  );
}
