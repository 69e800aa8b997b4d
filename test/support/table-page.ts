/** Pages of a report around a table. */
import { JSDOM } from 'jsdom';
import type { Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { figuresOf, type Rows } from './form-grids.ts';

const BEFORE =
  '<h1>某某市档案局2025年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年按时公开各类信息，更新目录和指南，办理申请并答复申请人，没有收取费用。</p><p>三、收到和处理政府信息公开申请情况</p>';
const AFTER = '<p>五、存在的主要问题及改进情况</p><p>公开的内容还不够及时，明年将加强培训。</p>';

/** The reading of a report's page with some markup among its sections. */
export function readAround(markup: string): Report {
  const page = `<body><div>${BEFORE}<div>${markup}</div>${AFTER}</div></body>`;
  return readReport(new JSDOM(page).window.document).report;
}

/** The figures of its tables, by indicator. */
export function tableFigures(report: Report): Record<string, number | null> {
  return figuresOf(report.facts.filter(({ source }) => source === 'table'));
}

/** A table of such rows, where `text^3` spans three columns. */
export function tableOf(
  rows: Rows,
  cell = (text: string, span: string) => `<td colspan="${span}">${text}</td>`,
): string {
  const lines = rows.map((texts) => {
    const cells = texts.map((printed) => {
      const [text = '', span = '1'] = printed.split('^');
      return cell(text, span);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}
