import { expect, test } from 'vitest';
import { foldLabel } from '../../utils/text/fold-label.ts';

test.each([
  ['政府資訊公開行政複議、行政訴訟情況', '政府信息公开行政复议、行政诉讼情况'],
  ['答覆', '答复'],
  ['行政規範性檔案', '行政规范性文件'],
  ['上一年專案數量', '上一年项目数量'],
  ['申請人情|况', '申请人情|况'],
  ['「三安全一穩定」', '三安全一稳定'],
  ['設定政府資訊公開查閲點數', '设置政府信息公开查阅点数'],
  ['自 然 人', '自然人'],
  ['商业\n企业', '商业企业'],
])('the label %s compares as %s', (printed, plain) =>
  expect(foldLabel(printed)).toBe(foldLabel(plain)),
);
