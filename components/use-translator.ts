import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '../utils/text/translate.ts';

/** The words of the surface around; keys show as themselves where no one provides them. */
export const TranslatorContext = createContext<Translator>(createTranslator('zh-CN'));

/** The translator of the surface that a component stands in. */
export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
