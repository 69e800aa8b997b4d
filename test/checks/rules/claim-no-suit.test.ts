import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/claim-no-suit.ts';
import { buildReport, reviewTable } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string, direct = 3) =>
  runRule(
    rule,
    buildReport({
      sections: [{ text }],
      facts: reviewTable([0, 0, 0, 0, 0], [direct, 0, 0, 0, direct]),
    }),
  );

describe('claim-no-suit', () => {
  it('warns where the table has suits', () => {
    const { findings, messages } = of('全年未发生因信息公开引起的行政诉讼。');
    expect(findings).toMatchObject([{ severity: 'warning', actual: 3 }]);
    expect(messages[0]).toContain('未经复议直接起诉｜总计 3');
  });

  it.each(['没有行政诉讼败诉案件。', '发生行政诉讼3件。'])('passes: %s', (text) => {
    expect(of(text).outcome).toBe('pass');
  });

  it('passes where there is none', () => {
    expect(of('全年未发生行政诉讼。', 0).outcome).toBe('pass');
  });
});
