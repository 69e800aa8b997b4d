import { defineCheck, failWith, pass } from '../define-check.ts';
import { quotePeriod } from '../year-words.ts';

export default defineCheck({
  id: 'period-span',
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度政府信息公开工作年度报告）',
  severity: 'hint',
  needs: { fields: ['period'] },
  texts: {
    'zh-CN': {
      title: '统计期限满一年',
      span: '统计期限是 {from} 至 {to}，不是 1 月 1 日至 12 月 31 日。',
      explanation: '年度报告一般统计全年。请确认期限，或说明原因。',
      weight: '新设或合并的机关可能不满一年，因此只作提示。',
    },
    'zh-TW': {
      title: '統計期限滿一年',
      span: '統計期限是 {from} 至 {to}，不是 1 月 1 日至 12 月 31 日。',
      explanation: '年度報告一般統計全年。請確認期限，或說明原因。',
      weight: '新設或合併的機關可能不滿一年，因此只作提示。',
    },
    en: {
      title: 'Period of a full year',
      span: 'The stated period is {from} to {to}, not 1 January to 31 December.',
      explanation: 'A yearly report usually covers the whole year. Check the period, or say why.',
      weight: 'A new or merged body may have less than a year, hence a hint.',
    },
  },
  run({ report, prose }) {
    const { from, to } = report.period;
    const isFullYear =
      from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
    if (isFullYear) return pass();
    return failWith([
      {
        message: 'span',
        args: { from, to },
        expected: `${to.slice(0, 4)}-01-01/${to.slice(0, 4)}-12-31`,
        actual: `${from}/${to}`,
        quote: quotePeriod(prose, Number(to.slice(0, 4))),
      },
    ]);
  },
});
