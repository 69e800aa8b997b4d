import type { Catalogues } from '../translate.ts';

/** What the headless reader prints for a person. */
export const cliCatalogues: Catalogues = {
  'zh-CN': {
    'cli.severity.error': '■ 错误',
    'cli.severity.warning': '▲ 存疑',
    'cli.severity.hint': '· 提示',
    'cli.nothing_found': '没有发现矛盾',
    'cli.no_report': '不像政府信息公开工作年度报告',
  },
  'zh-TW': {
    'cli.severity.error': '■ 錯誤',
    'cli.severity.warning': '▲ 存疑',
    'cli.severity.hint': '· 提示',
    'cli.nothing_found': '沒有發現矛盾',
    'cli.no_report': '不像政府信息公開工作年度報告',
  },
  en: {
    'cli.severity.error': '■ error',
    'cli.severity.warning': '▲ warning',
    'cli.severity.hint': '· hint',
    'cli.nothing_found': 'no contradiction found',
    'cli.no_report': 'does not look like an annual report on government information disclosure',
  },
};
