import { browser } from 'wxt/browser';
import { type OwnPair, readPairs } from '../../utils/text/own-pairs.ts';

/** The scripts that a site's pages can be shown in by themselves. */
const SITE_SCRIPTS = ['hans', 'hant-tw', 'hant-hk'] as const;
export type SiteScript = (typeof SITE_SCRIPTS)[number];

/** What the person has set for showing pages in another script. */
export interface ScriptSettings {
  /** Taiwan's words besides its characters, where Taiwan's script is chosen. */
  taiwanWording: boolean;
  pairs: OwnPair[];
  /** By the match pattern of a site that the person allows. */
  sites: Record<string, SiteScript>;
}

/** Their one place in `storage.local`. */
const KEY = 'script';

function parseSettings(stored: unknown): ScriptSettings {
  const { taiwanWording, pairs, sites } = (stored ?? {}) as Record<string, unknown>;
  const known = Object.entries(sites ?? {}).filter((entry): entry is [string, SiteScript] =>
    (SITE_SCRIPTS as readonly unknown[]).includes(entry[1]),
  );
  return {
    taiwanWording: taiwanWording === true,
    pairs: readPairs(pairs),
    sites: Object.fromEntries(known),
  };
}

export async function readScriptSettings(): Promise<ScriptSettings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes what is named and keeps the rest; pages that are opened from then on follow it.
 * One change after the other, in whatever tabs they are made: two at once would undo each other.
 */
export async function changeScriptSettings(
  change: (settings: ScriptSettings) => Partial<ScriptSettings>,
): Promise<void> {
  await navigator.locks.request('script-settings', async () => {
    const settings = await readScriptSettings();
    await browser.storage.local.set({ [KEY]: { ...settings, ...change(settings) } });
  });
}

/** Calls back when something is changed anywhere; returns the way to stop. */
export function watchScriptSettings(onChange: (settings: ScriptSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
