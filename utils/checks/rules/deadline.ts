import type { Report } from '../../model.ts';
import { defineCheck, failWith, pass, skip } from '../define-check.ts';

/** From this year on departments are due by the end of January (revised regulation, art. 49). */
const REVISED = 2019;

/** The last day for a report on a year, MM-DD of the next; null where the law names none for the body. */
function dueDay({ year, issuerKind, issuerLevel }: Report): string | null {
  // Before the revision every body was due on one day; since then the law names two kinds.
  const isNamed = issuerKind === 'government' || issuerKind === 'department';
  if (!isNamed && !(issuerKind === 'office' && year! < REVISED)) return null;
  // Townships follow local notices, whose days differ.
  if (issuerLevel === 'township') return null;
  return issuerKind === 'department' && year! >= REVISED ? '01-31' : '03-31';
}

export default defineCheck({
  id: 'deadline',
  basis: '《中华人民共和国政府信息公开条例》第四十九条；2019 年以前为原条例第三十一条',
  severity: 'hint',
  needs: { fields: ['year', 'publishedOn'] },
  texts: {
    'zh-CN': {
      title: '公布期限',
      late: '页面日期是 {published}，{year} 年度报告应当在 {due} 前公布。',
      migrated: '页面日期是 {published}，比应当公布的 {due} 晚一年以上，可能是网站迁移的日期。',
      explanation:
        '县级以上人民政府部门应当在每年 1 月 31 日前公布上一年度报告，县级以上地方人民政府在 3 月 31 日前。请核对实际公布日期。',
      weight: '页面日期可能是更新或迁移的日期，因此只作提示。',
    },
    'zh-TW': {
      title: '公布期限',
      late: '頁面日期是 {published}，{year} 年度報告應當在 {due} 前公布。',
      migrated: '頁面日期是 {published}，比應當公布的 {due} 晚一年以上，可能是網站搬遷的日期。',
      explanation:
        '縣級以上人民政府部門應當在每年 1 月 31 日前公布上一年度報告，縣級以上地方人民政府在 3 月 31 日前。請核對實際公布日期。',
      weight: '頁面日期可能是更新或搬遷的日期，因此只作提示。',
    },
    en: {
      title: 'Day of publication',
      late: 'The page is dated {published}; the report on {year} was due by {due}.',
      migrated:
        'The page is dated {published}, more than a year after it was due ({due}); the site may have been moved.',
      explanation:
        'Departments at county level and above publish the report on the year before by 31 January, governments by 31 March. Check the real day of publication.',
      weight: 'The page may show the day of an update or a move, hence a hint.',
    },
  },
  run({ report }) {
    const day = dueDay(report);
    if (day === null) return skip();
    const { year, publishedOn } = report;
    const due = `${year + 1}-${day}`;
    if (publishedOn <= due) return pass();
    const isMigrated = publishedOn > `${year + 2}-${day}`;
    return failWith([
      {
        message: isMigrated ? 'migrated' : 'late',
        args: { published: publishedOn, year: String(year), due },
        expected: due,
        actual: publishedOn,
      },
    ]);
  },
});
