/** The same page read in Chromium and headless gives the same Report, figure for figure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { decodeHtml } from '../../cli/decode-html.ts';
import { readPage } from '../../cli/read-page.ts';
import { readSavedReports } from '../support/collection.ts';
import { openPanel, savePage } from '../support/panel.ts';
import { SAMPLES, samples } from '../support/samples.ts';
import { useExtension } from '../support/use-extension.ts';

const corpus = process.env.NIANBAO_CORPUS ? join(process.env.NIANBAO_CORPUS, 'pages') : '';
const pages = [
  ...samples.map(({ file }) => join(SAMPLES, file)),
  ...(existsSync(corpus) ? readdirSync(corpus).map((file) => join(corpus, file)) : []),
];

const stage = useExtension({ extension: () => inject('testExtension'), folders: ['/'] });

describe('Chromium and headless', () => {
  it.each(pages)('read the same in %s', async (file) => {
    const address = `http://www.reports.gov.cn${file}`;
    const page = await stage.driven.open(address);
    await savePage(await openPanel(stage.driven, page));

    const collection = await stage.driven.openExtensionPage('collection.html');
    const reports = await readSavedReports(collection);
    const { report } = readPage(decodeHtml(readFileSync(file)), address);
    expect(reports[address]).toEqual(report);
  });
});
