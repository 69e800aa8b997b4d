import type { Catalogues } from '../translate.ts';

/** Why a page was or was not taken for a report, and what of it could not be read. */
export const pageCatalogues: Catalogues = {
  'zh-CN': {
    'page.reason.title': '标题是年度报告的标题：{title}',
    'page.reason.title_words': '标题含有年份和“政府信息公开年度报告”',
    'page.reason.no_title': '没有找到年度报告的标题',
    'page.reason.sections': '有 {count} 个法定部分',
    'page.reason.few_sections': '只有 {count} 个法定部分',
    'page.reason.figures': '统计表中有 {count} 个数字',
    'page.reason.no_figures': '没有填有数字的统计表',
    'page.reason.other_subject': '文字像是通知、格式文本或其他年报',
    'page.problem.grid_too_large': '有一张表超出可读的大小，只读了一部分',
    'page.problem.unreadable_cell': '“{label}”一格读不出数字：{raw}',
    'page.problem.lost_row': '“{label}”一行的数字分不清各属哪一栏',
    'page.problem.mixed_format': '表格混用了 2019年格式 与 2021年格式',
    'page.problem.table_as_image': '有一张统计表是图片，其中的数字读不到',
  },
  'zh-TW': {
    'page.reason.title': '標題是年度報告的標題：{title}',
    'page.reason.title_words': '標題含有年份和「政府信息公開年度報告」',
    'page.reason.no_title': '沒有找到年度報告的標題',
    'page.reason.sections': '有 {count} 個法定部分',
    'page.reason.few_sections': '只有 {count} 個法定部分',
    'page.reason.figures': '統計表中有 {count} 個數字',
    'page.reason.no_figures': '沒有填有數字的統計表',
    'page.reason.other_subject': '文字像是通知、格式文本或其他年報',
    'page.problem.grid_too_large': '有一張表超出可讀的大小，只讀了一部分',
    'page.problem.unreadable_cell': '「{label}」一格讀不出數字：{raw}',
    'page.problem.lost_row': '「{label}」一列的數字分不清各屬哪一欄',
    'page.problem.mixed_format': '表格混用了 2019年格式 與 2021年格式',
    'page.problem.table_as_image': '有一張統計表是圖片，其中的數字讀不到',
  },
  en: {
    'page.reason.title': 'The title is that of an annual report: {title}',
    'page.reason.title_words':
      'The title names a year and an annual report on information disclosure',
    'page.reason.no_title': 'No title of an annual report was found',
    'page.reason.sections': '{count} of the statutory sections are there',
    'page.reason.few_sections': 'Only {count} of the statutory sections are there',
    'page.reason.figures': 'The statistical tables hold {count} figures',
    'page.reason.no_figures': 'No statistical table with figures',
    'page.reason.other_subject':
      'The wording is that of a notice, an empty form or another kind of report',
    'page.problem.grid_too_large': 'A table is larger than can be read; only part of it was',
    'page.problem.unreadable_cell': 'The cell “{label}” does not read as a figure: {raw}',
    'page.problem.lost_row': 'The figures of the row “{label}” cannot be told apart by column',
    'page.problem.mixed_format': 'The tables mix 2019年格式 and 2021年格式',
    'page.problem.table_as_image': 'A statistical table is an image; its figures cannot be read',
  },
};
