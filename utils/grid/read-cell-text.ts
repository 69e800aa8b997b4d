import { dropPinyin } from '../text/pinyin.ts';
import { isHidden } from './is-hidden.ts';

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
/** Most cells hold a number or a word that needs nothing done. */
const PLAIN = /^[^\s\u00a0\u3000\u200b-\u200f\u2060\ufeff\u00ad(（]*$/;

/** The text of a cell on one line: runs of inline elements joined, breaks and white space as one space. */
export function readCellText(cell: Element, withoutPinyin = false): string {
  const raw = collectText(cell);
  if (PLAIN.test(raw)) return raw;
  const text = raw.replace(INVISIBLE, '');
  return (withoutPinyin ? dropPinyin(text) : text).replace(SPACE, ' ').trim();
}

/** With a path of its own instead of calls within calls: pages nest their elements deeper than calls may nest. */
function collectText(cell: Element): string {
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
    if (node.nodeType === ELEMENT && isRead(node as Element)) {
      if (BREAKING.has((node as Element).localName)) text += '\n';
      open.push(node as Element);
      node = node.firstChild;
    } else node = node.nextSibling;
  }
  return text;
}

function isRead(element: Element): boolean {
  return !IGNORED.has(element.localName) && !isHidden(element);
}
