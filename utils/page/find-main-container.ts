import { foldScript } from '../text/fold.ts';
import { type Block, elementOf } from './read-blocks.ts';

/** Words of the fixed sections and tables: where they stand, the report stands. */
const EVIDENCE = [
  '总体情况',
  '概[述况]',
  '主动公开',
  '收到和处理',
  '依申请公开',
  '行政复议',
  '存在的',
  '主要问题',
  '其他需要报告',
  '信息内容',
  '申请人情况',
  '统计指标',
  '本年新收',
  '尚未审结',
  '下一步',
  '收费',
];
/** What may stand between two characters of a word: white space, and pinyin on spam mirrors. */
const GAP = '\\s*(?:[(（][^()（）\\s]{1,7}[)）]\\s*)?';
const EVIDENCE_WORDS = new RegExp(
  EVIDENCE.map((word) => word.match(/\[[^[\]]+\]|./g)!.join(GAP)).join('|'),
  'g',
);
/** A child with nearly all of it is the container, whatever a menu or a footer repeats beside it. */
const NEARLY_ALL = 0.85;

/**
 * The smallest element that holds nearly all that is evidence of a report: from the body downwards, as long as one child
 * has almost every mention of fixed titles and table words that its parent has. The page's header, menus and footers fall
 * away, whatever the site's markup; where nothing is found it is the body itself. `blocks`: all of the body.
 */
export function findMainContainer(body: Element, blocks: readonly Block[]): Element {
  const mentions = findMentions(blocks);
  if (mentions.length === 0) return body;
  // Mentions are in document order: what holds nearly all of them holds the one in the middle.
  const path = pathTo(body, mentions[mentions.length >> 1]!);
  const counts = countAlong(path, mentions);
  let depth = 0;
  while (depth + 1 < path.length) {
    if (counts[depth + 1]! < counts[depth]! * NEARLY_ALL || isTablePart(path[depth + 1]!)) break;
    depth++;
  }
  return path[depth]!;
}

/** How often an element mentions what stands in reports: a quick sign that one has been filled in. */
export function countMentions(element: Element): number {
  return foldScript(element.textContent ?? '').match(EVIDENCE_WORDS)?.length ?? 0;
}

/** For each mention of evidence the element of the block in which it begins, in document order. */
function findMentions(blocks: readonly Block[]): Element[] {
  const elements: Element[] = [];
  const ends: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const text = block.kind === 'text' ? block.text : (block.table.textContent ?? '');
    length += text.length;
    texts.push(text);
    elements.push(elementOf(block));
    ends.push(length);
  }
  const mentions: Element[] = [];
  let at = 0;
  for (const { index } of foldScript(texts.join('')).matchAll(EVIDENCE_WORDS)) {
    while (ends[at]! <= index) at++;
    mentions.push(elements[at]!);
  }
  return mentions;
}

function pathTo(body: Element, inner: Element): Element[] {
  const path: Element[] = [];
  for (let element = inner; element !== body; element = element.parentElement!) path.push(element);
  return [body, ...path.reverse()];
}

/** How many mentions each element of a path holds. */
function countAlong(path: Element[], mentions: Element[]): number[] {
  const counts = new Array<number>(path.length).fill(0);
  /** How far down the path an element's ancestors go along with it; known for all that was met, so each is met once. */
  const depths = new Map<Element, number>(path.map((element, depth) => [element, depth]));
  for (const mention of mentions) {
    const climbed: Element[] = [];
    let element = mention;
    for (; !depths.has(element); element = element.parentElement!) climbed.push(element);
    const depth = depths.get(element)!;
    for (const one of climbed) depths.set(one, depth);
    counts[depth]!++;
  }
  for (let depth = path.length - 2; depth >= 0; depth--) counts[depth]! += counts[depth + 1]!;
  return counts;
}

const TABLE_PARTS = new Set([
  'p',
  'tbody',
  'thead',
  'tr',
  'ul',
  'ol',
  'dl',
  'span',
  'font',
  'b',
  'strong',
]);

/** Within a lone table the parts must stay together: it is read as a table or walked through as layout. */
function isTablePart(element: Element): boolean {
  return TABLE_PARTS.has(element.localName) && !element.querySelector('table p, table table');
}
