import { isChromeLine, isFootLine } from '../page/is-chrome-line.ts';
import { findHeadings } from './find-headings.ts';
import type { Item } from './gather-tables.ts';

/** What of a page's items belongs to the site and not to the report: single lines anywhere, and its foot. */
export function dropChrome(items: Item[]): Item[] {
  return items
    .slice(0, findFoot(items))
    .filter((item) => item.kind === 'table' || !isChromeLine(item.text));
}

/** The first line of the foot below the last main heading and the last table; the end where there is none. */
function findFoot(items: Item[]): number {
  let foot = items.length;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'table') return foot;
    if (isFootLine(item.text)) foot = i;
    else if (findHeadings(item.text).some(({ level }) => level === 1)) return foot;
  }
  // Without heading and table it is not known what the report is.
  return items.length;
}
