import { defineConfig } from 'vitest/config';

/**
 * Vitest as `npm run mutate` runs it, with the tests that MUTATION_TESTS names. Stryker's own `testFiles` will not do:
 * changes of constants, which take effect when a module is loaded, would never be switched on (10.1.1).
 */
export default defineConfig({
  test: { include: (process.env.MUTATION_TESTS ?? 'test/grid/*.test.ts').split(',') },
});
