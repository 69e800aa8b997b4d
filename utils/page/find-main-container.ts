import { foldText } from '../text/fold.ts';
import { dropPinyin } from '../text/pinyin.ts';

/** Words of the fixed sections and tables: where they stand, the report stands. */
const EVIDENCE =
  /总体情况|概[述况]|主动公开|收到和处理|依申请公开|行政复议|存在的|主要问题|其他需要报告|信息内容|申请人情况|统计指标|本年新收|尚未审结|下一步|收费/g;
/** A child with nearly all of it is the container, whatever a menu or a footer repeats beside it. */
const NEARLY_ALL = 0.85;

/**
 * The smallest element that holds nearly all that is evidence of a report: from the body downwards, as long as one child
 * has almost every mention of fixed titles and table words that its parent has. The page's header, menus and footers fall
 * away, whatever the site's markup; where nothing is found it is the body itself.
 */
export function findMainContainer(body: Element): Element {
  let container = body;
  let evidence = countEvidence(container);
  while (evidence > 0) {
    const child = [...container.children]
      .filter((element) => element.localName !== 'script' && element.localName !== 'style')
      .map((element) => ({ element, evidence: countEvidence(element) }))
      .find((one) => one.evidence >= evidence * NEARLY_ALL);
    if (!child || isTablePart(child.element)) return container;
    container = child.element;
    evidence = child.evidence;
  }
  return container;
}

function countEvidence(element: Element): number {
  const text = foldText(dropPinyin(element.textContent ?? '')).replace(/\s+/g, '');
  return text.match(EVIDENCE)?.length ?? 0;
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
