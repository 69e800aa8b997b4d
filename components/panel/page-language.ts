import type { Script } from '../../utils/model.ts';

/** The language tag for words taken from the page, so that they get the right forms and voices. */
export function pageLanguage(script: Script): string {
  return script === 'hans' ? 'zh-Hans' : 'zh-Hant';
}
