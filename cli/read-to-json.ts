import { ruleCatalogues } from '../utils/checks/registry.ts';
import { type ReadingJson, toReadingJson } from '../utils/export/reading-json.ts';
import { checksCatalogues } from '../utils/text/catalogues/checks.ts';
import { pageCatalogues } from '../utils/text/catalogues/page.ts';
import { createTranslator } from '../utils/text/translate.ts';
import { readPage } from './read-page.ts';

const translator = createTranslator('zh-CN', pageCatalogues, checksCatalogues, ruleCatalogues);

/** One page as the headless reader prints it, for scoreboards and comparisons. */
export function readToJson(html: string, url = ''): ReadingJson {
  const { report, findings } = readPage(html, url);
  return toReadingJson(url, report, findings, translator);
}
