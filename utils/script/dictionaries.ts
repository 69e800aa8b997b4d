import type { ConverterTarget, DictionaryName } from './recipes.ts';

/** Dictionaries as opencc-js packs them, by its file names. */
export type Dictionaries = Partial<Record<DictionaryName, string>>;

declare global {
  /** How the converter scripts hand their dictionaries to the overlay: both live in one isolated world. */
  var nianbaoDictionaries: Dictionaries | undefined;
}

/** For the converter scripts: adds to what the overlay can use. */
export function offerDictionaries(dictionaries: Dictionaries): void {
  globalThis.nianbaoDictionaries = { ...globalThis.nianbaoDictionaries, ...dictionaries };
}

/**
 * The named dictionaries, fetched by `inject` when one of them is not there yet.
 * @param inject runs `converter-<target>.js` in this frame
 * @throws Error when the script ran and a dictionary is still missing (our own fault)
 */
export async function requireDictionaries(
  names: readonly DictionaryName[],
  target: ConverterTarget,
  inject: (target: ConverterTarget) => Promise<unknown>,
): Promise<Dictionaries> {
  const missing = () =>
    names.filter((name) => globalThis.nianbaoDictionaries?.[name] === undefined);
  if (missing().length > 0) await inject(target);
  if (missing().length > 0)
    throw new Error(`converter-${target} brought no ${missing().join(', ')}`);
  return globalThis.nianbaoDictionaries!;
}
