import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { quotePeriod, yearInTitle } from '../year-words.ts';

export default defineCheck({
  id: 'year-period',
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度政府信息公开工作年度报告）',
  severity: 'error',
  needs: { fields: ['title', 'period'] },
  texts: {
    'zh-CN': {
      title: '标题年份与统计期限',
      differs: '标题是 {title_year} 年，统计期限是 {from} 至 {to}（{period_year} 年）。',
      explanation: '年度报告报告的是标题所写的那一年。请核对标题和统计期限，更正写错的一处。',
      weight: '一份年度报告只报告一个年度，两处不能同时正确。',
    },
    'zh-TW': {
      title: '標題年份與統計期限',
      differs: '標題是 {title_year} 年，統計期限是 {from} 至 {to}（{period_year} 年）。',
      explanation: '年度報告報告的是標題所寫的那一年。請核對標題和統計期限，更正寫錯的一處。',
      weight: '一份年度報告只報告一個年度，兩處不能同時正確。',
    },
    en: {
      title: 'Year of the title against stated period',
      differs: 'The title says {title_year}, the stated period is {from} to {to} ({period_year}).',
      explanation:
        'The report is about the year in its title. Compare title and period and correct the wrong one.',
      weight: 'A report covers one year; title and period cannot both be right.',
    },
  },
  run({ report, prose }) {
    const titleYear = yearInTitle(report);
    if (titleYear === null) return skip();
    const { from, to } = report.period;
    const years = [from, to].map((date) => Number(date.slice(0, 4)));
    if (years.includes(titleYear)) return pass();
    const periodYear = years[1]!;
    return failWith([
      {
        message: 'differs',
        args: { title_year: String(titleYear), period_year: String(periodYear), from, to },
        expected: periodYear,
        actual: titleYear,
        quote: quotePeriod(prose, periodYear),
      },
    ]);
  },
});
