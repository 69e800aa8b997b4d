import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * `unit` runs everything that needs no browser; `e2e` drives the built extension in a real one,
 * afterwards and one file at a time, so that nothing else slows the browsers down.
 */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  define: { __OPEN_SHADOW_ROOT__: 'true' },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/build-extensions.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
