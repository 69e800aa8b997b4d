import { foldText } from '../text/fold.ts';
import { dropPinyin } from '../text/pinyin.ts';

/** Words of the fixed sections and tables: where they stand, the report stands. */
const EVIDENCE = [
  '总体情况',
  '概述',
  '概况',
  '主动公开政府信息',
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
/** A single element that holds nearly all of the text may still be wrapped in chrome that has none of the evidence. */
const ENOUGH = 1;

/**
 * The smallest element that holds all that is evidence of a report: from the body downwards, as long as one child
 * has every fixed title and table word that its parent has. The page's header, menus and footers fall away,
 * whatever the site's markup; where nothing is found it is the body itself.
 */
export function findMainContainer(body: Element): Element {
  let container = body;
  let wanted = evidenceIn(container);
  if (wanted.size < ENOUGH) return body;
  for (;;) {
    const child = [...container.children].find((one) => holdsAll(one, wanted));
    if (!child || isTablePart(child)) return container;
    container = child;
    wanted = evidenceIn(container);
  }
}

function evidenceIn(element: Element): Set<string> {
  const text = foldText(dropPinyin(element.textContent ?? '')).replace(/\s+/g, '');
  return new Set(EVIDENCE.filter((word) => text.includes(word)));
}

function holdsAll(element: Element, wanted: Set<string>): boolean {
  if (element.localName === 'script' || element.localName === 'style') return false;
  const found = evidenceIn(element);
  return [...wanted].every((word) => found.has(word));
}

/** Within a lone table the parts must stay together: it is read as a table or walked through as layout. */
function isTablePart(element: Element): boolean {
  return (
    ['p', 'tbody', 'thead', 'tr', 'ul', 'ol', 'dl'].includes(element.localName) &&
    !element.querySelector('table p, table table')
  );
}
