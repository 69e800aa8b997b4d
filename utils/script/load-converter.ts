import type { OwnPair } from '../text/own-pairs.ts';
import { type Convert, convertAround, createConvert } from './convert.ts';
import { requireDictionaries } from './dictionaries.ts';
import { GLOSSARY, pairsOf } from './glossary/glossary.ts';
import { keepTitles } from './keep-titles.ts';
import type { ScriptMode, ScriptSource } from './modes.ts';
import { type ConverterTarget, recipeFor } from './recipes.ts';
import { convertBetweenFigures } from './remember-conversions.ts';

type ShownMode = Exclude<ScriptMode, 'original'>;

export interface ConverterLoading {
  /** The forms that the page is written in (`detectSource`). */
  source: ScriptSource;
  /** Has `converter-<target>.js` run in this frame: the message `load-converter`. */
  inject: (target: ConverterTarget) => Promise<unknown>;
  /** A person's own pairs, which win over everything, within longer words too. */
  ownPairs?: readonly OwnPair[];
}

/** What `createPageScript` asks for a mode's conversion; nothing is fetched before it is needed. */
export function createConverterLoader({
  source,
  inject,
  ownPairs = [],
}: ConverterLoading): (mode: ShownMode) => Promise<Convert> {
  const load = async (mode: ShownMode): Promise<Convert> => {
    const recipe = recipeFor(source, mode);
    const { normalize, segment, chain } = recipe;
    const names = [normalize, segment, ...chain].filter((name) => name !== null);
    const dictionaries = await requireDictionaries(names, recipe.target, inject);
    const convert = createConvert(recipe, dictionaries, pairsOf(GLOSSARY, source, mode));
    return convertBetweenFigures(convert);
  };
  return async (mode) => {
    const convert = await load(mode);
    const careful = mode === 'hant-twp' ? keepTitles(convert, await load('hant-tw')) : convert;
    return convertAround(pairsOf(ownPairs, source, mode), careful);
  };
}
