import type { IndicatorCode, SectionKind } from '../../model.ts';
import { defineCheck, type FindingDraft, failWith, skip } from '../define-check.ts';
import { OFFICIAL_SECTIONS } from '../form-structure.ts';
import { findSpan, needsSixSections } from '../section-spans.ts';

/** Each section that has a table, and a figure that this table never lacks. */
const TABLES: [SectionKind, IndicatorCode][] = [
  ['disclosure', 'licensing.decisions'],
  ['applications', 'applications.new'],
  ['review', 'review.total'],
];
/** Reasons for which a table may be there and yet not be read. */
const UNREAD = new Set([
  'table-as-image',
  'attachment-only',
  'flip-book',
  'empty-frame',
  'page-cut-off',
  'table-cut-off',
  'grid-too-large',
]);

export default defineCheck({
  id: 'tables-missing',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表二、表三、表四',
  severity: 'warning',
  needs: { fields: ['sections'] },
  texts: {
    'zh-CN': {
      title: '统计表齐全',
      missing: '“{title}”下没有统一格式的统计表。',
      explanation: '第二、三、四部分各有一张统一格式的表，数字为零也要列表。请补上。',
      weight: '表是格式的一部分；也可能在附件里或读不到，因此作存疑。',
    },
    'zh-TW': {
      title: '統計表齊全',
      missing: '「{title}」下沒有統一格式的統計表。',
      explanation: '第二、三、四部分各有一張統一格式的表，數字為零也要列表。請補上。',
      weight: '表是格式的一部分；也可能在附件裡或讀不到，因此作存疑。',
    },
    en: {
      title: 'All tables',
      missing: 'Under “{title}” there is no table of the uniform format.',
      explanation:
        'Sections two, three and four each have a table of the uniform format, also where all is zero. Add it.',
      weight:
        'The tables are part of the format; one may be attached or unreadable, hence a warning.',
    },
  },
  run({ report, sheets, spans }) {
    if (!needsSixSections(report)) return skip();
    if (report.problems.some(({ code }) => UNREAD.has(code))) return skip();
    return failWith(
      TABLES.flatMap(([kind, code]): FindingDraft[] => {
        const span = findSpan(spans, kind);
        if (!span || span.hasTable || sheets.some((sheet) => sheet.has(code))) return [];
        const { title } = OFFICIAL_SECTIONS.find((one) => one.kind === kind)!;
        return [
          {
            message: 'missing',
            args: { title },
            places: [{ section: span.index, start: 0, end: 0 }],
          },
        ];
      }),
    );
  },
});
