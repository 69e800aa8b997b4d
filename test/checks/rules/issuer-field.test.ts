import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/issuer-field.ts';
import { judgeReport } from '../../support/judge-report.ts';

const differs = { key: 'page.identity.issuer_differs', args: { name: '乙县财政局' } };
const said = { key: 'page.identity.issuer_title', args: { name: '甲县人民政府' } };
const issuer = '甲县人民政府';

describe('issuer-field', () => {
  it('passes where the page names the same body or none', () => {
    expect(judgeReport(rule, { issuer, identity: [said] })).toBe('pass');
    expect(judgeReport(rule, { issuer })).toBe('pass');
    expect(judgeReport(rule, { issuer, identity: [{ key: differs.key }] })).toBe('pass');
  });

  it('hints at another body as the source', () => {
    expect(judgeReport(rule, { issuer, identity: [said, differs] })).toBe(
      'hint: 报告是甲县人民政府的，页面的发布机构或来源却是乙县财政局。 | 甲县人民政府 | 乙县财政局',
    );
  });

  it('is skipped without an issuer', () => {
    expect(judgeReport(rule, { identity: [differs] })).toBe('skipped');
  });
});
