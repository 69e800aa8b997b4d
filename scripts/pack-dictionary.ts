import { LINE_END } from '../utils/script/packed-line.ts';

/** The dictionary whose characters say what most phrases of another become. */
export type Characters = ReadonlyMap<string, string>;

/** The lines of a dictionary as opencc-js packs it (`key value|key value|…`); of equal keys the last counts. */
export function parseDictionary(source: string): Map<string, string> {
  return new Map(
    source.split('|').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
}

/**
 * The dictionary as the conversion reads it (`utils/script/dictionary.ts`): a line for each UTF-16 unit that
 * begins a key, sorted; on it that unit, then each key as `|` with the rest of it, a space and the value; the
 * unit alone comes first.
 * Where the value is what `characters` make of the key one by one, it is left out with its space:
 * four phrases of five, which spares every page the time to load them.
 */
export function packDictionary(
  entries: ReadonlyMap<string, string>,
  characters?: Characters,
): string {
  const lines = new Map<string, string>();
  for (const [key, value] of [...entries].sort(byUnits)) {
    const unit = key[0]!;
    const isImplied = key.length > 1 && characters && value === convertUnits(key, characters);
    const packed = `|${key.slice(1)}${isImplied ? '' : ` ${value}`}`;
    lines.set(unit, (lines.get(unit) ?? unit) + packed);
  }
  return [...lines.values()].join(LINE_END);
}

/** By UTF-16 units and not by characters, as the conversion looks for them. */
function byUnits([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Unit by unit: what lies outside the basic plane never is one. */
function convertUnits(key: string, characters: Characters): string {
  return key.replace(/./gs, (unit) => characters.get(unit) ?? unit);
}
