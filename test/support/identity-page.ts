import { JSDOM } from 'jsdom';
import type { Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';

/** The sections of a report that names neither its body nor its year. */
export const SECTIONS = `<p>一、总体情况</p><p>本年度按要求做好公开工作。</p><p>二、主动公开政府信息情况</p><p>主动公开信息120条。</p>
  <p>三、收到和处理政府信息公开申请情况</p><p>收到申请3件。</p><p>五、存在的主要问题及改进情况</p><p>解读形式单一。</p>`;

/** Reads such a report below what a page prints above it. */
export function readBelow(above: string, head = '', below = ''): Report {
  const html = `<!doctype html><html><head>${head}</head><body>${above}<div>${SECTIONS}${below}</div></body></html>`;
  return readReport(new JSDOM(html).window.document).report;
}
