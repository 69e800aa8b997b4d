import type { Catalogues } from '../translate.ts';

/** In which script a page is shown. The modes' names are the same in every language: each in itself. */
export const scriptCatalogues: Catalogues = {
  'zh-CN': {
    'script.original': '原文',
    'script.hans': '简体',
    'script.hant-tw': '繁體（台灣）',
    'script.hant-hk': '繁體（香港）',
  },
  'zh-TW': {
    'script.original': '原文',
    'script.hans': '简体',
    'script.hant-tw': '繁體（台灣）',
    'script.hant-hk': '繁體（香港）',
  },
  en: {
    'script.original': 'Original',
    'script.hans': '简体',
    'script.hant-tw': '繁體（台灣）',
    'script.hant-hk': '繁體（香港）',
  },
};
