import type { GlossaryEntry } from './entry.ts';

const REGULATION = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const FORM = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';
const ANNEX = '《政府信息公开情况统计表》（国办发〔2014〕32号）';
const REGULATION_2007 = '《中华人民共和国政府信息公开条例》（国务院令第492号）';
const FEES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';

/** The reports' fixed terms, which Taiwan's wording would change out of recognition. */
export const REPORT_TERMS: readonly GlossaryEntry[] = [
  { hans: '政府信息', hant: '政府信息', source: REGULATION },
  { hans: '信息公开', hant: '信息公開', source: REGULATION },
  { hans: '公开信息', hant: '公開信息', source: REGULATION },
  // Words of administration, not of computing: 釋出, 檔案 and 程式 would say something else.
  { hans: '发布', hant: '發佈', source: REGULATION_2007 },
  { hans: '文件', hant: '文件', source: FORM },
  { hans: '程序', hant: '程序', source: REGULATION_2007 },
  { hans: '信息处理费', hant: '信息處理費', source: FEES },
  { hans: '信息内容', hant: '信息內容', source: FORM },
  { hans: '内部事务信息', hant: '內部事務信息', source: FORM },
  { hans: '过程性信息', hant: '過程性信息', source: FORM },
  { hans: '现成信息', hant: '現成信息', source: FORM },
  { hans: '已获取信息', hant: '已獲取信息', source: FORM },
  {
    hans: '规范性文件',
    hant: '規範性文件',
    also: ['規範性檔案'],
    source: FORM,
  },
  { hans: '上一年项目数量', hant: '上一年項目數量', also: ['上一年專案數量'], source: FORM },
  { hans: '采购项目数量', hant: '採購項目數量', also: ['採購專案數量'], source: FORM },
  { hans: '相同信息', hant: '相同信息', source: ANNEX },
  { hans: '申请信息不存在数', hant: '申請信息不存在數', also: ['申請資訊不存在數'], source: ANNEX },
  { hans: '网络申请数', hant: '網絡申請數', also: ['網路申請數'], source: ANNEX },
  {
    hans: '新闻发布会',
    hant: '新聞發佈會',
    also: ['新聞釋出會'],
    source: ANNEX,
  },
  { hans: '网站在线访谈', hant: '網站在線訪談', also: ['網站線上訪談'], source: ANNEX },
  {
    hans: '政策解读稿件发布',
    hant: '政策解讀稿件發佈',
    also: ['政策解讀稿件釋出'],
    source: ANNEX,
  },
  {
    hans: '设置政府信息公开查阅点',
    hant: '設置政府信息公開查閱點',
    hk: '設置政府信息公開查閲點',
    also: ['設定政府資訊公開查閱點'],
    source: ANNEX,
  },
];
