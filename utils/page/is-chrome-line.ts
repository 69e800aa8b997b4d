import { codesOf, foldCode, foldText } from '../text/fold.ts';

/** What lines that sites put around an article begin with. */
const CHROME_START =
  /^(?:字[体号] ?[:【[]|浏览(?:量|次数)|点击(?:数|量|率|次数)|阅读(?:次数|量)|您?(?:现在|当前)的?位置|当前位置|今天是|相关附件)/;
/** What the foot of a page begins with, below an article. */
const FOOT_START =
  /^(?:相关(?:阅读|链接|文章|稿件|词条)|热门词条|扫一扫|扫码|上一[篇条]|下一[篇条]|分享到|责任编辑|网站地图|联系我们|版权所有|主办(?:单位)? ?:|备案序?号|ICP备|技术支持|Copyright)/i;
/** Links and buttons that stand in a line of their own. */
const CHROME_WHOLE =
  /^(?:(?:[【[(] ?)?(?:打印(?:本页|文章)?|关闭(?:窗口|本页)?|收藏|返回(?:顶部|上页)?|首页|大|中|小|纠错)(?: ?[】\])])? {0,2})+$/;
/** What all of these begin with, folded: most lines begin otherwise. */
const FIRST = /* @__PURE__ */ codesOf(
  '字浏点阅您现当今相热扫上下分责网联版主备技打关收返首大中小纠iIcC[(',
);
/** So that no sentence falls to them. */
const LONGEST = 60;

/** Whether a line belongs to the site and not to the report. */
export function isChromeLine(text: string): boolean {
  if (text.length > LONGEST || !mayBegin(text)) return false;
  const folded = foldText(text).trim();
  return CHROME_START.test(folded) || isFoot(folded);
}

/** Whether a line begins the foot of a page: with it and below it nothing belongs to the report. */
export function isFootLine(text: string): boolean {
  return text.length <= LONGEST && mayBegin(text) && isFoot(foldText(text).trim());
}

function isFoot(folded: string): boolean {
  return FOOT_START.test(folded) || CHROME_WHOLE.test(folded);
}

function mayBegin(text: string): boolean {
  return FIRST.has(foldCode(text.trimStart().charCodeAt(0)));
}
