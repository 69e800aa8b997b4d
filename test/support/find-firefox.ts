import { findOnPath, installPackages, readVersion } from './find-program.ts';

const PACKAGES = ['firefox-esr', 'fonts-noto-cjk'];
const OLDEST = 140;

/** The Firefox that is installed here, or null: the one named by NIANBAO_FIREFOX first, then PATH. */
function findFirefox(): string | null {
  const named = process.env.NIANBAO_FIREFOX;
  if (named) return named;
  const candidates = [findOnPath('firefox-esr'), findOnPath('firefox')];
  return candidates.find((path) => path !== null && isUsable(path)) ?? null;
}

/** A Firefox to drive, installed from Debian where none is found and we may; null where there is none to be had. */
export function ensureFirefox(): string | null {
  const found = findFirefox();
  if (found) return found;
  installPackages(PACKAGES);
  const installed = findFirefox();
  if (!installed) {
    console.error(
      `Firefox ${OLDEST} or later was not found and is left out. To have it: sudo apt-get install ${PACKAGES.join(' ')}`,
    );
  }
  return installed;
}

function isUsable(path: string): boolean {
  const version = /Firefox (\d+)/.exec(readVersion(path) ?? '');
  return Number(version?.[1] ?? 0) >= OLDEST;
}
