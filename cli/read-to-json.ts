import { ruleCatalogues } from '../utils/checks/rule-catalogues.ts';
import { type ReadingJson, toReadingJson } from '../utils/export/reading-json.ts';
import type { Structure } from '../utils/model.ts';
import { checksCatalogues } from '../utils/text/catalogues/checks.ts';
import { pageCatalogues } from '../utils/text/catalogues/page.ts';
import { createTranslator } from '../utils/text/translate.ts';
import { readPage } from './read-page.ts';

const translator = createTranslator('zh-CN', pageCatalogues, checksCatalogues, ruleCatalogues);

export interface ReadingWithStructures extends ReadingJson {
  structures: Structure[];
}

/** One page as the headless reader prints it, with the structures of its prose, which those lines leave out. */
export function readToJson(html: string, url = ''): ReadingWithStructures {
  const { report, findings } = readPage(html, url);
  return {
    ...toReadingJson(url, report, findings, translator),
    structures: report.structures,
  };
}
