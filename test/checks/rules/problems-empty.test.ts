import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/problems-empty.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (problems: string) =>
  runRule(rule, buildReport({ sections: officialSections({ problems }) }));

describe('problems-empty', () => {
  it.each(['', '无。', '我局不存在主要问题。', '暂无'])('warns of “%s”', (text) => {
    expect(of(text).severities).toEqual(['warning']);
  });

  it('passes where problems are named', () => {
    expect(of('一是公开内容不够全面，二是人员变动频繁。下一步将加强培训。').outcome).toBe('pass');
  });

  it('counts the text of headings below', () => {
    const sections = officialSections();
    const at = sections.findIndex((one) => one.kind === 'problems');
    const below = {
      level: 2 as const,
      ordinal: 1,
      title: '存在问题',
      kind: null,
      text: '解读形式单一，更新不够及时。',
    };
    sections.splice(at + 1, 0, below);
    expect(runRule(rule, buildReport({ sections })).outcome).toBe('pass');
  });

  it('is skipped without the section', () => {
    expect(runRule(rule, buildReport({ sections: officialSections().slice(0, 3) })).outcome).toBe(
      'skipped',
    );
  });
});
