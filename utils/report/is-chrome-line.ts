import { foldText } from '../text/fold.ts';

/** Lines that sites put around an article; short ones only, so that no sentence falls to them. */
const CHROME =
  /^(?:相关(?:阅读|链接|文章|稿件|附件|词条|信息)|热门词条|扫一?扫|上一[篇条]|下一[篇条]|分享(?:到|至)?|打印|关闭|收藏|【?(?:打印|关闭|返回|大|中|小)|字[体号]|浏览(?:量|次数)|点击(?:数|量|率|次数)|阅读(?:次数|量)|责任编辑|您?(?:现在|当前)的?位置|当前位置|首页|网站地图|联系我们|版权所有|主办|备案|返回顶部)/;
const LONGEST = 40;

/** Whether a line belongs to the site and not to the report. */
export function isChromeLine(text: string): boolean {
  return text.length <= LONGEST && CHROME.test(foldText(text).trim());
}
