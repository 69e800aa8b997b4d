import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/claim-closed.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

const of = (text: string, carriedOut: Cell = 3) =>
  judgeReport(rule, {
    sections: [{ text }],
    facts: { 'applications.carried_out@total': carriedOut },
    issuerKind: 'government',
  });

describe('claim-closed', () => {
  it.each([
    [
      '收到的申请全部办结。',
      'warning: 正文说“全部办结”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “收到的申请全部办结。”',
    ],
    [
      '收到的申请均已办结。',
      'warning: 正文说“均已办结”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “收到的申请均已办结。”',
    ],
    [
      '收到申请9件，都办理完毕。',
      'warning: 正文说“都办理完毕”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “收到申请9件，都办理完毕。”',
    ],
    [
      '收到申请9件，已全部依法办理完成。',
      'warning: 正文说“已全部依法办理完成”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “收到申请9件，已全部依法办理完成。”',
    ],
    [
      '所有申请均处理完毕。',
      'warning: 正文说“所有申请均处理完毕”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “所有申请均处理完毕。”',
    ],
    [
      '所有申请办结。',
      'warning: 正文说“所有申请办结”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “所有申请办结。”',
    ],
    [
      '收到申請9件，均辦結。',
      'warning: 正文说“均辦結”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “收到申請9件，均辦結。”',
    ],
    [
      '来信全部办结；收到的申请全部办结。',
      'warning: 正文说“全部办结”，表中结转下年度继续办理 3 件。 | 0 | 3 | applications.carried_out@total 3 | “来信全部办结；收到的申请全部办结。”',
    ],
  ])('warns where applications are carried over: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    '收到的申请均已按期答复。',
    '收到的申请按期全部办结。',
    '收到的申请按时全部办结。',
    '到期的申请全部办结。',
    '已审结的申请全部办结。',
    '来信全部办结。',
    '收到投诉的申请全部办结。',
    '收到申请；全部办结。',
    '市本级收到的申请全部办结。',
    '去年收到的申请全部办结。',
  ])('passes: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('passes where nothing is carried over', () => {
    expect(of('收到的申请全部办结。', 0)).toBe('pass');
    expect(of('收到的申请全部办结。', null)).toBe('pass');
  });

  it('is skipped without table 3', () => {
    expect(judgeReport(rule, { sections: [{ text: '收到的申请全部办结。' }] })).toBe('skipped');
  });
});
