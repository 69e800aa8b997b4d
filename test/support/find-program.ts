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

/**
 * Installs Debian packages after saying so on stderr. Does nothing but return false where we are
 * not root, there is no apt-get, or the installation fails (its own output then says why).
 */
export function installPackages(packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return false;
  console.error(`Not found on this machine; installing: ${packages.join(' ')} (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio });
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio });
    return true;
  } catch {
    return false;
  }
}
