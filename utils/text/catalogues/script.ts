import type { Catalogues } from '../translate.ts';

/** In which script a page is shown. The modes' names are the same in every language: each in itself. */
export const scriptCatalogues: Catalogues = {
  'zh-CN': {
    'script.original': '原文',
    'script.hans': '简体',
    'script.hant-tw': '繁體（台灣）',
    'script.hant-hk': '繁體（香港）',
    'script.hant-twp': '繁體（台灣用語）',
    'script.twp.option': '换成台湾用语',
    'script.twp.warning':
      '除了字形，还把词语换成台湾的说法（项目 → 專案）。法规名称和报告的固定用语保持官方写法，其他官方名称可能会变。',
    'script.next': '换一种文字',
    'script.shown': '页面现在显示为{mode}。',
    'script.restored': '页面已恢复原文。',
  },
  'zh-TW': {
    'script.original': '原文',
    'script.hans': '简体',
    'script.hant-tw': '繁體（台灣）',
    'script.hant-hk': '繁體（香港）',
    'script.hant-twp': '繁體（台灣用語）',
    'script.twp.option': '換成台灣用語',
    'script.twp.warning':
      '除了字形，也把詞語換成台灣的說法（项目 → 專案）。法規名稱和報告的固定用語維持官方寫法，其他官方名稱可能會變。',
    'script.next': '換一種文字',
    'script.shown': '頁面現在顯示為{mode}。',
    'script.restored': '頁面已還原為原文。',
  },
  en: {
    'script.original': 'Original',
    'script.hans': '简体',
    'script.hant-tw': '繁體（台灣）',
    'script.hant-hk': '繁體（香港）',
    'script.hant-twp': '繁體（台灣用語）',
    'script.twp.option': 'Use Taiwan’s wording',
    'script.twp.warning':
      'Changes words as well as characters (项目 → 專案). Titles of laws and the reports’ fixed terms keep their official form; other official names may change.',
    'script.next': 'Next script',
    'script.shown': 'The page now shows {mode}.',
    'script.restored': 'The page shows its original text again.',
  },
};
