import { BREAK, type ReportDocument, RUN } from '../document.ts';
import type { Random } from '../random.ts';
import { assembleLines, type Line, wrapText } from './assemble-lines.ts';
import { DRESSINGS, type Dressing } from './dressings.ts';
import { MARKUPS, type Markup, type MarkupName } from './markups.ts';
import { renderFooter, renderHeader, renderIndexBox, renderInfoLine } from './render-chrome.ts';
import { escapeText, renderTable, renderText } from './render-table.ts';
import { SHELLS, type Shell } from './shells.ts';

/** Stand for what is in the page's script already while the frame's own words are converted. */
const TITLE = '\uE010';
const TITLE_TEXT = '\uE011';
const ARTICLE = '\uE012';
/** Where the article ends, for pages that break off. */
const END = '\uE013';

function renderLine(line: Line, dressing: Dressing, markup: Markup): string {
  if (line.type === 'raw') return line.html;
  if (line.type === 'table') return renderTable(line.table, dressing);
  const text = markup.wrapAt ? wrapText(line.text, markup.wrapAt) : line.text;
  const html = renderText(text, dressing);
  if (!line.tag) return dressing.paragraph(html, line.role);
  return line.tag === 'strong'
    ? dressing.paragraph(`<strong>${html}</strong>`, line.role)
    : `<${line.tag}>${html}</${line.tag}>`;
}

function applyLayout(document: ReportDocument, markup: Markup, random: Random): void {
  if (!markup.layout) return;
  const layout = random.pick(markup.layout);
  for (const block of document.blocks) {
    if (block.type === 'table') block.layout = layout;
  }
}

function renderArticle(document: ReportDocument, markup: Markup, dressing: Dressing): string {
  const lines = assembleLines(document).map((line) => renderLine(line, dressing, markup));
  const times = Number(document.frame.titleInside) + Number(!SHELLS[markup.shell]?.title);
  const titleLine =
    document.title === null
      ? []
      : Array.from({ length: times }, () =>
          dressing.paragraph(renderText(document.title ?? '', dressing), 'title'),
        );
  return [...titleLine, ...lines].join(dressing.between);
}

const WIKI_BOX =
  '<h2>基本介绍</h2><ul><li>中文名：政府信息公开年度报告</li><li>类别：公文</li></ul>';
const WIKI_ASIDE = '<aside><h3>相关词条</h3><h3>热门词条</h3><p>联系我们</p></aside>';

function renderHead(document: ReportDocument, shell: Shell): string {
  const { frame } = document;
  const metas: string[] = [];
  if (shell.metas && frame.datePlace === 'meta-and-line') {
    const [title, date, source] = shell.metas;
    if (document.title !== null) metas.push(`<meta name="${title}" content="${TITLE_TEXT}">`);
    if (frame.publishedOn) metas.push(`<meta name="${date}" content="${frame.publishedOn}">`);
    if (frame.source) metas.push(`<meta name="${source}" content="${escapeText(frame.source)}">`);
    metas.push(`<meta name="SiteName" content="${frame.site}">`);
  }
  const title = document.title === null ? frame.site : TITLE_TEXT;
  const style = shell.style === '' ? '' : `<style>${shell.style}</style>`;
  return `<meta charset="utf-8">\n<title>${title}</title>\n${metas.join('\n')}${style}`;
}

function renderBody(
  document: ReportDocument,
  markup: Markup,
  shell: Shell,
  random: Random,
): string {
  const title = document.title !== null && shell.title ? shell.title.join(TITLE) : '';
  return [
    renderHeader(document, shell, random),
    renderIndexBox(document),
    title,
    renderInfoLine(document, shell, random),
    markup.encyclopedia ? WIKI_BOX : '',
    `${shell.open}${ARTICLE}${END}${shell.close}`,
    markup.encyclopedia ? WIKI_ASIDE : '',
    renderFooter(document, random),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A page that broke off in the middle: nothing after the article's last row that came through. */
function cutAtLastRow(html: string): string {
  const article = html.slice(0, html.indexOf(END));
  return article.slice(0, article.lastIndexOf('</tr>') + '</tr>'.length);
}

/** The page as HTML; changes the tables' layout in the document to what the markup writes. */
export function renderReport(
  document: ReportDocument,
  markupName: MarkupName,
  random: Random,
): string {
  const markup: Markup = MARKUPS[markupName];
  const shell = SHELLS[markup.shell]!;
  const dressing = DRESSINGS[markup.dressing];
  applyLayout(document, markup, random);
  const article = renderArticle(document, markup, dressing);
  const frame = `<!DOCTYPE html>\n<html lang="${document.script === 'hant' ? 'zh-TW' : shell.lang}">\n<head>\n${renderHead(document, shell)}\n</head>\n<body>\n${renderBody(document, markup, shell, random)}\n</body>\n</html>\n`;
  const title = document.title ?? '';
  const prefix = document.frame.prefix;
  const html = document
    .convert(frame)
    .replaceAll(TITLE_TEXT, () =>
      escapeText(prefix + title.replaceAll(BREAK, '').replaceAll(RUN, '')),
    )
    .replaceAll(
      TITLE,
      () =>
        escapeText(prefix) + renderText(title, { ...dressing, splitsDigits: false, run: ['', ''] }),
    )
    .replace(ARTICLE, () => article);
  return document.cutOff ? cutAtLastRow(html) : html.replace(END, '');
}
