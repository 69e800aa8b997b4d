import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/growth-bounds.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string) => runRule(rule, buildReport({ sections: [{ text }] }));
const told = (overall: string) =>
  `咨询300人次，比上年增长${overall}%，其中现场100人次，增长8.9%；电话100人次，增长29.2%；网上100人次，增长20.7%。`;

describe('growth-bounds', () => {
  it('finds an overall growth beyond that of every part', () => {
    expect(of(told('39.7')).findings).toMatchObject([{ severity: 'warning', actual: 39.7 }]);
  });

  it('passes between the least and the most', () => {
    expect(of(told('19.7')).outcome).toBe('pass');
    expect(of(told('29.2')).outcome).toBe('pass');
  });

  it('passes where a part has no growth of its own', () => {
    expect(of('咨询300人次，增长50%，其中现场100人次，增长9%；电话200人次。').outcome).toBe('pass');
  });
});
