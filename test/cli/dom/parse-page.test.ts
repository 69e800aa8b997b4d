import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../cli/dom/parse-page.ts';
import { SAMPLES, samples } from '../../support/samples.ts';

/** What jsdom makes of the same source, with scripts switched off as here. */
const parseWithJsdom = (html: string): Document => new JSDOM(html).window.document;

/** A document as lines: each node with its depth, name and attributes or text; without the document type, which nothing asks for. */
function linesOf(document: Document): string[] {
  const lines: string[] = [];
  let depth = 0;
  let node: Node | null = document.firstChild;
  while (node) {
    if (node.nodeType === 1) {
      const element = node as Element;
      const attributes = [...(element.attributes as unknown as Attr[])]
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
      lines.push(`${depth} <${element.localName} ${attributes.join(' ')}>`);
    } else if (node.nodeType !== 10) {
      lines.push(`${depth} ${node.nodeType} ${(node as Text).data}`);
    }
    if (node.firstChild) {
      depth++;
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return lines;
}

/** The selectors that the reader asks for. */
const SELECTORS = [
  'table',
  '[hidden]',
  '[style],[hidden]',
  'table p, table table',
  'h1, h2, h3, ucaptitle',
  'meta[name], meta[property]',
  'meta[name="ArticleTitle" i]',
  'a[href], iframe[src], embed[src], object[data]',
  '[src], [data], [href], [id], [class]',
  'iframe, frame',
  'img',
];

const elementsOf = (document: Document) => [...document.querySelectorAll('*')];

function expectSame(html: string): void {
  const [ours, theirs] = [parsePage(html), parseWithJsdom(html)];
  expect(linesOf(ours)).toEqual(linesOf(theirs));
  expect(ours.title).toBe(theirs.title);
  expect(ours.body?.localName).toBe(theirs.body?.localName);
  expect(ours.body?.textContent).toBe(theirs.body?.textContent);
  const all = { ours: elementsOf(ours), theirs: elementsOf(theirs) };
  for (const selector of SELECTORS) {
    const places = (document: Document, elements: Element[]) =>
      [...document.querySelectorAll(selector)].map((element) => elements.indexOf(element));
    expect(places(ours, all.ours)).toEqual(places(theirs, all.theirs));
  }
  for (const name of ['meta', 'publishtime'])
    expect(ours.getElementsByTagName(name).length).toBe(theirs.getElementsByTagName(name).length);
  all.ours.forEach((element, i) => {
    const other = all.theirs[i]!;
    expect(element.textContent).toBe(other.textContent);
    expect(element.children.length).toBe(other.children.length);
    expect(element.className).toBe(other.getAttribute('class') ?? '');
    expect(element.firstElementChild?.localName).toBe(other.firstElementChild?.localName);
    expect(element.nextElementSibling?.localName).toBe(other.nextElementSibling?.localName);
    expect(element.parentElement?.localName).toBe(other.parentElement?.localName);
    expect(element.isConnected).toBe(true);
    expect(element.closest('a')?.localName).toBe(other.closest('a')?.localName);
  });
}

describe('a page is the tree that jsdom makes of it', () => {
  test.each(samples.map(({ file }) => file))('%s', (file) =>
    expectSame(readFileSync(join(SAMPLES, file), 'utf8')),
  );

  test.each([
    ['nothing', ''],
    ['text without tags', '年度报告'],
    ['cells outside of rows', '<table><td>1<td>2<tbody><tr><th>3</table>'],
    ['text and paragraphs where a table has no place for them', '<table>a<p>b<tr>c<td>d</table>e'],
    ['formatting that is closed in the wrong order', '<p><b>1<i>2</b>3</i>4'],
    ['a link in a link', '<a href="1">1<a href="2">2</a>3'],
    ['paragraphs that are not closed', '<p>1<p>2<div>3<p>4</div>5'],
    ['a second body with attributes', '<body class="a"><p>1<body id="c">2'],
    ['a set of frames', '<html><frameset cols="1,2"><frame src="a.htm"></frameset>'],
    ['a template', '<template><p>1</template><p>2'],
    ['scripts and what stands in them', '<script>"<p>"</script><noscript><p>1</p></noscript>'],
    ['drawings', '<svg><title>1</title><foreignObject><p>2</svg><title>3</title>'],
    ['comments', '<!-- 1 --><p>2<!-- 3 --></p><!-- 4 -->'],
    ['entities and NUL', '<p>&lt;&nbsp;&#x5e74;\0&amp;'],
    ['an attribute twice', '<p id=a ID=b STYLE="x">1'],
    ['lists and rows that are left open', '<ul><li>1<li>2<ul><li>3</ul><dl><dt>4<dd>5'],
    ['a select in a table', '<table><tr><td><select><option>1<tr><td>2</table>'],
  ])('%s', (_, html) => expectSame(html));

  test('of any order of tags', () => {
    const names = ['table', 'tr', 'td', 'tbody', 'p', 'b', 'a', 'div', 'li', 'ul', 'br', 'h1'];
    const piece = fc.oneof(
      fc.constantFrom(...names).map((name) => `<${name} class="${name}">`),
      fc.constantFrom(...names).map((name) => `</${name}>`),
      fc.constantFrom('12', '年', ' ', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectSame(pieces.join(''))),
      { seed: 20261126, numRuns: 50 },
    );
  });
});

describe('what a node answers', () => {
  test.each([
    ['', 1, 1],
    ['colspan="3" rowspan="2"', 3, 2],
    ['colspan=" +4x" rowspan="2.9"', 4, 2],
    ['colspan="0" rowspan="0"', 1, 0],
    ['colspan="-2" rowspan="-2"', 1, 1],
    ['colspan="a" rowspan="a"', 1, 1],
    ['colspan="1001" rowspan="65535"', 1000, 65534],
  ])('the spans of a cell with %s', (attributes, colSpan, rowSpan) => {
    const cell = parsePage(`<table><tr><td ${attributes}>`).querySelector('td')!;
    expect([cell.colSpan, cell.rowSpan]).toEqual([colSpan, rowSpan]);
  });

  test('which of two nodes comes first', () => {
    const html = '<div><p>1<b>2</b></p><!--3--><p>4</p></div><p>5</p>';
    const nodesOf = (node: Node): Node[] => {
      const nodes: Node[] = [node];
      for (let child = node.firstChild; child; child = child.nextSibling)
        nodes.push(...nodesOf(child));
      return nodes;
    };
    const [ours, theirs] = [parsePage(html), parseWithJsdom(html)].map(({ body }) => nodesOf(body));
    for (const [i, node] of ours!.entries())
      for (const [j, other] of ours!.entries()) {
        expect(node.compareDocumentPosition(other)).toBe(
          theirs![i]!.compareDocumentPosition(theirs![j]!),
        );
        expect(node.contains(other)).toBe(theirs![i]!.contains(theirs![j]!));
      }
  });

  test.each([
    ['its own', '', 'https://a.gov.cn/b/c.html', 'https://a.gov.cn/b/c.html'],
    [
      'that which it names',
      '<base href="../d/">',
      'https://a.gov.cn/b/c.html',
      'https://a.gov.cn/d/',
    ],
    [
      'one that leads nowhere',
      '<base href="http://[">',
      'https://a.gov.cn/b',
      'https://a.gov.cn/b',
    ],
    ['none', '', undefined, 'about:blank'],
  ])('the base of its addresses: %s', (_, html, address, base) =>
    expect(parsePage(html, address).baseURI).toBe(base),
  );

  test('a second body adds only the attributes that the first has not', () => {
    const { body } = parsePage('<body class="a"><p>1<body class="b" id="c">2');
    expect([body.className, body.getAttribute('id')]).toEqual(['a', 'c']);
  });

  test('thousands of elements inside one another', () => {
    const depth = 5_000;
    const { body } = parsePage(`${'<div>'.repeat(depth)}1`);
    expect(body.textContent).toBe('1');
    expect(body.querySelector('p')).toBeNull();
  });
});
