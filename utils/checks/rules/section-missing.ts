import type { Place, Report } from '../../model.ts';
import { defineCheck, type FindingDraft, failWith, skip, unsureWith } from '../define-check.ts';
import { OFFICIAL_SECTIONS } from '../form-structure.ts';
import { needsSixSections } from '../section-spans.ts';

/** Fewer known sections than this: the headings themselves were probably not to be read. */
const LEAST_KNOWN = 3;

/** 一、 */
const NUMBER_LENGTH = 2;

/** Where the missing section should stand: the heading before it, else the first. */
function placeBefore(report: Report, missing: number): Place[] {
  const before = OFFICIAL_SECTIONS.slice(0, missing).map(({ kind }) => kind);
  const index = report.sections.findLastIndex(
    ({ level, kind }) => level === 1 && kind !== null && before.includes(kind),
  );
  return [{ section: Math.max(0, index), start: 0, end: 0 }];
}

export default defineCheck({
  id: 'section-missing',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号（年度报告由六部分组成）',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '六个部分齐全',
      missing: '缺少“{title}”。',
      explanation:
        '2019 年起的年度报告按统一格式由六部分组成，没有内容的部分也要保留标题并说明。请补上这一部分。',
      weight: '统一格式规定了六个部分，缺一即不合格式；标题另有写法、认不准的，只作提示。',
    },
    'zh-TW': {
      title: '六個部分齊全',
      missing: '缺少「{title}」。',
      explanation:
        '2019 年起的年度報告按統一格式由六部分組成，沒有內容的部分也要保留標題並說明。請補上這一部分。',
      weight: '統一格式規定了六個部分，缺一即不合格式；標題另有寫法、認不準的，只作提示。',
    },
    en: {
      title: 'All six sections',
      missing: '“{title}” is missing.',
      explanation:
        'Since 2019 the uniform format has six sections; one without content keeps its heading and says so. Add the section.',
      weight:
        'The format prescribes six sections; where a heading may only be worded otherwise, it is a hint.',
    },
  },
  run({ report, spans }) {
    if (!needsSixSections(report)) return skip();
    if (report.problems.some(({ code }) => code === 'page-cut-off')) return skip();
    const kinds = spans.map(({ section }) => section.kind);
    const lower = report.sections.filter(({ level }) => level > 1).map(({ title }) => title);
    const known = OFFICIAL_SECTIONS.filter(({ kind }) => kinds.includes(kind));
    if (known.length < LEAST_KNOWN) return skip();
    const findings = OFFICIAL_SECTIONS.flatMap(({ kind, title }, index): FindingDraft[] =>
      kinds.includes(kind) || lower.includes(title.slice(NUMBER_LENGTH))
        ? []
        : [
            {
              message: 'missing',
              args: { title },
              expected: title,
              places: placeBefore(report, index),
            },
          ],
    );
    // An unknown heading may be the missing one in other words.
    const unknown = spans.filter(({ section }) => section.kind === null).length;
    return unknown >= findings.length ? unsureWith(findings) : failWith(findings);
  },
});
