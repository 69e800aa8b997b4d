import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/problems-empty.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const of = (problems: string, spec: ReportSpec = {}) =>
  judgeReport(rule, { sections: officialSections({ problems }), ...spec });
const EMPTY = 'warning: “存在的主要问题及改进情况”没有内容。 | @ §4';
const below = (text: string) => {
  const sections = officialSections();
  sections.splice(5, 0, { level: 2, ordinal: 1, title: '问题', kind: null, text });
  return { sections };
};

describe('problems-empty', () => {
  it.each([
    '',
    ' \n ',
    '无。',
    '暂无',
    '我局不存在主要问题。',
    '我办暂无需要报告的问题和改进情况。',
    '本年度没有需要报告的问题和改进;',
    '本年没有需要报告的问题和改进情况',
    '本机关无需要说明的问题和改进情况',
    '本单位不存在需要说明的问题及改进。',
    '不存在需要说明的问题和改进情况。',
    '公开不全面，一二三四五六七八',
    '暫無需要報告的問題和改進情況。',
  ])('warns of “%s”', (text) => {
    expect(of(text)).toBe(EMPTY);
  });

  it.each([
    '公开不全面，一二三四五六七八九',
    '一是公开内容不够全面，二是人员变动频繁。下一步将加强培训。',
    '无专人负责，公开内容也不够全面。',
    '没有问题。但是需要更加努力地工作。',
    '存在问题：没有专人负责公开内容。',
    '没有专职人员负责政府信息公开工作的开展。',
  ])('passes: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('counts the text of headings below', () => {
    expect(of('', below('解读形式单一，更新不够及时。'))).toBe('pass');
    expect(of('', below('无。'))).toBe(EMPTY);
  });

  it.each<[string, ReportSpec, string]>([
    ['a page cut off', { problems: [{ code: 'page-cut-off', message: { key: 'x' } }] }, 'skipped'],
    ['another problem', { problems: [{ code: 'flip-book', message: { key: 'x' } }] }, EMPTY],
    ['a report without the section', { sections: officialSections().slice(0, 4) }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(of('', spec)).toBe(told);
  });
});
