import { createHidingTest } from '../grid/is-hidden.ts';
import { findPinyin } from '../text/pinyin.ts';
import { INVISIBLE, SPACE, SPACING } from '../text/spacing.ts';
import { cutRuns } from './cut-runs.ts';
import { splitLines } from './split-lines.ts';

/** Where a stretch of a block's text comes from: `length` characters from `offset` in `node`, at `start` in the text. */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  offset: number;
}
/** A paragraph or line: its text with white space folded, and the way back to the page. */
export interface TextBlock {
  kind: 'text';
  text: string;
  runs: TextRun[];
  /** The nearest block-level element around it. */
  element: Element;
}
export interface TableBlock {
  kind: 'table';
  /** A `<table>`, or another element built like one. */
  table: Element;
}
export type Block = TextBlock | TableBlock;

/** The block-level element that a block stands in, or is. */
export function elementOf(block: Block): Element {
  return block.kind === 'text' ? block.element : block.table;
}

const ELEMENT = 1;
const TEXT = 3;

const IGNORED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'frame',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'img',
  'select',
  'option',
  'textarea',
  'input',
  'button',
  'head',
  'title',
  'link',
  'meta',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'o:p',
  'st1:chsdate',
  'st1:chmetcnv',
]);
/** A row of a form has a few cells; more tabs than that are a layout of their own. */
const MOST_TABS = 40;
const PRE_STYLE = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** An element whose children are being read. */
interface OpenElement {
  element: Element;
  /** The nearest block-level element around its text. */
  container: Element;
  preformatted: boolean;
  isBlock: boolean;
}

/**
 * The paragraphs and tables below an element, in document order. A `<br>` ends a paragraph as a block does;
 * so does a line break of the source where the text is kept in lines.
 * Tables that only lay out the page (`isTable` says no) are walked through.
 */
export function readBlocks(
  root: Element,
  isTable: (element: Element) => boolean,
  withoutPinyin = false,
): Block[] {
  const blocks: Block[] = [];
  const isHidden = createHidingTest(root);
  let text = '';
  let runs: TextRun[] = [];
  let pendingSpace = '';

  function endBlock(element: Element): void {
    // In the whole text of the block: editors part a bracket from what is in it.
    if (withoutPinyin) ({ text, runs } = cutRuns(text, runs, findPinyin(text)));
    // A tab at the end of a line closes a cell that is blank.
    if (text !== '')
      blocks.push({ kind: 'text', text: text + trailingTabs(pendingSpace), runs, element });
    text = '';
    runs = [];
    pendingSpace = '';
  }

  function addText(node: Text, from: number, to: number, keepsSpaces: boolean): void {
    const data = node.data;
    let i = from;
    while (i < to) {
      const begin = i;
      const kind = SPACING[data.charCodeAt(i)];
      while (i < to && SPACING[data.charCodeAt(i)] === kind) i++;
      if (kind === SPACE) {
        if (text !== '' || keepsSpaces)
          pendingSpace = foldSpace(pendingSpace, data, begin, i, keepsSpaces);
      } else if (kind !== INVISIBLE) {
        if (text === '') pendingSpace = trailingTabs(pendingSpace);
        text += pendingSpace === '\n' ? lineJoint(text, data.charCodeAt(begin)) : pendingSpace;
        pendingSpace = '';
        runs.push({ start: text.length, length: i - begin, node, offset: begin });
        text += data.slice(begin, i);
      }
    }
  }

  function addTextNode(node: Text, container: Element, preformatted: boolean): void {
    const breaks = splitLines(node.data, preformatted);
    let from = 0;
    for (const at of breaks) {
      addText(node, from, at, true);
      endBlock(container);
      from = at + 1;
    }
    addText(node, from, node.data.length, preformatted || breaks.length > 0);
  }

  /** What an element's children are read into, or null where it has none to read. */
  function enter(element: Element, { container, preformatted }: OpenElement): OpenElement | null {
    const name = element.localName;
    if (name === 'br') {
      endBlock(container);
      return null;
    }
    if (INLINE.has(name))
      return isHidden(element) ? null : { element, container, preformatted, isBlock: false };
    if (IGNORED.has(name) || isHidden(element)) return null;
    endBlock(container);
    if (isTable(element)) {
      blocks.push({ kind: 'table', table: element });
      return null;
    }
    return {
      element,
      container: element,
      preformatted: preformatted || isPreformatted(element),
      isBlock: true,
    };
  }

  // With a stack of its own: pages nest their elements deeper than calls may nest.
  const open: OpenElement[] = [
    { element: root, container: root, preformatted: isPreformatted(root), isBlock: true },
  ];
  let node = root.firstChild;
  for (let inside = open.at(-1); inside; inside = open.at(-1)) {
    if (!node) {
      if (inside.isBlock) endBlock(inside.element);
      open.pop();
      node = inside.element.nextSibling;
    } else if (node.nodeType === TEXT) {
      addTextNode(node as Text, inside.container, inside.preformatted);
      node = node.nextSibling;
    } else {
      const inner: OpenElement | null =
        node.nodeType === ELEMENT ? enter(node as Element, inside) : null;
      if (inner) open.push(inner);
      node = inner ? node.firstChild : node.nextSibling;
    }
  }
  return blocks;
}

function trailingTabs(space: string): string {
  return space.startsWith('\t') ? space : '';
}

function isPreformatted(element: Element): boolean {
  if (element.localName === 'pre' || element.localName === 'xmp') return true;
  const style = element.getAttribute('style');
  return style !== null && PRE_STYLE.test(style);
}

/**
 * Folded white space: tabs stay tabs (they part the cells of flattened tables), a wide space stays one
 * (it ends a heading, or parts cells in preformatted text), anything else is one space.
 */
function foldSpace(
  pending: string,
  data: string,
  from: number,
  to: number,
  keepsSpaces: boolean,
): string {
  let tabs = pending.startsWith('\t') ? pending.length : 0;
  let width = pending === '\u3000' ? 2 : 0;
  let spaces = 0;
  for (let i = from; i < to; i++) {
    const code = data.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return pending === '' ? '\n' : pending;
    if (code === 0x09) tabs++;
    else if (code === 0x3000 || code === 0x2003) width += 2;
    else if (code === 0xa0 || code === 0x2002) width++;
    else spaces++;
  }
  if (tabs > 0) return '\t'.repeat(Math.min(tabs, MOST_TABS));
  return width >= 2 || (keepsSpaces && spaces >= 2) ? '\u3000' : ' ';
}

/** What a line break of the source stands for between two characters: nothing beside Chinese ones, else a space. */
function lineJoint(text: string, next: number): string {
  const last = text.charCodeAt(text.length - 1);
  const joins = (a: number, b: number) => a > 0x2e7f && (b > 0x2e7f || (b >= 0x30 && b <= 0x39));
  return joins(last, next) || joins(next, last) ? '' : ' ';
}

/** The live range of `text.slice(start, end)` of a block, or null where the page has since changed. */
export function rangeInBlock(block: TextBlock, start: number, end: number): Range | null {
  const first = runAt(block.runs, start);
  const last = runAt(block.runs, Math.max(start, end - 1));
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  const from = first.offset + Math.max(0, start - first.start);
  const to = last.offset + Math.min(last.length, Math.max(0, end - last.start));
  if (from > first.node.length || to > last.node.length) return null;
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/** The run that holds a character, or the next one where it falls on folded white space. */
function runAt(runs: TextRun[], at: number): TextRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.start + run.length > at) high = middle;
    else low = middle + 1;
  }
  return runs[low];
}
