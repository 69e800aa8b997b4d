import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { OFFICIAL_SECTIONS } from '../form-structure.ts';
import { needsSixSections } from '../section-spans.ts';

export default defineCheck({
  id: 'section-order',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号（年度报告由六部分组成）',
  severity: 'hint',
  needs: { fields: ['sections'] },
  texts: {
    'zh-CN': {
      title: '六个部分的次序',
      order: '“{title}”没有排在统一格式的位置上，本报告的次序是：{order}。',
      explanation: '统一格式规定了六个部分的先后次序。请按格式调整。',
      weight: '次序不同不影响内容，因此只作提示。',
    },
    'zh-TW': {
      title: '六個部分的次序',
      order: '「{title}」沒有排在統一格式的位置上，本報告的次序是：{order}。',
      explanation: '統一格式規定了六個部分的先後次序。請按格式調整。',
      weight: '次序不同不影響內容，因此只作提示。',
    },
    en: {
      title: 'Order of the six sections',
      order: '“{title}” does not stand where the format puts it; the order here is {order}.',
      explanation: 'The uniform format prescribes the order of its six sections.',
      weight: 'Another order leaves the content as it is, hence a hint.',
    },
  },
  run({ report, spans }) {
    if (!needsSixSections(report)) return skip();
    const first = OFFICIAL_SECTIONS.flatMap((official, rank) => {
      const span = spans.find(({ section }) => section.kind === official.kind);
      return span ? [{ rank, span, title: official.title }] : [];
    }).toSorted((a, b) => a.span.index - b.span.index);
    const misplaced = first.find(({ rank }, index) => index > 0 && rank < first[index - 1]!.rank);
    if (!misplaced) return pass();
    return failWith([
      {
        message: 'order',
        args: {
          title: misplaced.title,
          order: first.map(({ span }) => span.section.title).join('、'),
        },
        expected: misplaced.title,
        places: [{ section: misplaced.span.index, start: 0, end: 0 }],
      },
    ]);
  },
});
