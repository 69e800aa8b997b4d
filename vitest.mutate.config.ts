import { defineConfig } from 'vitest/config';

/**
 * Vitest as `npm run mutate` runs it, with the tests that MUTATION_TESTS names. Stryker's own `testFiles` will not do:
 * changes of constants, which take effect when a module is loaded, would never be switched on (10.1.1).
 */
const tests = process.env.MUTATION_TESTS ?? 'test/grid/*.test.ts';

export default defineConfig({
  test: {
    include: tests.split(','),
    setupFiles: tests.startsWith('test/checks/rules/') ? ['test/support/prepare-rule.ts'] : [],
  },
});
