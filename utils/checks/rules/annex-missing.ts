import { defineCheck, failWith, pass, skip } from '../define-check.ts';

export default defineCheck({
  id: 'annex-missing',
  basis: '国办发〔2014〕32号（随年度报告公布《政府信息公开情况统计表》）',
  severity: 'hint',
  needs: { fields: ['year', 'sections'] },
  texts: {
    'zh-CN': {
      title: '附表',
      none: '页面上没有《政府信息公开情况统计表》。',
      explanation: '2014 至 2018 年度的报告附有全国统一的统计表，可能在附件里。请找一找附件。',
      weight: '附表常作为附件公布，因此只作提示。',
    },
    'zh-TW': {
      title: '附表',
      none: '頁面上沒有《政府信息公開情況統計表》。',
      explanation: '2014 至 2018 年度的報告附有全國統一的統計表，可能在附件裡。請找一找附件。',
      weight: '附表常作為附件公布，因此只作提示。',
    },
    en: {
      title: 'Annex',
      none: 'The page has no 《政府信息公开情况统计表》.',
      explanation:
        'Reports on 2014 to 2018 carry the national table, often as an attachment. Look for attachments.',
      weight: 'The table is often an attachment, hence a hint.',
    },
  },
  run({ report }) {
    if (report.year < 2014 || report.year > 2018) return skip();
    if (report.problems.some(({ code }) => code === 'table-as-image')) return skip();
    return report.format === 'prose' ? failWith([{ message: 'none' }]) : pass();
  },
});
