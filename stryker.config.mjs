/** Stryker's settings for every area of `npm run mutate`; the areas stand in `scripts/mutate.ts`. */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // An area names its tests itself.
  vitest: { related: false, configFile: 'vitest.mutate.config.ts' },
  coverageAnalysis: 'perTest',
  incremental: true,
  concurrency: 1,
  // A changed loop may run for ever, but a busy machine is only slow.
  timeoutMS: 20_000,
  // There is none of this name: Stryker would rewrite the real one by TypeScript's old API, which version 7 has not.
  tsconfigFile: 'none.json',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: null },
  ignorePatterns: [
    '/.output',
    '/.cache',
    '/.ci',
    '/docs',
    '/demo-output',
    '/test-output',
    '/test/e2e',
    '/test/corpus',
    '/test/generator',
  ],
};
