import { type ComponentChildren, render } from 'preact';
import type { OwnPage } from '../../components/pages/page-frame.tsx';
import { PageFrame } from '../../components/pages/page-frame.tsx';
import { TranslatorContext } from '../../components/use-translator.ts';
import { readLanguage, watchLanguage } from '../../utils/collection/preferences.ts';
import type { Language } from '../../utils/model.ts';
import { extensionCatalogues } from '../../utils/text/catalogues/extension.ts';
import { ownPagesCatalogues } from '../../utils/text/catalogues/own-pages.ts';
import { type Catalogues, createTranslator } from '../../utils/text/translate.ts';

interface OwnPageContent {
  page: OwnPage;
  narrow?: boolean;
  catalogues: Catalogues[];
  content: ComponentChildren;
}

/** Draws a page of ours in the person's language, and again when another one is chosen anywhere. */
export async function mountOwnPage({ page, narrow = false, catalogues, content }: OwnPageContent) {
  const draw = (language: Language) => {
    const translator = createTranslator(
      language,
      extensionCatalogues,
      ownPagesCatalogues,
      ...catalogues,
    );
    document.documentElement.lang = language;
    document.title = `${translator.text(`own_pages.${page}`)} · ${translator.text('extension.name')}`;
    render(
      <TranslatorContext.Provider value={translator}>
        <PageFrame current={page} narrow={narrow}>
          {content}
        </PageFrame>
      </TranslatorContext.Provider>,
      document.body,
    );
  };
  watchLanguage(draw);
  draw(await readLanguage());
}
