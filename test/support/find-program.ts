import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The absolute path of the first of these programs that stands on PATH, or null. */
export function findOnPath(...names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What `program --version` prints, or null where it does not run (a snap's placeholder, say). */
export function readVersion(program: string): string | null {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync(program, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio,
    }).trim();
  } catch {
    return null;
  }
}

const isRoot = process.getuid?.() === 0;

/**
 * Installs Debian packages after saying so on stderr. Does nothing but return false where we are
 * not root, there is no apt-get, or the installation fails (its own output then says why).
 */
export function installPackages(packages: string[]): boolean {
  if (!isRoot || !findOnPath('apt-get')) return false;
  console.error(`Not found on this machine; installing: ${packages.join(' ')} (apt-get)`);
  return (
    runForInstall('apt-get', ['update', '-qq']) &&
    runForInstall('apt-get', ['install', '-y', '-qq', ...packages])
  );
}

/** Playwright's own Chromium, where Debian's package is none: Ubuntu's needs snap, which containers lack. */
export function installPlaywrightChromium(): boolean {
  if (!isRoot) return false;
  console.error("Not found on this machine; installing: Playwright's Chromium");
  const tool = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  return runForInstall(process.execPath, [tool, 'install', '--with-deps', 'chromium']);
}

function runForInstall(program: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync(program, args, { env, stdio: ['ignore', 2, 2] });
    return true;
  } catch {
    return false;
  }
}
