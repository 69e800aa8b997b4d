import type { Catalogues } from '../translate.ts';

/** The page of settings. */
export const optionsCatalogues: Catalogues = {
  'zh-CN': {
    'options.language': '界面语言',
    'options.language.text': '只影响年报透镜自己的文字，不影响网页。',
    'options.sites': '自动认出年报的网站',
    'options.sites.text': '在这些网站上打开年报时，工具栏图标上会出现“年报”二字。',
    'options.sites.none': '还没有允许任何网站。点图标照样能读任何一页。',
    'options.sites.add': '允许更多网站',
    'options.sites.remove': '撤回',
    'options.sites.remove_one': '撤回 {site}',
    'options.sites.below': '{site} 和它下面的网站',
    'options.sites.all': '所有网站',
    'options.shortcut': '快捷键',
    'options.shortcut.text': '打开或关闭面板。要更改，请到浏览器的扩展管理页里找“键盘快捷键”。',
    'options.shortcut.none': '没有设置',
    'options.data': '数据',
    'options.data.text': '收藏只在这台电脑的浏览器里，移除扩展时会一并删除。请先把需要的导出。',
    'options.data.open': '打开收藏',
    'options.version': '版本 {version}',
  },
  'zh-TW': {
    'options.language': '介面語言',
    'options.language.text': '只影響年報透鏡自己的文字，不影響網頁。',
    'options.sites': '自動認出年報的網站',
    'options.sites.text': '在這些網站上開啟年報時，工具列圖示上會出現「年報」二字。',
    'options.sites.none': '還沒有允許任何網站。按一下圖示照樣能讀任何一頁。',
    'options.sites.add': '允許更多網站',
    'options.sites.remove': '撤回',
    'options.sites.remove_one': '撤回 {site}',
    'options.sites.below': '{site} 和它底下的網站',
    'options.sites.all': '所有網站',
    'options.shortcut': '快速鍵',
    'options.shortcut.text':
      '開啟或關閉面板。要變更，請到瀏覽器的擴充功能管理頁裡找「鍵盤快速鍵」。',
    'options.shortcut.none': '沒有設定',
    'options.data': '資料',
    'options.data.text': '收藏只在這台電腦的瀏覽器裡，移除擴充功能時會一併刪除。請先將需要的匯出。',
    'options.data.open': '開啟收藏',
    'options.version': '版本 {version}',
  },
  en: {
    'options.language': 'Language',
    'options.language.text': 'Of Nianbao Lens itself. Web pages are not affected.',
    'options.sites': 'Sites whose reports are recognised',
    'options.sites.text':
      'When a page on these sites looks like a report, the toolbar icon shows 年报.',
    'options.sites.none':
      'No site is allowed yet. A click on the icon reads any page all the same.',
    'options.sites.add': 'Allow more sites',
    'options.sites.remove': 'Take back',
    'options.sites.remove_one': 'Take back {site}',
    'options.sites.below': '{site} and the sites below it',
    'options.sites.all': 'All sites',
    'options.shortcut': 'Shortcut',
    'options.shortcut.text':
      'Opens and closes the panel. To change it, look for "Keyboard shortcuts" on the browser\'s page of extensions.',
    'options.shortcut.none': 'Not set',
    'options.data': 'Data',
    'options.data.text':
      'The collection is kept in the browser on this computer only and is deleted when the extension is removed. Export what you need first.',
    'options.data.open': 'Open the collection',
    'options.version': 'Version {version}',
  },
};
