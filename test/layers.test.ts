import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The walls between the layers are lint rules; this test proves that they bite. For every pair
 * of layers it writes a file that imports across, lints them all at once, and compares what
 * the linter refused with what the design allows.
 */
const LAYERS = [
  'utils/model.ts',
  'utils/text',
  'utils/grid',
  'utils/page',
  'utils/report',
  'utils/checks',
  'utils/statistics',
  'utils/export',
  'utils/collection',
  'utils/frames',
  'utils/marks',
  'utils/script',
  'utils/messages.ts',
  'components',
  'entrypoints',
  'cli',
] as const;
type Layer = (typeof LAYERS)[number];

const MODEL = 'utils/model.ts';
const UP_TO_TEXT: Layer[] = [MODEL, 'utils/text'];
const UP_TO_GRID: Layer[] = [...UP_TO_TEXT, 'utils/grid'];
const UP_TO_REPORT: Layer[] = [...UP_TO_GRID, 'utils/page', 'utils/report'];
const UP_TO_STATISTICS: Layer[] = [...UP_TO_REPORT, 'utils/checks', 'utils/statistics'];

/** Which layers each layer may import, besides itself. */
const ALLOWED: Partial<Record<Layer, Layer[]>> = {
  'utils/model.ts': [],
  'utils/text': [MODEL],
  'utils/grid': UP_TO_TEXT,
  'utils/page': UP_TO_GRID,
  'utils/report': UP_TO_REPORT,
  'utils/checks': UP_TO_REPORT,
  'utils/statistics': UP_TO_REPORT,
  'utils/export': UP_TO_STATISTICS,
  'utils/collection': [...UP_TO_STATISTICS, 'utils/export'],
  'utils/frames': UP_TO_REPORT,
  'utils/marks': UP_TO_REPORT,
  'utils/script': UP_TO_TEXT,
  components: [...UP_TO_TEXT, 'utils/statistics'],
  cli: [...UP_TO_STATISTICS, 'utils/export'],
};

const PACKAGES = [
  'wxt/browser',
  'preact/hooks',
  '@preact/signals',
  'idb',
  'opencc-js/cn2t',
  'node:fs',
];
const ALLOWED_PACKAGES: Partial<Record<Layer, string[]>> = {
  'utils/collection': ['wxt/browser', 'idb'],
  'utils/script': ['opencc-js/cn2t'],
  components: ['preact/hooks', '@preact/signals'],
  cli: ['node:fs'],
};
/** Layers that also run headless: no global of a browser. */
const PURE: Layer[] = [...UP_TO_STATISTICS, 'utils/export'];

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}
let diagnostics: Diagnostic[] = [];

/** The module that stands for a layer: the layer itself where it is one file. */
function fileOf(layer: Layer, name: string): string {
  return layer.endsWith('.ts') ? layer : `${layer}/${name}.ts`;
}

function importsOf(layer: Layer): string[] {
  const file = fileOf(layer, 'probe');
  const others = LAYERS.filter((other) => other !== layer).map((other) => {
    const path = relative(dirname(file), fileOf(other, 'target'));
    return path.startsWith('.') ? path : `./${path}`;
  });
  return [...others, ...PACKAGES];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function lintProbes(): Diagnostic[] {
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  write('biome.json', JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const layer of Object.keys(ALLOWED) as Layer[]) {
    const imports = importsOf(layer).map((path) => `import '${path}';`);
    write(fileOf(layer, 'probe'), [...imports, 'document.title = window.name;', ''].join('\n'));
  }
  const biome = join(root, 'node_modules/.bin/biome');
  const rules = ['--only=style/noRestrictedImports', '--only=style/noRestrictedGlobals'];
  try {
    execFileSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', ...rules, '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout).diagnostics;
  }
  throw new Error('The linter let every import pass.');
}

function refusedLines(layer: Layer, rule: string): number[] {
  return diagnostics
    .filter(({ category }) => category === `lint/style/${rule}`)
    .filter(({ location }) => location.path === fileOf(layer, 'probe'))
    .map(({ location }) => location.start.line);
}

beforeAll(() => {
  diagnostics = lintProbes();
});

describe('the walls between layers', () => {
  it.each(Object.keys(ALLOWED) as Layer[])('%s imports only what the design allows', (layer) => {
    const imports = importsOf(layer);
    const refused = refusedLines(layer, 'noRestrictedImports').map((line) => imports[line - 1]);
    const others = LAYERS.filter((other) => other !== layer);
    const allowed = imports.filter((path, index) =>
      index < others.length
        ? ALLOWED[layer]!.includes(others[index]!)
        : ALLOWED_PACKAGES[layer]?.includes(path),
    );
    expect(imports.filter((path) => !refused.includes(path))).toEqual(allowed);
  });

  it.each(PURE)('%s touches no global of the browser', (layer) => {
    expect(refusedLines(layer, 'noRestrictedGlobals')).toHaveLength(2);
  });
});
