import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/numbering.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections } from '../../support/report-builder.ts';

type Heading = [level: 1 | 2 | 3, ordinal: number | null];
const of = (...headings: Heading[]) =>
  judgeReport(rule, {
    format: 'prose',
    sections: headings.map(([level, ordinal], index) => ({
      level,
      ordinal,
      title: `标题${index}`,
    })),
  });

describe('numbering', () => {
  it.each<[string, Heading[], string]>([
    [
      'each level is numbered on, from anew under each heading',
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [3, 1],
        [3, 2],
        [1, 2],
        [2, 1],
        [1, 3],
      ],
      'pass',
    ],
    [
      'a third level under each of the second',
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [2, 2],
        [3, 1],
      ],
      'pass',
    ],
    [
      'headings that begin with another number',
      [
        [1, 3],
        [1, 4],
      ],
      'pass',
    ],
    [
      'headings without a number',
      [
        [1, 1],
        [1, null],
        [1, 2],
      ],
      'pass',
    ],
    [
      'a jump',
      [
        [1, 1],
        [2, 3],
        [2, 5],
      ],
      'hint: 标题序号不连续：第 3 项“标题1”之后是第 5 项“标题2”。 | 4 | 5 | @ §2',
    ],
    [
      'a repetition',
      [
        [1, 1],
        [1, 2],
        [1, 2],
      ],
      'hint: 标题序号不连续：第 2 项“标题1”之后是第 2 项“标题2”。 | 3 | 2 | @ §2',
    ],
    [
      'a step back',
      [
        [1, 1],
        [1, 2],
        [1, 1],
      ],
      'hint: 标题序号不连续：第 2 项“标题1”之后是第 1 项“标题2”。 | 3 | 1 | @ §2',
    ],
    [
      'a number after one below',
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 3],
      ],
      'hint: 标题序号不连续：第 1 项“标题0”之后是第 3 项“标题3”。 | 2 | 3 | @ §3',
    ],
    [
      'only the first of several',
      [
        [1, 1],
        [1, 3],
        [2, 1],
        [2, 4],
        [1, 9],
      ],
      'hint: 标题序号不连续：第 1 项“标题0”之后是第 3 项“标题1”。 | 2 | 3 | @ §1',
    ],
    [
      'a jump below a heading without a number',
      [
        [2, 1],
        [1, null],
        [2, 2],
      ],
      'pass',
    ],
  ])('%s', (_, headings, told) => {
    expect(of(...headings)).toBe(told);
  });

  it('leaves a section of the form that is missing to the check of those', () => {
    const sections = officialSections().filter(({ kind }) => kind !== 'applications');
    expect(judgeReport(rule, { year: 2021, sections })).toBe('pass');
    expect(judgeReport(rule, { year: 2016, format: '2014', sections })).toBe(
      'hint: 标题序号不连续：第 2 项“主动公开政府信息情况”之后是第 4 项“政府信息公开行政复议、行政诉讼情况”。 | 3 | 4 | @ §2',
    );
    const twice = sections.map((one, index) => ({ ...one, ordinal: index < 2 ? 1 : index + 2 }));
    expect(judgeReport(rule, { year: 2021, sections: twice })).toBe(
      'hint: 标题序号不连续：第 1 项“总体情况”之后是第 1 项“主动公开政府信息情况”。 | 2 | 1 | @ §1',
    );
  });

  it('tells of a number that is left out while its section is there', () => {
    const sections = officialSections().map((one, at) => ({
      ...one,
      ordinal: at < 2 ? at + 1 : at + 2,
    }));
    expect(judgeReport(rule, { year: 2021, sections })).toBe(
      'hint: 标题序号不连续：第 2 项“主动公开政府信息情况”之后是第 4 项“收到和处理政府信息公开申请情况”。 | 3 | 4 | @ §2',
    );
  });

  it('tells of a number that is left out below a heading', () => {
    const [first, ...others] = officialSections().filter(({ kind }) => kind !== 'disclosure');
    const below = [1, 3].map((ordinal) => ({
      level: 2 as const,
      ordinal,
      title: `标题${ordinal}`,
    }));
    expect(judgeReport(rule, { year: 2021, sections: [first!, ...below, ...others] })).toBe(
      'hint: 标题序号不连续：第 1 项“标题1”之后是第 3 项“标题3”。 | 2 | 3 | @ §2',
    );
  });

  it('tells of numbers beyond those of the form', () => {
    const last = { level: 1 as const, ordinal: 8, title: '附件' };
    expect(judgeReport(rule, { year: 2021, sections: [...officialSections(), last] })).toBe(
      'hint: 标题序号不连续：第 6 项“其他需要报告的事项”之后是第 8 项“附件”。 | 7 | 8 | @ §6',
    );
  });

  it('is skipped without a text', () => {
    expect(of()).toBe('skipped');
  });
});
