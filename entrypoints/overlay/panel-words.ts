import type { ScriptChoice } from '../../components/panel/panel-model.ts';
import type { Language } from '../../utils/model.ts';
import { sendMessage } from '../../utils/send-message.ts';
import { type Catalogue, createTranslator, type Translator } from '../../utils/text/translate.ts';

/** Each language's words are a script of their own, which leaves them here. */
const world: typeof globalThis & { nianbaoTexts?: Catalogue } = globalThis;

/** The panel's words, in the language that the script of the page asks for. */
export interface PanelWords {
  /** In the person's language: the background runs its script before the panel's. */
  own: Translator;
  /** A Chinese panel follows the script that the page is shown in; other languages stay. */
  inScript(script: ScriptChoice): Promise<Translator>;
}

export function openPanelWords(own: Language): PanelWords {
  const known = new Map<Language, Promise<Translator>>();
  const take = (language: Language) =>
    createTranslator(language, { [language]: world.nianbaoTexts ?? {} });
  const load = async (language: Language): Promise<Translator> => {
    const answer = await sendMessage('load-texts', { language });
    if (answer.ok) return take(language);
    known.delete(language);
    throw new Error(answer.error.key);
  };
  const ownWords = take(own);
  known.set(own, Promise.resolve(ownWords));
  return {
    own: ownWords,
    inScript(script) {
      const language = languageIn(script, own);
      const words = known.get(language) ?? load(language);
      known.set(language, words);
      return words;
    },
  };
}

function languageIn(script: ScriptChoice, own: Language): Language {
  if (own === 'en' || script === 'original') return own;
  return script === 'hans' ? 'zh-CN' : 'zh-TW';
}
