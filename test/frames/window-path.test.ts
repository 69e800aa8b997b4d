import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { documentAddress } from '../../utils/frames/document-address.ts';
import { windowPath } from '../../utils/frames/window-path.ts';

const PAGE = 'https://www.qinghe.gov.cn/report/index.html';

function openNested(): Window {
  const { window } = new JSDOM('<iframe></iframe><iframe></iframe>', { url: PAGE });
  const top = window as unknown as Window;
  top[1]!.document.body.innerHTML = '<iframe></iframe>';
  return top;
}

test('tells where a window stands below the top one', () => {
  const top = openNested();
  expect(windowPath(top)).toEqual([]);
  expect(windowPath(top[1]!)).toEqual([1]);
  expect(windowPath(top[1]![0]!)).toEqual([1, 0]);
});

test('gives a document without an address that of the page that wrote it', () => {
  const top = openNested();
  expect(documentAddress(top[1]![0]!.document)).toBe(PAGE);
  expect(documentAddress(top.document)).toBe(PAGE);
});
