/** Pages that cannot be read in full: what is lost leaves the truth, and a problem must say so. */
import { type ReportDocument, sentenceText, tablesOf } from '../document.ts';
import { hasTable, type Mutator, tableOfKind } from './mutator.ts';

const SOURCE = '§5: tables as pictures; only an attachment; flip books; iframes';

function problem(name: string, fits: Mutator['fits'], apply: Mutator['apply']): Mutator {
  return { name, source: SOURCE, stage: 'frame', shows: 'any', group: 'problem', fits, apply };
}

/** Keeps the title and puts something that cannot be read in place of the article. */
function replaceArticle(document: ReportDocument, html: string): void {
  document.blocks = [{ type: 'raw', html: document.convert(html) }];
  document.period = null;
  document.flawless = false;
}

function hasTitle(document: ReportDocument): boolean {
  return document.title !== null;
}

export const PROBLEM_MUTATORS: Mutator[] = [
  problem('table-as-image', hasTable('applications'), (document, random) => {
    const gone = new Set(tablesOf(document).filter((table) => table.kind === 'applications'));
    const first = document.blocks.findIndex((block) => block.type === 'table' && gone.has(block));
    const html = `<p align="center"><img src="images/W0202${random.integer(10, 99)}.png" width="640" height="820" alt=""></p>`;
    document.blocks.splice(first, 0, { type: 'raw', html });
    document.blocks = document.blocks.filter((block) => block.type !== 'table' || !gone.has(block));
    document.problems = ['table-as-image'];
    document.flawless = false;
  }),
  {
    ...problem('page-cut-off', hasTable('applications'), (document, random) => {
      const table = tableOfKind(document, 'applications')!;
      document.blocks.length = document.blocks.indexOf(table) + 1;
      table.rows.length = random.integer(8, Math.max(8, table.rows.length - 6));
      table.nested = 0;
      document.cutOff = true;
      document.problems = ['page-cut-off', 'table-cut-off'];
      document.flawless = false;
    }),
    shows: 'grid',
  },
  problem('attachment-only', hasTitle, (document, random) => {
    const name = random.pick(['pdf', 'doc', 'docx', 'wps', 'ofd']);
    replaceArticle(
      document,
      `<p>附件：<a href="files/P020${random.integer(100, 999)}.${name}">政府信息公开工作年度报告.${name}</a></p>`,
    );
    document.problems = ['attachment-only'];
  }),
  problem('flip-book', hasTitle, (document) => {
    replaceArticle(
      document,
      '<iframe src="https://book.flbook.example/c/abc123" width="900" height="600"></iframe><div class="flipbook" id="flipbook"></div>',
    );
    document.problems = ['flip-book', 'empty-frame'];
  }),
  problem('empty-frame', hasTitle, (document) => {
    replaceArticle(
      document,
      '<iframe src="about:blank" id="content_frame" width="100%" height="900"></iframe>',
    );
    document.problems = ['empty-frame'];
  }),
];

/** Whether the document still has an article to be judged. */
export function hasArticle(document: ReportDocument): boolean {
  return document.blocks.some(
    (block) =>
      block.type === 'heading' ||
      (block.type === 'paragraph' && block.sentences.some((one) => sentenceText(one) !== '')),
  );
}

/** Whether tables or sections of the report could not come through. */
export function isPartLost(document: ReportDocument): boolean {
  const lost = document.problems.filter(
    (code) => code !== 'mixed-format' && code !== 'unreadable-cell',
  );
  return lost.length > 0;
}
