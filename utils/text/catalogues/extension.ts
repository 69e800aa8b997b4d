import type { Catalogues } from '../translate.ts';

/** What the browser itself shows of the extension; `_locales` is generated from it. */
export const extensionCatalogues: Catalogues = {
  'zh-CN': {
    'extension.name': '年报透镜',
    'extension.description':
      '就地阅读、核对、收藏、导出政府信息公开工作年度报告。一切只在本机进行。',
    'action.title': '年报透镜：阅读此页',
    'action.spotted': '年报透镜：此页像是一份年度报告，点击阅读',
    'action.badge': '年报',
    'command.next_script': '把页面换一种文字显示（原文、简体、繁体）',
  },
  'zh-TW': {
    'extension.name': '年報透鏡',
    'extension.description':
      '就地閱讀、核對、收藏、匯出政府信息公開工作年度報告。一切只在本機進行。',
    'action.title': '年報透鏡：閱讀此頁',
    'action.spotted': '年報透鏡：此頁像是一份年度報告，按一下即可閱讀',
    'action.badge': '年報',
    'command.next_script': '把頁面換一種文字顯示（原文、簡體、繁體）',
  },
  en: {
    'extension.name': 'Nianbao Lens',
    'extension.description':
      'Read, check, save and export the yearly disclosure reports of Chinese authorities in place. Everything stays on this computer.',
    'action.title': 'Nianbao Lens: read this page',
    'action.spotted': 'Nianbao Lens: this page looks like a yearly report, click to read it',
    'action.badge': '年报',
    'command.next_script': 'Show the page in the next script (original, simplified, traditional)',
  },
};
