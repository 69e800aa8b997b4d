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

/** The text of a cell on one line: runs of inline elements joined, breaks and white space as one space. */
export function readCellText(cell: Element, withoutPinyin = false): string {
  const parts: string[] = [];
  collectText(cell, parts);
  const text = parts.join('').replace(INVISIBLE, '');
  return (withoutPinyin ? dropPinyin(text) : text).replace(SPACE, ' ').trim();
}

function collectText(parent: Node, parts: string[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) {
      parts.push((node as Text).data);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      if (IGNORED.has(name) || isHidden(element)) continue;
      const breaking = BREAKING.has(name);
      if (breaking) parts.push('\n');
      collectText(element, parts);
      if (breaking) parts.push('\n');
    }
  }
}
