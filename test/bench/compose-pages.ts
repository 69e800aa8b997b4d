import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { SAMPLES, samples } from '../support/samples.ts';

/** The texts of the simplified sample pages, one for each text node that says anything. */
function sampleTexts(): string[] {
  return samples
    .filter(({ file }) => !file.includes('traditional'))
    .flatMap(({ file }) => {
      const { document } = new JSDOM(readFileSync(join(SAMPLES, file), 'utf8')).window;
      for (const code of document.querySelectorAll('script, style')) code.remove();
      const walker = document.createTreeWalker(document.body, 4);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.textContent!.trim());
      return texts.filter((text) => text !== '');
    });
}

const escapeText = (text: string): string =>
  text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));

/**
 * A page of so many text nodes out of the sample reports, over and over with other figures:
 * cells in tables of six columns, and paragraphs for what is long.
 */
export function composePage(textNodes: number): string {
  const texts = sampleTexts();
  let html = '';
  let row: string[] = [];
  const endRow = (): void => {
    if (row.length > 0) html += `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    row = [];
  };
  for (let i = 0; i < textNodes; i++) {
    const copy = Math.floor(i / texts.length);
    const text = escapeText(texts[i % texts.length]!).replace(/\d{1,6}/g, (figure) =>
      String((Number(figure) + copy * 7919) % 100_000),
    );
    if (text.length > 30) {
      endRow();
      html += `</table><p>${text}</p><table>`;
    } else if (row.push(text) === 6) {
      endRow();
    }
  }
  endRow();
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>年度报告</title></head><body><table>${html}</table></body></html>`;
}
