/** What the person can choose for a page; `hant-twp` also puts Taiwan's words for the mainland's. */
export type ScriptMode = 'original' | 'hans' | 'hant-tw' | 'hant-hk' | 'hant-twp';

/** The modes in the order of the switch; Taiwan wording is an option of its own and not among them. */
export const SCRIPT_MODES: readonly ScriptMode[] = ['original', 'hans', 'hant-tw', 'hant-hk'];

/** The forms that a text is written in: simplified, general traditional, Taiwan's or Hong Kong's. */
export type ScriptSource = 'cn' | 't' | 'tw' | 'hk';

const LANGUAGE_TAGS: Record<Exclude<ScriptMode, 'original'>, string> = {
  hans: 'zh-CN',
  'hant-tw': 'zh-TW',
  'hant-hk': 'zh-HK',
  'hant-twp': 'zh-TW',
};

/** The `lang` that makes browsers choose the mode's glyphs; region tags, which every browser knows. */
export function languageTagOf(mode: Exclude<ScriptMode, 'original'>): string {
  return LANGUAGE_TAGS[mode];
}

/** The mode after this one, for the key that cycles; from Taiwan wording it goes on as from Taiwan. */
export function nextMode(mode: ScriptMode): ScriptMode {
  const at = SCRIPT_MODES.indexOf(mode === 'hant-twp' ? 'hant-tw' : mode);
  return SCRIPT_MODES[(at + 1) % SCRIPT_MODES.length]!;
}
