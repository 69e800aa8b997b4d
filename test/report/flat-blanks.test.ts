import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks, type TextBlock } from '../../utils/page/read-blocks.ts';
import { restoreBlanks } from '../../utils/report/flat-blanks.ts';
import { blockOf } from '../support/text-blocks.ts';

/** The texts of a page's lines, or of the first of them, with the blank cells put back. */
function restore(markup: string, lines?: number): string {
  const { document } = new JSDOM(`<body>${markup}</body>`).window;
  const blocks = readBlocks(document.body, () => false) as TextBlock[];
  const cells = blocks.slice(0, lines).map((block) => ({
    text: block.text,
    block,
    start: 0,
    end: block.text.length,
  }));
  return restoreBlanks(cells)
    .map(({ text }) => text || '_')
    .join(' ');
}

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const HEAD = paragraphs('a', 'b', 'c', 'd');

describe('paragraphs', () => {
  test.each([
    ['between figures', paragraphs('1', '&nbsp;', '3'), '1 _ 3'],
    ['several', paragraphs('1', '&nbsp;', '&nbsp;', '4'), '1 _ _ 4'],
    ['after a label', paragraphs('&nbsp;', '2'), '_ 2'],
    ['at the end', paragraphs('1', '&nbsp;', '3', '&nbsp;', '&nbsp;'), '1 _ 3 _ _'],
    ['a whole row at the end', paragraphs('1', '&nbsp;', '&nbsp;', '&nbsp;'), '1 _ _ _'],
    [
      'a line that only parts the table from what follows',
      paragraphs('1', '&nbsp;', '&nbsp;'),
      '1',
    ],
    ['of nothing at all are none', paragraphs('1', '', ' ', '4'), '1 4'],
    ['with runs of Word', '<p>1</p><p>&nbsp;<span><o:p></o:p></span></p><p>3</p>', '1 _ 3'],
    ['in cells of their own', '<div>1</div><div>&nbsp;</div><div>3</div>', '1 _ 3'],
    ['of different parents tell nothing', '<div><p>1</p><p>&nbsp;</p></div><p>3</p>', '1 3'],
  ])('%s', (_, markup, texts) => expect(restore(HEAD + markup)).toBe(`a b c d ${texts}`));

  test('where the head is spaced out too they are no cells', () => {
    expect(restore(paragraphs('a', '&nbsp;', 'b', 'c', 'd', '1', '&nbsp;', '3'))).toBe(
      'a b c d 1 3',
    );
    expect(restore(paragraphs('a', 'b', 'c', '&nbsp;', 'd', '1', '&nbsp;', '3'))).toBe(
      'a b c d 1 3',
    );
    expect(restore(paragraphs('a', 'b', 'c', 'd', '&nbsp;', '2'))).toBe('a b c d _ 2');
  });

  test('so many are no row', () => {
    const far = Array.from({ length: 62 }, () => '&nbsp;');
    expect(restore(HEAD + paragraphs('1', ...far, '3'))).toBe('a b c d 1 3');
    for (const row of [far.slice(0, 15), far.slice(0, 61)]) {
      expect(restore(HEAD + paragraphs('1', ...row, '3'))).toBe(
        `a b c d 1 ${row.map(() => '_').join(' ')} 3`,
      );
    }
  });

  test('those before what follows the table are its last row', () => {
    const blanks = paragraphs('1', '&nbsp;', '&nbsp;', '&nbsp;');
    const after = `${paragraphs('后文', '&nbsp;')}`;
    expect(restore(HEAD + blanks + after, 5)).toBe('a b c d 1 _ _ _');
    expect(restore(HEAD + paragraphs('1', '后文') + blanks, 5)).toBe('a b c d 1');
    expect(restore(`${HEAD}<p>1</p><p>&nbsp;</p><table><tr><td>x</table><p>3</p>`, 5)).toBe(
      'a b c d 1',
    );
  });

  test('words that are no cells part them from the next line', () => {
    const hidden = '<p>1</p><p>&nbsp;</p><p hidden>x</p><p>3</p>';
    expect(restore(HEAD + hidden)).toBe('a b c d 1 3');
  });

  test('of a table that is no longer than its head', () => {
    expect(restore(paragraphs('a', 'b', '&nbsp;', '&nbsp;', '&nbsp;'))).toBe('a b');
    expect(restore(paragraphs('a', 'b', 'c', '&nbsp;', '&nbsp;', '&nbsp;'))).toBe('a b c');
    expect(restore(paragraphs('a', 'b', 'c', 'd', '&nbsp;', '&nbsp;', '&nbsp;'))).toBe(
      'a b c d _ _ _',
    );
  });
});

describe('lines', () => {
  test.each([
    ['parted by <br>', '1<br>&nbsp;<br>3', '1 _ 3'],
    ['wrapped in the source', '1<br>\n　　&nbsp;<br>\n3', '1 _ 3'],
    ['at the end', '1<br>&nbsp;<br>&nbsp;<br>&nbsp;', '1 _ _ _'],
    ['of nothing at all', '1<br><br>3', '1 3'],
    ['of a space that breaks', '1<br> <br>3', '1 3'],
    ['in an element of their own are none', '1<br><b>&nbsp;</b><br>3', '1 3'],
    ['with an empty element among them', '1<br><b></b>&nbsp;<br>3', '1 _ 3'],
    ['before the end of their paragraph', '1<br>&nbsp;<br>&nbsp;<br>&nbsp;<br>', '1 _ _ _'],
  ])('%s', (_, markup, texts) =>
    expect(restore(`a<br>b<br>c<br>d<br>${markup}`)).toBe(`a b c d ${texts}`),
  );
});

describe('rows of tabs', () => {
  test.each([
    ['between rows', '1\n\t\t\n3', '1 _ _ _ 3'],
    ['at the end', '1\n\t\t', '1 _ _ _'],
    ['two of them', '1\n\t\t\n\t\t\t\n3', '1 _ _ _ _ _ _ _ 3'],
    ['behind the figures of a line', '1\t\t\n3', '1\t\t 3'],
    ['beside words are none', '1\n\t\t\u200b\n3', '1 3'],
    ['with spaces among them', '1\n \t \t\t \n3', '1 _ _ _ _ 3'],
    ['a single tab is none', '1\n\t\n3', '1 3'],
    ['those that begin the next line are its own', '1\n\t\t3', '1 \t\t3'],
    ['of nothing', '1\n\n3', '1 3'],
  ])('%s', (_, text, texts) =>
    expect(restore(`<pre>a\nb\nc\nd\n${text}</pre>`)).toBe(`a b c d ${texts}`),
  );
});

test('cells of one line are left alone', () => {
  const { document } = new JSDOM('<p>a | b | c | d</p><p>&nbsp;</p><p>e</p>').window;
  const [block, next] = readBlocks(document.body, () => false) as TextBlock[];
  const cells = ['a', 'b', 'c', 'd'].map((text) => ({ text, block: block!, start: 0, end: 1 }));
  const last = { text: 'e', block: next!, start: 0, end: 1 };
  expect(restoreBlanks([...cells, last])).toEqual([
    ...cells,
    { text: '', block, start: 1, end: 1 },
    last,
  ]);
  expect(restoreBlanks([])).toEqual([]);
});

test('lines without a page are left alone', () => {
  const cells = [...'abcde'].map((text) => ({ text, block: blockOf(text), start: 0, end: 1 }));
  expect(restoreBlanks(cells)).toEqual(cells);
});
