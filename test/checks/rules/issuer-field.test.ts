import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/issuer-field.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const differs = { key: 'page.identity.issuer_differs', args: { name: '乙县财政局' } };
const said = { key: 'page.identity.issuer_title' };

describe('issuer-field', () => {
  it('passes where the page names the same body or none', () => {
    expect(runRule(rule, buildReport({ issuer: '甲县人民政府', identity: [said] })).outcome).toBe(
      'pass',
    );
  });

  it('hints at another body as the source', () => {
    const report = buildReport({ issuer: '甲县人民政府', identity: [said, differs] });
    const { findings, messages } = runRule(rule, report);
    expect(findings).toMatchObject([
      { severity: 'hint', expected: '甲县人民政府', actual: '乙县财政局' },
    ]);
    expect(messages[0]).toContain('甲县人民政府');
    expect(messages[0]).toContain('乙县财政局');
  });

  it('is skipped without an issuer', () => {
    expect(runRule(rule, buildReport({ identity: [differs] })).outcome).toBe('skipped');
  });
});
