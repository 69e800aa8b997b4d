import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('docs/rules.md says what the rules are', () => {
  const script = join(import.meta.dirname, '../scripts/generate-rules-doc.ts');
  expect(() => execFileSync('node', [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
