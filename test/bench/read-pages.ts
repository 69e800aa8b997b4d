/** The pages that reading is timed on, put together from the samples and the generator. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateLookAlike, LOOK_ALIKE_KINDS } from '../generator/generate-look-alike.ts';
import { generatePage } from '../generator/generate-page.ts';
import { MARKUP_NAMES } from '../generator/markup/markups.ts';
import { SAMPLES, samples } from '../support/samples.ts';

const SEED = 'bench';

export function samplePage(name: string): string {
  return readFileSync(join(SAMPLES, `${name}.html`), 'utf8');
}

export function samplePages(): [name: string, html: string][] {
  return samples.map(({ file }) => [file, readFileSync(join(SAMPLES, file), 'utf8')]);
}

/** What stands between the tags of the body. */
function bodyOf(html: string): string {
  const from = html.search(/<body[\s>]/i);
  const start = html.indexOf('>', from) + 1;
  const end = html.lastIndexOf('</body');
  return html.slice(start, end < 0 ? undefined : end);
}

/** The reports of all forms and markups, each in a box of its own, one after the other. */
function* nextReports(): Generator<string> {
  for (let i = 0; ; i++) {
    const markup = MARKUP_NAMES[i % MARKUP_NAMES.length]!;
    yield `<div>${bodyOf(generatePage(`${SEED}/${i}`, { markup }).html)}</div>`;
  }
}

/** Reports of so many bytes in all, in parts of about so many; a part is what stands between the tags of a body. */
export function cutReports(bytes: number, bytesOfPart: number): string[] {
  const parts: string[] = [''];
  let [size, sizeOfPart] = [0, 0];
  for (const report of nextReports()) {
    if (size >= bytes) break;
    if (sizeOfPart >= bytesOfPart) {
      parts.push('');
      sizeOfPart = 0;
    }
    parts.push(parts.pop()! + report);
    sizeOfPart += Buffer.byteLength(report);
    size += Buffer.byteLength(report);
  }
  return parts;
}

/** A page of about so many bytes of reports. */
export function composeReports(bytes: number): string {
  const [body] = cutReports(bytes, bytes);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>2021年政府信息公开工作年度报告</title></head><body>${body}</body></html>`;
}

/** Pages that are no report, of about so many elements. */
export function composeOthers(elements: number): string[] {
  return LOOK_ALIKE_KINDS.map((kind) => {
    let body = '';
    let count = 0;
    let head = '';
    for (let i = 0; count < elements; i++) {
      const { html } = generateLookAlike(`${SEED}/${kind}/${i}`, { kind });
      if (head === '') head = html.slice(0, html.search(/<body[\s>]/i));
      const one = bodyOf(html);
      count += one.match(/<[a-z]/gi)?.length ?? 0;
      body += `<div>${one}</div>`;
    }
    return `${head}<body>${body}</body></html>`;
  });
}

/** Generated pages of which inline styles make up so great a part of the source. */
export function stylePages(share: number, most: number): string[] {
  const pages: string[] = [];
  for (let i = 0; pages.length < most && i < most * 40; i++) {
    const { html } = generatePage(`${SEED}/styles/${i}`);
    const styles = html.match(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi)?.join('').length ?? 0;
    if (styles >= html.length * share) pages.push(html);
  }
  return pages;
}
