import { dropPinyin } from '../text/pinyin.ts';
import { isBare } from '../text/spacing.ts';
import { type HidingTest, isHidden } from './is-hidden.ts';

const TEXT = 3;
const ELEMENT = 1;
const IGNORED = new Set(['style', 'script', 'noscript', 'template']);
/** Elements whose edges part words; runs of inline elements do not. */
const BREAKING = new Set([
  'br',
  'p',
  'div',
  'li',
  'td',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const SPACE = /[\s\u00a0\u3000]+/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** The text of a cell on one line: runs of inline elements joined, breaks and white space as one space. */
export function readCellText(
  cell: Element,
  withoutPinyin = false,
  hides: HidingTest = isHidden,
): string {
  const raw = loneText(cell, hides) ?? collectText(cell, hides);
  // Most cells hold a number or a word that needs nothing done; brackets may hold pinyin.
  if (isBare(raw)) return raw;
  const text = raw.replace(INVISIBLE, '');
  return (withoutPinyin ? dropPinyin(text) : text).replace(SPACE, ' ').trim();
}

/** The text of a cell of which the elements stand each in the one before, with no text beside them; null of others. */
function loneText(cell: Element, hides: HidingTest): string | null {
  let innermost = cell;
  for (let inner = cell.firstElementChild; inner; inner = inner.firstElementChild) {
    if (inner.nextElementSibling || !isRead(inner, hides)) return null;
    innermost = inner;
  }
  const text = innermost.textContent;
  return innermost === cell || cell.textContent.trim() === text.trim() ? text : null;
}

/** With a path of its own instead of calls within calls: pages nest their elements deeper than calls may nest. */
function collectText(cell: Element, hides: HidingTest): string {
  let text = '';
  const open: Element[] = [cell];
  let node: Node | null = cell.firstChild;
  while (open.length > 0) {
    if (!node) {
      const closed: Element = open.pop()!;
      if (open.length > 0 && BREAKING.has(closed.localName)) text += '\n';
      node = closed.nextSibling;
      continue;
    }
    if (node.nodeType === TEXT) text += (node as Text).data;
    if (node.nodeType === ELEMENT && isRead(node as Element, hides)) {
      if (BREAKING.has((node as Element).localName)) text += '\n';
      open.push(node as Element);
      node = node.firstChild;
    } else node = node.nextSibling;
  }
  return text;
}

function isRead(element: Element, hides: HidingTest): boolean {
  return !IGNORED.has(element.localName) && !hides(element);
}
