/**
 * Starts the headless reader: bundles it when its sources have changed, then runs it in this
 * process, from the folder that the caller stood in. Nothing here writes to standard output.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const dist = join(import.meta.dirname, 'dist');
const SOURCES = ['utils', 'cli', 'package-lock.json'];

/** A short hash over names, sizes and times of all sources: the name of the bundle made from them. */
function fingerprintSources() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  };
  for (const source of SOURCES) {
    visit(source);
    if (!statSync(join(root, source)).isDirectory()) continue;
    const names = readdirSync(join(root, source), { recursive: true, encoding: 'utf8' });
    for (const name of names.sort()) {
      if (!join(root, source, name).startsWith(dist)) visit(join(source, name));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** Builds beside and renames, so that many readers may start at once. */
async function buildBundle(folder) {
  const { build } = await import('vite');
  const draft = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: 'cli/nianbao.ts', outDir: draft, target: 'node20', emptyOutDir: true },
  });
  for (const old of readdirSync(dist)) {
    if (/^[0-9a-f]{12}$/.test(old) && old !== basename(folder))
      rmSync(join(dist, old), { recursive: true, force: true });
  }
  try {
    renameSync(draft, folder);
  } catch {
    // Another reader was faster with the same bundle.
    rmSync(draft, { recursive: true, force: true });
  }
}

const folder = join(dist, fingerprintSources());
if (!existsSync(folder)) {
  mkdirSync(dist, { recursive: true });
  await buildBundle(folder);
}
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(pathToFileURL(join(folder, 'nianbao.js')).href);
