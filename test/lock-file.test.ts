import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const file = join(import.meta.dirname, '../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };

/** Where npm would look for a package that another one needs. */
function isLocked(name: string, from: string): boolean {
  const parts = from.split('/node_modules/');
  return parts.some((_, i) => {
    const folder = parts.slice(0, parts.length - i).join('/node_modules/');
    return `${folder}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  });
}

it('the lock file names the packages of every platform, which npm ci insists on', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
  );
  expect(missing).toEqual([]);
});
