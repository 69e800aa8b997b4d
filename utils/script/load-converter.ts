import { type Convert, createConvert } from './convert.ts';
import { requireDictionaries } from './dictionaries.ts';
import type { Pair } from './dictionary.ts';
import { glossaryPairs } from './glossary/glossary.ts';
import type { ScriptMode, ScriptSource } from './modes.ts';
import { type ConverterTarget, recipeFor } from './recipes.ts';

export interface ConverterLoading {
  /** The forms that the page is written in (`detectSource`). */
  source: ScriptSource;
  /** Has `converter-<target>.js` run in this frame: the message `load-converter`. */
  inject: (target: ConverterTarget) => Promise<unknown>;
  /** A person's own pairs, which win over the glossary; used whatever the mode. */
  ownPairs?: readonly Pair[];
}

/** What `createPageScript` asks for a mode's conversion; nothing is fetched before it is needed. */
export function createConverterLoader({
  source,
  inject,
  ownPairs = [],
}: ConverterLoading): (mode: Exclude<ScriptMode, 'original'>) => Promise<Convert> {
  return async (mode) => {
    const recipe = recipeFor(source, mode);
    const names = [...recipe.normalize, ...recipe.segment, ...recipe.chain.flat()];
    const dictionaries = await requireDictionaries(names, recipe.target, inject);
    const fixed = [...glossaryPairs(source, mode), ...ownPairs];
    return createConvert(recipe, dictionaries, fixed);
  };
}
