import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-part.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string) => runRule(rule, buildReport({ sections: [{ text }] }));

describe('prose-part', () => {
  it('finds a part above its whole', () => {
    const { findings, messages } = of('收到申请59件，其中网络申请63件，占多数。');
    expect(findings).toMatchObject([{ severity: 'warning', actual: 63, expected: '≤ 59' }]);
    expect(messages[0]).toContain('63 ＞');
  });

  it('passes for a part of any whole that the sentence names', () => {
    expect(of('受理20件，接待300件，其中来访100件。').outcome).toBe('pass');
    expect(of('收到申请59件，其中区政府26件，部门33件。其中网络申请40件。').findings).toEqual([]);
  });

  it('is skipped for other units and approximate numbers', () => {
    expect(of('举办培训3期，其中线上200人次。').outcome).toBe('skipped');
    expect(of('公开信息100条，其中网站发布200余条。').outcome).toBe('skipped');
  });
});
