import { parseChineseNumber } from '../../text/chinese-number.ts';
import { clauseBefore } from '../../text/prose.ts';
import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { quoteAt } from '../section-prose.ts';

const ANNOUNCED = /([一二三四五六七八九十]{1,3}|\d{1,2})个?(?:大)?部分(?:组成|构成|内容)?/;

/** Fewer names are none of a list, such as 本报告共六部分. */
const LEAST_NAMED = 3;
/** One section of the form whose title has the mark between items. */
const DISPUTES = /复议、(?:被?提起)?(?:行政)?诉讼/g;

/** How many parts the words before their number name at most; null where they are no list, or only a selection. */
function countNamed(before: string): number | null {
  const opens = Math.max(
    before.lastIndexOf('由'),
    before.lastIndexOf('包括'),
    before.lastIndexOf(':'),
  );
  const list = before.slice(opens + 1);
  if (opens === -1 || list.endsWith('等')) return null;
  const items = list.includes(',') ? list.split(/[,、]/) : list.replace(DISPUTES, '').split('、');
  return items.length < LEAST_NAMED ? null : items.length;
}

export default defineCheck({
  id: 'announced-parts',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号（年度报告由六部分组成）',
  severity: 'hint',
  needs: {},
  texts: {
    'zh-CN': {
      title: '预告的部分',
      differs: '开头说共 {announced} 个部分，正文有 {found} 个。',
      named: '开头说共 {announced} 个部分，只列出 {found} 个。',
      explanation: '请核对开头的说明和正文的标题，可能漏了一个部分，或数错了。',
      weight: '标题可能没有读到，因此只作提示。',
    },
    'zh-TW': {
      title: '預告的部分',
      differs: '開頭說共 {announced} 個部分，正文有 {found} 個。',
      named: '開頭說共 {announced} 個部分，只列出 {found} 個。',
      explanation: '請核對開頭的說明和正文的標題，可能漏了一個部分，或數錯了。',
      weight: '標題可能沒有讀到，因此只作提示。',
    },
    en: {
      title: 'Announced parts',
      differs: 'The opening announces {announced} parts, the text has {found}.',
      named: 'The opening announces {announced} parts and names {found}.',
      explanation: 'Compare the opening with the headings: a part may be missing, or miscounted.',
      weight: 'A heading may not have been readable, hence a hint.',
    },
  },
  run({ prose, spans }) {
    const opening = prose[0]!;
    const match = ANNOUNCED.exec(opening.prose.folded);
    if (!match || spans.length === 0) return skip();
    const announced = parseChineseNumber(match[1]!) ?? Number(match[1]);
    const named = countNamed(clauseBefore(opening.prose, match.index));
    const last = Math.max(...spans.map(({ section }) => section.ordinal ?? 0));
    const isNamedShort = named !== null && named < announced;
    // The last number counts parts whose headings are lost.
    if (!isNamedShort && (spans.length === announced || last === announced)) return pass();
    const found = isNamedShort ? named : spans.length;
    return failWith([
      {
        message: isNamedShort ? 'named' : 'differs',
        args: { announced, found },
        expected: announced,
        actual: found,
        quote: quoteAt(opening, match.index, match.index + match[0].length),
      },
    ]);
  },
});
