import { BREAK, type Cell, type Row, RUN, type TableBlock } from '../document.ts';
import type { Dressing } from './dressings.ts';
import { flattenTable } from './flatten-table.ts';

/** Text for HTML; no-break and zero-width spaces as entities, as editors write them. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
}

/** Text with its marks turned into the editor's tags. */
export function renderText(text: string, dressing: Dressing): string {
  const hasRuns = text.includes(RUN);
  const [open, close] = dressing.run[0] === '' && hasRuns ? ['<span>', '</span>'] : dressing.run;
  let html = escapeText(text);
  if (dressing.splitsDigits) {
    html = html.replace(/\d[\d.]*/g, `${close}<span lang="EN-US">$&</span>${open}`);
  }
  html = html.replaceAll(BREAK, '<br>').replaceAll(RUN, `${close}${open}`);
  return open === '' ? html : `${open}${html}${close}`.replaceAll(`${open}${close}`, '');
}

function renderCell(cell: Cell, table: TableBlock, dressing: Dressing): string {
  const tag = table.th && cell.role !== 'value' && cell.role !== 'filler' ? 'th' : 'td';
  const spans =
    ((cell.colSpan ?? 1) === 1 ? '' : ` colspan="${cell.colSpan}"`) +
    ((cell.rowSpan ?? 1) === 1 ? '' : ` rowspan="${cell.rowSpan}"`);
  const html = cell.text === '' ? dressing.emptyCell : renderText(cell.text, dressing);
  return `<${tag}${spans}${dressing.cellAttributes(cell.role)}>${dressing.cell(html, cell.role)}</${tag}>`;
}

function renderRow(row: Row, table: TableBlock, dressing: Dressing): string {
  const open = row.hidden ? '<tr style="display:none">' : dressing.rowOpen;
  return `${open}${row.cells.map((cell) => renderCell(cell, table, dressing)).join('')}</tr>`;
}

function renderDivs(table: TableBlock, dressing: Dressing): string {
  const rows = table.rows.filter((row) => !row.hidden);
  const html = rows.map((row) => {
    const cells = row.cells.map(
      (cell) => `<div class="td">${renderText(cell.text, dressing)}</div>`,
    );
    return `<div class="tr" style="display:table-row">${cells.join('')}</div>`;
  });
  return `<div class="table" style="display:table">${html.join('\n')}</div>`;
}

function renderGrid(table: TableBlock, dressing: Dressing): string {
  const rows = table.rows.map((row) => renderRow(row, table, dressing)).join('\n');
  const close = dressing.tableOpen.endsWith('<tbody>') ? '</tbody></table>' : '</table>';
  let html = `${dressing.tableOpen}${rows}${close}`;
  for (let depth = 0; depth < (table.nested ?? 0); depth++) {
    html = `<table border="0" width="100%"><tr><td>${html}</td></tr></table>`;
  }
  return html;
}

/** A table in its layout. */
export function renderTable(table: TableBlock, dressing: Dressing): string {
  if (table.layout === 'table') return renderGrid(table, dressing);
  if (table.layout === 'divs') return renderDivs(table, dressing);
  const lines = flattenTable(table).map(escapeText);
  if (table.layout === 'tabs' || table.layout === 'spaces') return `<pre>${lines.join('\n')}</pre>`;
  return lines.map((line) => dressing.paragraph(line, 'flat')).join(dressing.between);
}
