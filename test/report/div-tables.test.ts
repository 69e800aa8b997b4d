import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';

/** A form drawn with divs: blank cells are empty divs, labels are broken by <br>. */
const ROWS = [
  ['第二十条第（一）项'],
  ['信息<br>内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '', '0'],
  ['行政规范<br>性文件', '15', '2', '93'],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '12172'],
];

test('a table of divs is read cell by cell, blanks included', () => {
  const rows = ROWS.map(
    (cells) => `<div class="tr">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`,
  );
  const { report } = readReport(
    new JSDOM(`<div><div class="t">${rows.join('')}</div></div>`).window.document,
  );
  expect(
    Object.fromEntries(report.facts.map(({ indicator, value }) => [indicator, value])),
  ).toEqual({
    'regulations.issued': 0,
    'regulations.repealed': null,
    'regulations.in_force': 0,
    'normative_documents.issued': 15,
    'normative_documents.repealed': 2,
    'normative_documents.in_force': 93,
    'licensing.decisions': 12172,
  });
});
