import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readCellText } from '../../utils/grid/read-cell-text.ts';

function read(markup: string, withoutPinyin = false): string {
  const { document } = new JSDOM(`<table><tr><td>${markup}</td></tr></table>`).window;
  return readCellText(document.querySelector('td')!, withoutPinyin);
}

describe('what parts words', () => {
  test.each(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])('<%s>', (name) => {
    expect(read(`甲<${name}>乙</${name}>丙`)).toBe('甲 乙 丙');
  });
  test('<br>', () => expect(read('甲<br>乙')).toBe('甲 乙'));
  test('the cells of a table within', () => {
    expect(read('<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>丁')).toBe(
      '甲 乙 丙 丁',
    );
  });
  test('the edges of a table and of its rows', () => {
    expect(read('甲<table><caption>乙</caption></table>丙')).toBe('甲 乙 丙');
    expect(read('<table><tr><th>甲</th></tr><tr><th>乙</th></tr></table>')).toBe('甲 乙');
  });
  test.each(['span', 'font', 'b', 'strong', 'o:p', 'a', 'u', 'em', 'sup'])(
    '<%s> does not',
    (name) => {
      expect(read(`甲<${name}>乙</${name}>丙`)).toBe('甲乙丙');
    },
  );
});

describe('elements each in the one before', () => {
  test.each([
    ['<p><b><i>5</i></b></p>', '5'],
    [' <p> <b> 甲 乙 </b> </p> ', '甲 乙'],
    ['甲<b>乙</b>', '甲乙'],
    ['<b><i>甲</i>乙</b>', '甲乙'],
    ['<b>甲</b><i></i>', '甲'],
    ['<b><i>甲</i><i>乙</i></b>', '甲乙'],
    ['<p>甲<br></p>', '甲'],
    ['<p><b></b></p>', ''],
    ['甲<p></p>', '甲'],
  ])('%s', (markup, text) => expect(read(markup)).toBe(text));
});

describe('white space', () => {
  test.each([
    ['around the text', '  \n 5 \t', '5'],
    ['of several kinds within', '甲 \u00a0\u3000\n乙', '甲 乙'],
    ['nothing but it', '&nbsp;\u3000 ', ''],
    ['one character a line', '本<br>年<br>度', '本 年 度'],
    ['wide alone', '甲\u3000乙', '甲 乙'],
    ['a single one', '甲 乙', '甲 乙'],
    ['that does not break', '甲\u00a0乙', '甲 乙'],
  ])('%s', (_, markup, text) => expect(read(markup)).toBe(text));

  test.each(['\u200b', '\u200c', '\u200f', '\u2060', '\ufeff', '\u00ad'])(
    'invisible %o vanishes',
    (mark) => {
      expect(read(`1${mark}4`)).toBe('14');
      expect(read(`${mark}甲 乙`)).toBe('甲 乙');
    },
  );
});

describe('what is no text of the page', () => {
  test.each(['style', 'script', 'noscript', 'template'])('<%s>', (name) => {
    expect(read(`3<${name}>4</${name}>5`)).toBe('35');
  });
  test('what a script has put into a template', () => {
    const { document } = new JSDOM('<p>3<template></template>5</p>').window;
    document.querySelector('template')!.append('4');
    expect(readCellText(document.querySelector('p')!)).toBe('35');
  });
  test('what stands behind the cell', () => {
    const { document } = new JSDOM('<div><b>3</b>4</div><p>5</p>').window;
    expect(readCellText(document.querySelector('b')!)).toBe('3');
    expect(readCellText(document.querySelector('div')!)).toBe('34');
  });
  test('hidden elements', () => {
    expect(read('3<span style="display:none">4</span><p hidden>6</p>5')).toBe('35');
  });
  test.each([
    '<span hidden>4</span>',
    '<p style="display:none"><b>4</b></p>',
    '<p><b hidden>4</b></p>',
    '<b><style>4</style></b>',
  ])('%s alone in a cell', (markup) => expect(read(markup)).toBe(''));
  test('comments', () => expect(read('3<!--4-->5')).toBe('35'));
});

describe('pinyin in brackets', () => {
  test.each([
    ['公(gōng)開', '公開'],
    ['公（gong）開', '公開'],
    ['<b><i>公(gong)開</i></b>', '公開'],
    ['公（gong）開(kai)', '公開'],
    ['公<br>(gong)開', '公 開'],
    ['公(go<br>ng)開', '公開'],
    ['公(gong\u200b)開', '公開'],
    ['公(\u2060gong)開', '公開'],
    ['增(減)', '增(減)'],
    ['(gong)', '(gong)'],
  ])('%s', (markup, text) => expect(read(markup, true)).toBe(text));

  test('is kept where the page is not full of it', () => {
    const { document } = new JSDOM('<p>公(gong)開</p>').window;
    expect(readCellText(document.querySelector('p')!)).toBe('公(gong)開');
    expect(read('公(gong) 開')).toBe('公(gong) 開');
  });
});
