import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/section-missing.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { buildReport, officialSections, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const without = (...kinds: string[]) =>
  officialSections().filter(({ kind }) => !kinds.includes(kind!));
/** The official sections but one, which is called as given. */
const renamed = (kind: string, title: string) =>
  officialSections().map((one) => (one.kind === kind ? { ...one, kind: null, title } : one));
const of = (sections: ReportSpec['sections'], spec: ReportSpec = {}) =>
  judgeReport(rule, { year: 2021, sections: sections!, ...spec });

describe('section-missing', () => {
  it('passes with one that is numbered as a lower heading', () => {
    const sections = officialSections().map((one) =>
      one.kind === 'overview' ? { ...one, kind: null, level: 3 as const } : one,
    );
    expect(of(sections)).toBe('pass');
  });

  it('passes with all six', () => {
    expect(of(officialSections())).toBe('pass');
  });

  it.each([
    [['overview'], 'error: 缺少“一、总体情况”。 | 一、总体情况 | – | @ §0'],
    [
      ['problems'],
      'error: 缺少“五、存在的主要问题及改进情况”。 | 五、存在的主要问题及改进情况 | – | @ §3',
    ],
    [['other'], 'error: 缺少“六、其他需要报告的事项”。 | 六、其他需要报告的事项 | – | @ §4'],
    [
      ['disclosure', 'review'],
      [
        'error: 缺少“二、主动公开政府信息情况”。 | 二、主动公开政府信息情况 | – | @ §0',
        'error: 缺少“四、政府信息公开行政复议、行政诉讼情况”。 | 四、政府信息公开行政复议、行政诉讼情况 | – | @ §1',
      ].join('\n'),
    ],
    [
      ['disclosure', 'review', 'other'],
      [
        'error: 缺少“二、主动公开政府信息情况”。 | 二、主动公开政府信息情况 | – | @ §0',
        'error: 缺少“四、政府信息公开行政复议、行政诉讼情况”。 | 四、政府信息公开行政复议、行政诉讼情况 | – | @ §1',
        'error: 缺少“六、其他需要报告的事项”。 | 六、其他需要报告的事项 | – | @ §2',
      ].join('\n'),
    ],
  ])(
    'names what is missing by its official title, and leads to the heading before it: %o',
    (kinds, told) => {
      expect(of(without(...kinds))).toBe(told);
    },
  );

  it('leads to a heading of the first level', () => {
    const below = { level: 2 as const, title: '改进', kind: 'review' as const };
    const [first, second, third, fourth, , sixth] = officialSections();
    expect(of([first!, second!, third!, fourth!, below, sixth!])).toBe(
      'error: 缺少“五、存在的主要问题及改进情况”。 | 五、存在的主要问题及改进情况 | – | @ §3',
    );
  });

  it('only hints where a heading of unknown kind may be the one', () => {
    const sections = renamed('problems', '下步安排');
    expect(of(sections)).toBe(
      'hint: 缺少“五、存在的主要问题及改进情况”。 | 五、存在的主要问题及改进情况 | – | @ §3',
    );
    expect(runRule(rule, buildReport({ year: 2021, sections })).outcome).toBe('unsure');
  });

  it('is sure where more are missing than are of unknown kind', () => {
    const sections = renamed('problems', '下步安排').filter(({ kind }) => kind !== 'review');
    expect(of(sections)).toBe(
      [
        'error: 缺少“四、政府信息公开行政复议、行政诉讼情况”。 | 四、政府信息公开行政复议、行政诉讼情况 | – | @ §2',
        'error: 缺少“五、存在的主要问题及改进情况”。 | 五、存在的主要问题及改进情况 | – | @ §2',
      ].join('\n'),
    );
  });

  it('passes with all six and others', () => {
    const more = { level: 1 as const, title: '附件' };
    expect(of([...officialSections(), more])).toBe('pass');
  });

  it.each<[string, ReportSpec, string]>([
    ['the last year before the form', { year: 2018 }, 'skipped'],
    [
      'the first year of the form',
      { year: 2019 },
      'error: 缺少“五、存在的主要问题及改进情况”。 | 五、存在的主要问题及改进情况 | – | @ §3',
    ],
    ['a page cut off', { problems: [{ code: 'page-cut-off', message: { key: 'x' } }] }, 'skipped'],
    [
      'another problem of reading',
      { problems: [{ code: 'flip-book', message: { key: 'x' } }] },
      'error: 缺少“五、存在的主要问题及改进情况”。 | 五、存在的主要问题及改进情况 | – | @ §3',
    ],
    ['headings that could not be read', { sections: officialSections().slice(0, 2) }, 'skipped'],
    ['no text', { sections: [] }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(of(without('problems'), spec)).toBe(told);
  });
});
