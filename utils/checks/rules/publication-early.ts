import { defineCheck, failWith, pass } from '../define-check.ts';

export default defineCheck({
  id: 'publication-early',
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度政府信息公开工作年度报告）',
  severity: 'warning',
  needs: { fields: ['year', 'publishedOn'] },
  texts: {
    'zh-CN': {
      title: '公布早于年末',
      early: '页面日期是 {published}，这时 {year} 年还没有结束。',
      explanation: '年度报告在年度结束以后才能编制。请核对标题年份和公布日期。',
      weight: '标题年份或日期很可能写错；也可能页面日期是别的文件的，因此作存疑。',
    },
    'zh-TW': {
      title: '公布早於年末',
      early: '頁面日期是 {published}，這時 {year} 年還沒有結束。',
      explanation: '年度報告在年度結束以後才能編製。請核對標題年份和公布日期。',
      weight: '標題年份或日期很可能寫錯；也可能頁面日期是別的文件的，因此作存疑。',
    },
    en: {
      title: 'Published before the year ended',
      early: 'The page is dated {published}, when {year} had not ended.',
      explanation: 'A report can only be written after its year. Check the title and the date.',
      weight:
        'The year or the date is very likely wrong; the date may also belong to something else, hence a warning.',
    },
  },
  run({ report: { year, publishedOn } }) {
    // Some bodies publish in the last days of December.
    if (publishedOn >= `${year}-12-20`) return pass();
    return failWith([
      {
        message: 'early',
        args: { published: publishedOn, year: String(year) },
        expected: `${year + 1}`,
        actual: publishedOn,
      },
    ]);
  },
});
