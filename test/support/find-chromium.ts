import { chromium } from 'playwright-core';
import {
  findOnPath,
  installPackages,
  installPlaywrightChromium,
  isExecutable,
  readVersion,
} from './find-program.ts';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];
/** Branded Chrome is of no use here: since version 137 it ignores `--load-extension`. */
const LOADS_EXTENSIONS = /^(Chromium|Google Chrome for Testing) \d/;

const HOW_TO_GET_ONE = `No Chromium was found that loads unpacked extensions (branded Chrome no longer does).
Install one with either of
  sudo apt-get install ${PACKAGES.join(' ')}
  npx playwright-core install --with-deps chromium
or name one yourself: NIANBAO_CHROMIUM=/path/to/chromium`;

/** The Chromium that is installed here, or null: the one named by NIANBAO_CHROMIUM first, then PATH, then Playwright's. */
function findChromium(): string | null {
  const named = process.env.NIANBAO_CHROMIUM;
  if (named) return named;
  const candidates = [
    findOnPath('chromium'),
    findOnPath('chromium-browser'),
    findOnPath('chrome-for-testing'),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== null && isUsable(path)) ?? null;
}

/** A Chromium to drive; installs one where none is found and we may. Throws with the commands to run. */
export function ensureChromium(): string {
  const found =
    findChromium() ??
    (installPackages(PACKAGES) ? findChromium() : null) ??
    (installPlaywrightChromium() ? findChromium() : null);
  if (!found) throw new Error(HOW_TO_GET_ONE);
  return found;
}

function isUsable(path: string): boolean {
  return isExecutable(path) && LOADS_EXTENSIONS.test(readVersion(path) ?? '');
}
