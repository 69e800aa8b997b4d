/**
 * Writes THIRD_PARTY_NOTICES: the packages whose code or data is in what we ship, each with
 * its licence as the package carries it. `--check` only says whether the file is up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'THIRD_PARTY_NOTICES');
/** Development tools that leave code of their own in the bundles. */
const BUNDLED_TOOLS = ['wxt', '@wxt-dev/browser'];

interface Package {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  homepage?: string;
  dependencies?: Record<string, string>;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** What the project depends on at run time, with all that these depend on. */
function listShipped(): string[] {
  const names = new Set(Object.keys(readPackage(root).dependencies ?? {}));
  for (const name of names) {
    const { dependencies = {} } = readPackage(join(root, 'node_modules', name));
    for (const dependency of Object.keys(dependencies)) names.add(dependency);
  }
  return [...names, ...BUNDLED_TOOLS].sort();
}

function readLicences(folder: string, { author, license }: Package): string {
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]e|notice|third_party)/i.test(file),
  );
  const texts = files.filter((file) => /\.(md|txt)$|^[^.]+$/.test(file) && file !== 'LICENSES');
  if (texts.length > 0) {
    return texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  }
  if (license !== 'MIT') throw new Error(`${folder} carries no licence text.`);
  const holder = typeof author === 'string' ? author : author?.name;
  const terms = readFileSync(join(root, 'LICENSE'), 'utf8').split('\n').slice(4).join('\n').trim();
  return `MIT License\n\nCopyright (c) ${holder ?? 'the authors'}\n\n${terms}`;
}

function describe(name: string): string {
  const folder = join(root, 'node_modules', name);
  const info = readPackage(folder);
  const title = [info.name, info.version, info.license].join(' · ');
  const lines = [title, info.homepage ?? `https://www.npmjs.com/package/${name}`];
  return `${'='.repeat(80)}\n${lines.join('\n')}\n\n${readLicences(folder, info)}\n`;
}

const intro = `Nianbao Lens contains code and data of the packages below, under their own licences.
The conversion dictionaries come from OpenCC by way of opencc-js (Apache-2.0).
`;
const notices = `${intro}\n${listShipped().map(describe).join('\n')}`.replaceAll('\r\n', '\n');

if (process.argv.includes('--check')) {
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current !== notices) {
    console.error('THIRD_PARTY_NOTICES is out of date: npm run notices');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, notices);
}
