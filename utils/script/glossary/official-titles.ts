import { CHARACTER_TABLE, type GlossaryEntry } from './entry.ts';

const REGULATION = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const FORM = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';
const FEES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';
const ANNEX = '《政府信息公开情况统计表》（国办发〔2014〕32号）';

/** Titles of laws and documents: renamed, they could no longer be found. */
export const OFFICIAL_TITLES: readonly GlossaryEntry[] = [
  {
    hans: '中华人民共和国政府信息公开条例',
    hant: '中華人民共和國政府信息公開條例',
    also: ['中華人民共和國政府資訊公開條例'],
    source: REGULATION,
  },
  {
    // Taiwan's own law is called 政府資訊公開法, so that this names the mainland's.
    hans: '政府信息公开条例',
    hant: '政府信息公開條例',
    also: ['政府資訊公開條例'],
    source: REGULATION,
  },
  {
    hans: '政府信息公开工作年度报告',
    hant: '政府信息公開工作年度報告',
    also: ['政府資訊公開工作年度報告'],
    source: FORM,
  },
  {
    hans: '政府信息公开年度报告',
    hant: '政府信息公開年度報告',
    also: ['政府資訊公開年度報告'],
    source: REGULATION,
  },
  {
    hans: '政府信息公开信息处理费管理办法',
    hant: '政府信息公開信息處理費管理辦法',
    also: ['政府資訊公開資訊處理費管理辦法'],
    source: FEES,
  },
  {
    hans: '政府信息公开情况统计表',
    hant: '政府信息公開情況統計表',
    also: ['政府資訊公開情況統計表'],
    source: ANNEX,
  },
  {
    hans: '公共企事业单位信息公开规定制定办法',
    hant: '公共企事業單位信息公開規定制定辦法',
    also: ['公共企事業單位資訊公開規定製定辦法'],
    source: '国办发〔2020〕50号',
  },
  // 復 is "again", 複 "manifold": a review is held again.
  { hans: '行政复议', hant: '行政復議', also: ['行政複議', '行政覆議'], source: CHARACTER_TABLE },
  { hans: '复议', hant: '復議', also: ['複議'], source: CHARACTER_TABLE },
  { hans: '数据安全法', hant: '數據安全法', source: '主席令第八十四号（2021年）' },
  { hans: '网络安全法', hant: '網絡安全法', source: '主席令第五十三号（2016年）' },
  { hans: '个人信息保护法', hant: '個人信息保護法', source: '主席令第九十一号（2021年）' },
  {
    hans: '重大行政决策程序暂行条例',
    hant: '重大行政決策程序暫行條例',
    source: '国务院令第713号',
  },
  { hans: '优化营商环境条例', hant: '優化營商環境條例', source: '国务院令第722号' },
];
