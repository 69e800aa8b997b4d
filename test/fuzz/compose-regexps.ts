/** Learns what the calls of `RegExp` in the sources make, by running the modules with each call watched. */
import { join, relative } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { recipeFor } from '../../utils/script/recipes.ts';
import { DICTIONARIES, OFFERED } from '../script/opencc-reference.ts';
import {
  type FoundRegExp,
  findAllRegExps,
  findRegExps,
  type RegExpCall,
  ROOT,
} from './find-regexps.ts';

declare global {
  var nianbaoKeepRegExp: ((id: string, pattern: RegExp) => RegExp) | undefined;
}

/** Modules that make theirs only when a function is called; `module` is the watched one. */
const DRIVERS: Record<string, (module: never) => void> = {
  'utils/report/quantities/prose-indicators.ts': ({
    LINES,
    findLine,
  }: typeof import('../../utils/report/quantities/prose-indicators.ts')) => {
    for (const { line } of LINES) {
      const [since2019, , units, label] = line;
      const unit = ['件', '次', '篇', '人', '个', '元'].find((one) => units.test(one))!;
      findLine(unit, since2019 === null, label, () => false);
    }
  },
  'utils/script/convert.ts': ({
    createConvert,
  }: typeof import('../../utils/script/convert.ts')) => {
    for (const { source, mode } of OFFERED) createConvert(recipeFor(source, mode), DICTIONARIES);
  },
};

function watchCalls(source: string, calls: readonly RegExpCall[]): string {
  let watched = source;
  for (const { id, start, end } of [...calls].sort((a, b) => b.start - a.start)) {
    const call = `globalThis.nianbaoKeepRegExp(${JSON.stringify(id)}, ${watched.slice(start, end)})`;
    watched = watched.slice(0, start) + call + watched.slice(end);
  }
  return watched;
}

const watcher: Plugin = {
  name: 'watch-regexp-calls',
  enforce: 'pre',
  transform(source, id) {
    const file = relative(ROOT, id);
    if (!/^(?:utils|cli|components|entrypoints)\/.*\.tsx?$/.test(file)) return null;
    return watchCalls(source, findRegExps(file, source).calls);
  },
};

/** Everything that the calls in these files made. */
async function composeRegExps(files: readonly string[]): Promise<FoundRegExp[]> {
  const made = new Map<string, FoundRegExp>();
  globalThis.nianbaoKeepRegExp = (id, pattern) => {
    made.set(`${id} ${pattern}`, { id, pattern });
    return pattern;
  };
  try {
    for (const file of files) {
      const { module } = await runnerImport<never>(join(ROOT, file), {
        configFile: false,
        logLevel: 'error',
        plugins: [watcher],
      });
      DRIVERS[file]?.(module);
    }
  } finally {
    globalThis.nianbaoKeepRegExp = undefined;
  }
  return [...made.values()];
}

/** Every regular expression of the project. `unknown` are calls that made none: their module needs a driver. */
export async function collectRegExps(): Promise<{ patterns: FoundRegExp[]; unknown: string[] }> {
  const found = findAllRegExps();
  const callers = [...found].filter(([, { calls }]) => calls.length > 0);
  const composed = await composeRegExps(callers.map(([file]) => file));
  const known = new Set(composed.map(({ id }) => id));
  const calls = callers.flatMap(([, { calls }]) => calls);
  return {
    patterns: [...[...found.values()].flatMap(({ literals }) => literals), ...composed],
    unknown: calls.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  };
}
