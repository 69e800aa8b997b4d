import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-documents.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const facts = {
  'normative_documents.issued': 15,
  'normative_documents.repealed': 2,
  'normative_documents.in_force': 93,
  'regulations.issued': 0,
  'licensing.decisions': 12172,
  'penalties.decisions': 1865,
  'coercion.decisions': 97,
};
const of = (text: string) => runRule(rule, buildReport({ sections: [{ text }], facts }));

describe('prose-documents', () => {
  it.each([
    ['制发行政规范性文件15件，废止规范性文件2件，现行有效规范性文件93件。', 'pass'],
    ['办理行政许可12172件，作出行政处罚1865件。', 'pass'],
    ['制发行政规范性文件11件。', 'fail'],
    ['作出行政强制决定79件。', 'fail'],
    ['印发政策性文件60件。', 'skipped'],
    ['解读规范性文件11件。', 'skipped'],
    ['在网站公示行政处罚1800件。', 'skipped'],
  ])('%s → %s', (text, outcome) => {
    expect(of(text).outcome).toBe(outcome);
  });

  it('names both figures', () => {
    expect(of('作出行政强制决定79件。').messages[0]).toContain(
      '正文 79 ≠ 行政强制｜本年处理决定数量 97',
    );
  });
});
