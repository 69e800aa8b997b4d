import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findLine, OF_REPORT, OF_SECTION } from '../../utils/page/spot-lines.ts';

function linesOf(html: string, hint: RegExp, within = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  findLine(new JSDOM(html).window.document.body, hint, within, (line) => {
    lines.push(line);
    return false;
  });
  return lines;
}

test.each([
  ['a block', '<p>总体情况</p><p>没有。</p>', ['总体情况']],
  ['parts of a line', '<p><b>总体</b><span>情况 </span></p>', ['总体情况']],
  ['lines parted by br', '<div>一句话<br>收费情况<br>没有</div>', ['收费情况']],
  ['traditional script', '<p>總體情況</p>', ['总体情况']],
  ['the same line twice', '<p>收费情况</p><p>收费情况</p>', ['收费情况']],
  ['no long text', `<p>${'很长'.repeat(200)}情况</p>`, []],
])('finds %s', (_, html, expected) => {
  expect(linesOf(html, OF_SECTION)).toEqual(expected);
});

test('looks no further than it is told, however wide the spaces', () => {
  const html = `<p>    2021年报    </p>${'<p>一段话一段话</p>'.repeat(4)}<p>2020年报</p>`;
  expect(linesOf(html, OF_REPORT, 6)).toEqual(['2021年报']);
  expect(linesOf(html, OF_REPORT)).toEqual(['2021年报', '2020年报']);
});

test('ends with the first wanted line', () => {
  const { body } = new JSDOM('<p>年报一</p><p>年报二</p><p>年报三</p>').window.document;
  const asked: string[] = [];
  const found = findLine(body, OF_REPORT, 99, (line) => {
    asked.push(line);
    return line === '年报二';
  });
  expect(found).toBe('年报二');
  expect(asked).toEqual(['年报一', '年报二']);
});
