import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FormatId, Message } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import { pageLanguage } from './page-language.ts';
import { type PanelActions, type PanelState, SCRIPT_TAGS, shownReport } from './panel-model.ts';

/** Words that come from the page, as the page shows them now. */
export interface PageWords {
  /** The language tag that gives them the right forms and voices. */
  lang: string;
  /** The form whose labels name its figures. */
  format: FormatId | undefined;
  show(text: string): string;
}

export const PageWordsContext = createContext<PageWords>({
  lang: 'zh',
  format: undefined,
  show: (text) => text,
});

/** The page's words for all that the panel shows of them. */
export function pageWordsOf(state: PanelState, { onPageWords }: PanelActions): PageWords {
  const { script } = state;
  const report = shownReport(state);
  const format = report?.format;
  if (script !== 'original') return { lang: SCRIPT_TAGS[script], format, show: onPageWords };
  return { lang: report ? pageLanguage(report.script) : 'zh', format, show: (text) => text };
}

export function usePageWords(): PageWords {
  return useContext(PageWordsContext);
}

/** A message in the interface's language, with what it cites of the page as the page shows it. */
export function useMessage(): (message: Message) => string {
  const translator = useTranslator();
  const { show } = usePageWords();
  return ({ key, args = {} }) => {
    const cited = Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? show(value) : value,
    ]);
    return translator.message({ key, args: Object.fromEntries(cited) });
  };
}
