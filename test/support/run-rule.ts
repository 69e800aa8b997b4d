import { expect } from 'vitest';
import type { Check } from '../../utils/checks/define-check.ts';
import { ruleCatalogues } from '../../utils/checks/rule-catalogues.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import type { Report } from '../../utils/model.ts';
import { checksCatalogues } from '../../utils/text/catalogues/checks.ts';
import { createTranslator } from '../../utils/text/translate.ts';
import { breachesOf } from './finding-contract.ts';

const translator = createTranslator('zh-CN', checksCatalogues, ruleCatalogues);

/** What one rule alone makes of a report, its messages as a person reads them. Whatever it finds keeps to the contract. */
export function runRule(rule: Check, report: Report) {
  expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(rule.basis).not.toBe('');
  expect(['error', 'warning', 'hint']).toContain(rule.severity);
  const { findings, outcomes, problems } = runChecks(report, [rule]);
  expect(findings.flatMap((finding) => breachesOf(finding, report))).toEqual([]);
  return {
    outcome: outcomes[0]?.outcome,
    findings,
    problems,
    messages: findings.map((finding) => translator.message(finding.message)),
    severities: findings.map((finding) => finding.severity),
  };
}
