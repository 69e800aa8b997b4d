import type { ScriptMode, ScriptSource } from '../modes.ts';
import type { Pair } from '../stage.ts';
import type { GlossaryEntry } from './entry.ts';
import { NAMES } from './names.ts';
import { OFFICIAL_TITLES } from './official-titles.ts';
import { REPORT_TERMS } from './report-terms.ts';
import { SEGMENTATIONS } from './segmentations.ts';

export const GLOSSARY: readonly GlossaryEntry[] = [
  ...OFFICIAL_TITLES,
  ...REPORT_TERMS,
  ...NAMES,
  ...SEGMENTATIONS,
];

type ShownMode = Exclude<ScriptMode, 'original'>;

/** What of an entry decides how it is converted; a person's own pair has no more. */
type Forms = Pick<GlossaryEntry, 'hans' | 'hant' | 'hk' | 'also'>;

/** How the entry reads in a mode. */
export function entryIn(entry: Forms, mode: ShownMode): string {
  if (mode === 'hans') return entry.hans;
  return mode === 'hant-hk' ? (entry.hk ?? entry.hant) : entry.hant;
}

/** The entries as pairs for `createConvert`: every spelling that the source may carry to the mode's. */
export function pairsOf(entries: readonly Forms[], source: ScriptSource, mode: ShownMode): Pair[] {
  if (mode === `hant-${source}`) return [];
  return entries.flatMap((entry) => {
    const to = entryIn(entry, mode);
    return spellingsIn(entry, source, mode).map((from): Pair => [from, to]);
  });
}

function spellingsIn(entry: Forms, source: ScriptSource, mode: ShownMode): string[] {
  if (source === 'cn' && mode !== 'hans') return [entry.hans];
  const traditional = [entry.hant, ...(entry.hk ? [entry.hk] : [])];
  return mode === 'hans' ? [...traditional, ...(entry.also ?? [])] : traditional;
}
