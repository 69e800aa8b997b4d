import type { Catalogues } from '../translate.ts';

/** What the extension's own pages are called. */
export const ownPagesCatalogues: Catalogues = {
  'zh-CN': {
    'own_pages.navigation': '页面',
    'own_pages.collection': '收藏',
    'own_pages.options': '设置',
    'own_pages.welcome': '使用说明',
    'own_pages.unreadable': '这一页读不了',
  },
  'zh-TW': {
    'own_pages.navigation': '頁面',
    'own_pages.collection': '收藏',
    'own_pages.options': '設定',
    'own_pages.welcome': '使用說明',
    'own_pages.unreadable': '這一頁無法閱讀',
  },
  en: {
    'own_pages.navigation': 'Pages',
    'own_pages.collection': 'Collection',
    'own_pages.options': 'Settings',
    'own_pages.welcome': 'How to use it',
    'own_pages.unreadable': 'This page cannot be read',
  },
};
