import { defineCheck, type FindingDraft, failWith, skip } from '../define-check.ts';
import { quoteAt } from '../section-prose.ts';
import { findSpan } from '../section-spans.ts';
import { findYears } from '../year-words.ts';

/** 2023年我局将…: a plan, told right after the year. */
const PLAN = /^[^。;\n]{0,16}?(?:将(?!.{0,12}(?:摆|纳入|作为))|计划|打算|拟|力争)/;

export default defineCheck({
  id: 'plan-year',
  basis: '《中华人民共和国政府信息公开条例》第五十条第（四）项',
  severity: 'hint',
  needs: { fields: ['year'] },
  texts: {
    'zh-CN': {
      title: '计划的年份',
      past: '“问题和改进”部分写 {year} 年的打算，而本报告就是 {year} 年的。',
      explanation: '改进措施一般是下一年的。可能沿用了上年的文字，请核对年份。',
      weight: '也可能是回顾当年的打算，因此只作提示。',
    },
    'zh-TW': {
      title: '計畫的年份',
      past: '「問題和改進」部分寫 {year} 年的打算，而本報告就是 {year} 年的。',
      explanation: '改進措施一般是下一年的。可能沿用了上年的文字，請核對年份。',
      weight: '也可能是回顧當年的打算，因此只作提示。',
    },
    en: {
      title: 'Year of the plans',
      past: 'The part on improvement plans for {year}, the very year of this report.',
      explanation: 'Plans are for the next year. The text may be last year’s; check the year.',
      weight: 'It may look back on what was planned, hence a hint.',
    },
  },
  run({ report, prose, spans }) {
    const span = findSpan(spans, 'problems');
    if (!span) return skip();
    const sections = prose.filter(({ section }) => span.indices.includes(section!));
    const plans = sections.flatMap((section): FindingDraft[] =>
      findYears(section.prose.folded)
        .filter(({ year, end }) => {
          const after = section.prose.folded.slice(end, end + 40);
          return year === report.year && PLAN.test(after);
        })
        .map(({ start, end }) => ({
          message: 'past',
          args: { year: String(report.year) },
          expected: report.year + 1,
          actual: report.year,
          quote: quoteAt(section, start, end),
        })),
    );
    return failWith(plans.slice(0, 1));
  },
});
