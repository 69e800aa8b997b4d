import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { openPage, type Page, SHOWN } from './page.ts';

const RUNS = { seed: 20_220_131, numRuns: 30 };
/** Each run opens a page in jsdom; a busy machine needs longer than a unit test has. */
const PATIENCE = 30_000;
/** Late text may have to wait for the next second. */
const WAITING = { timeout: 4000, interval: 5 };

const words = fc.constantFrom(
  '政府信息公开',
  '发布',
  '头发',
  '复议',
  '台州市',
  '干部',
  '余额',
  '里',
  ' ',
  '，',
  '（一）',
  '2021年',
  '12.5%',
  'COVID-19',
  'https://www.gov.cn/a?b=1',
  '說明',
  '⿰车发',
  '𠮷',
  '<>&"',
  '\u00a0',
  '',
);
const text = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(''));
const escaped = text.map((one) => one.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`));
const attributes = fc
  .dictionary(
    fc.constantFrom(
      'title',
      'alt',
      'placeholder',
      'lang',
      'translate',
      'contenteditable',
      'class',
      'id',
    ),
    fc.oneof(escaped, fc.constantFrom('no', '', 'zh-CN', 'zh-TW', 'true', 'false')),
    { maxKeys: 2 },
  )
  .map((all) =>
    Object.entries(all)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
  );
const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'td',
  'li',
  'code',
  'pre',
  'textarea',
  'option',
  'input',
  'title',
  'h1',
);

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  element: fc
    .tuple(tag, attributes, fc.array(tie('tree'), { maxLength: 3 }))
    .map(([name, marks, inner]) =>
      name === 'input' ? `<input${marks}>` : `<${name}${marks}>${inner.join('')}</${name}>`,
    ),
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, escaped, tie('element')),
}));
const body = fc.array(tree, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

/** What a page may do, the same whether it is converted or not. */
type Act = (document: Document) => void;
const nth = <T>(list: ArrayLike<T>, n: number): T | undefined =>
  list.length ? list[n % list.length] : undefined;
function texts(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
const act: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom('text', 'attribute', 'append', 'remove', 'move', 'html'),
    fc.nat(50),
    escaped,
  )
  .map(([kind, n, value]) => (document) => {
    const element = nth(document.body.querySelectorAll('*'), n);
    if (kind === 'text') nth(texts(document), n)?.replaceData(0, 1e9, value);
    else if (kind === 'attribute') element?.setAttribute('title', value);
    else if (kind === 'append') (element ?? document.body).append(value);
    else if (kind === 'remove') element?.remove();
    else if (kind === 'move' && element) document.body.append(element);
    else if (kind === 'html' && element) element.innerHTML = `<p title="${value}">${value}</p>`;
  });

const mode = fc.constantFrom(...SHOWN);

describe('a page of any kind', { timeout: PATIENCE }, () => {
  it('is put back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.array(mode, { minLength: 1, maxLength: 3 }),
        async (html, modes) => {
          const page = openPage(html);
          const before = page.html();
          for (const one of modes) await page.script.setMode(one);
          await page.script.setMode('original');
          expect(page.html()).toBe(before);
        },
      ),
      RUNS,
    );
  });

  it('reads the same when it is converted twice', async () => {
    await fc.assert(
      fc.asyncProperty(body, mode, async (html, one) => {
        const page = openPage(html);
        await page.script.setMode(one);
        const once = page.html();
        await page.script.setMode(one);
        expect(page.html()).toBe(once);
      }),
      RUNS,
    );
  });

  it('keeps digits, Latin text, addresses and punctuation', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.constantFrom('hans', 'hant-tw', 'hant-hk') as typeof mode,
        async (html, one) => {
          const page = openPage(html);
          const plain = () =>
            page.document.documentElement.textContent!.replace(/\p{Script=Han}+/gu, '汉');
          const before = plain();
          await page.script.setMode(one);
          expect(plain()).toBe(before);
        },
      ),
      RUNS,
    );
  });

  it('is put back to what it would be without us when it changes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(body, mode, fc.array(act, { maxLength: 6 }), async (html, one, acts) => {
        const page = openPage(html);
        const twin = new JSDOM(html).window.document;
        const done = page.script.setMode(one);
        for (const [i, perform] of acts.entries()) {
          perform(page.document);
          perform(twin);
          if (i % 2 === 0) await page.settle();
        }
        await done;
        await page.settle();
        await page.script.setMode('original');
        expect(page.html()).toBe(twin.documentElement.outerHTML);
      }),
      RUNS,
    );
  });

  it('shows late changes in the chosen script, as if they had been there before', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        mode,
        fc.array(act, { minLength: 1, maxLength: 6 }),
        async (html, one, acts) => {
          const [page, twin] = [openPage(html), openPage(html)];
          await page.script.setMode(one);
          for (const perform of acts) {
            perform(page.document);
            perform(twin.document);
            await page.settle();
          }
          await twin.script.setMode(one);
          const read = ({ document }: Page) => document.body.textContent;
          await vi.waitFor(() => expect(read(page)).toBe(read(twin)), WAITING);
        },
      ),
      RUNS,
    );
  });
});
