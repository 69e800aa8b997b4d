import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension, zipExtension } from './build-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Unpacked, with an open shadow root. */
    testExtension: string;
    /** The zips as they would be handed in to the stores. */
    chromePackage: string;
    firefoxPackage: string;
  }
}

/** Builds, once for all end-to-end tests, what they drive. */
export default function setup(project: TestProject): () => void {
  const output = mkdtempSync(join(tmpdir(), 'nianbao-builds-'));
  project.provide('testExtension', buildExtension({ output, browser: 'chrome', mode: 'test' }));
  project.provide('chromePackage', zipExtension({ output, browser: 'chrome', mode: 'production' }));
  project.provide(
    'firefoxPackage',
    zipExtension({ output, browser: 'firefox', mode: 'production' }),
  );
  return () => rmSync(output, { recursive: true });
}
