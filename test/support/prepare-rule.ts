/**
 * Before Stryker's tests of a rule: has it prepare what it keeps for every report, so that a change in there is tried by
 * all of its tests. Otherwise only the first one would run through it.
 */
import { createContext } from '../../utils/checks/check-context.ts';
import type { Check } from '../../utils/checks/define-check.ts';
import { buildReport } from './report-builder.ts';

const rules = import.meta.glob<{ default: Check }>('../../utils/checks/rules/*.ts');
for (const test of process.env.MUTATION_TESTS?.split(',') ?? []) {
  const load = rules[test.replace(/^test(.*)\.test\.ts$/, '../../utils$1.ts')];
  try {
    const { default: rule } = (await load?.()) ?? {};
    rule?.equations?.(createContext(buildReport()) as never);
  } catch {
    // What a change breaks here its tests run into again.
  }
}
