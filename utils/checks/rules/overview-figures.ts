import { isCellPlace } from '../../model.ts';
import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { findSpan, needsSixSections } from '../section-spans.ts';

export default defineCheck({
  id: 'overview-figures',
  basis: '国办公开办函〔2021〕30号 第一部分（总体情况）',
  severity: 'hint',
  needs: {},
  texts: {
    'zh-CN': {
      title: '总体情况的数据',
      none: '“{title}”里没有一个数字。',
      explanation:
        '总体情况应当概述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，一般有数据。请补充。',
      weight: '格式没有规定必须有哪些数字，因此只作提示。',
    },
    'zh-TW': {
      title: '總體情況的資料',
      none: '「{title}」裡沒有一個數字。',
      explanation:
        '總體情況應當概述主動公開、依申請公開、政府信息管理、平台建設、監督保障五個方面，一般有數字。請補充。',
      weight: '格式沒有規定必須有哪些數字，因此只作提示。',
    },
    en: {
      title: 'Figures in the overview',
      none: '“{title}” has no figure at all.',
      explanation:
        'The overview covers publication, applications, information management, platforms and supervision, usually with figures. Add them.',
      weight: 'The format prescribes no particular figures here, hence a hint.',
    },
  },
  run({ report, prose, spans }) {
    if (!needsSixSections(report)) return skip();
    const span = findSpan(spans, 'overview');
    if (!span || span.hasTable) return skip();
    const isInside = (section: number | null) => span.indices.includes(section!);
    const hasWords = report.facts.some(
      ({ place }) => !isCellPlace(place) && isInside(place.section),
    );
    const hasFigures = prose.some((one) => isInside(one.section) && one.prose.figures.length > 0);
    if (hasWords || hasFigures) return pass();
    return failWith([
      {
        message: 'none',
        args: { title: span.section.title },
        places: [{ section: span.index, start: 0, end: 0 }],
      },
    ]);
  },
});
