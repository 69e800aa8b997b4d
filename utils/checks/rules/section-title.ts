import { foldText, foldWords } from '../../text/fold.ts';
import { defineCheck, failWith, skip } from '../define-check.ts';
import { OFFICIAL_SECTIONS } from '../form-structure.ts';
import { needsSixSections } from '../section-spans.ts';

/** What of the official titles must be said, in the order of the form; small words differ everywhere. */
const ESSENTIALS = [
  /总体情况|概述/,
  /主动公开/,
  /收到.{0,4}处理/,
  /复议.{0,8}诉讼/,
  /问题.{0,6}改进/,
  /其[他它].{0,8}事项/,
];

function isSaidIn(title: string, words: RegExp): boolean {
  return words.test(title) || words.test(foldWords(foldText(title)).replace(/\s/g, ''));
}

export default defineCheck({
  id: 'section-title',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号（年度报告由六部分组成）',
  severity: 'hint',
  needs: { fields: ['sections'] },
  texts: {
    'zh-CN': {
      title: '各部分标题',
      other: '标题与格式不同：{titles}。',
      explanation: '六个部分的标题由格式统一规定。请按格式改正，便于查找和比较。',
      weight: '内容可能齐全，只是标题换了说法，因此只作提示。',
    },
    'zh-TW': {
      title: '各部分標題',
      other: '標題與格式不同：{titles}。',
      explanation: '六個部分的標題由格式統一規定。請按格式更正，便於查找和比較。',
      weight: '內容可能齊全，只是標題換了說法，因此只作提示。',
    },
    en: {
      title: 'Titles of the sections',
      other: 'Titles that differ from the form: {titles}.',
      explanation:
        'The form prescribes the titles of the six sections. Use them, so that reports can be searched and compared.',
      weight: 'The contents may be complete under another title, hence a hint.',
    },
  },
  run({ report, spans }) {
    if (!needsSixSections(report)) return skip();
    const others = OFFICIAL_SECTIONS.flatMap(({ kind, title }, index) => {
      const own = spans.filter(({ section }) => section.kind === kind);
      const isSaid = own.some(({ section }) => isSaidIn(section.title, ESSENTIALS[index]!));
      return own[0] && !isSaid ? [{ official: title, span: own[0] }] : [];
    });
    const [first] = others;
    if (!first) return failWith([]);
    const titles = others.map(({ official, span }) => `“${span.section.title}”（${official}）`);
    return failWith([
      {
        message: 'other',
        args: { titles: titles.join('、') },
        expected: first.official,
        actual: first.span.section.title,
        places: others.map(({ span }) => ({ section: span.index, start: 0, end: 0 })),
      },
    ]);
  },
});
