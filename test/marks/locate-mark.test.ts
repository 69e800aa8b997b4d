// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { blockOf, cellOf, tableOf } from '../../utils/marks/locate-mark.ts';

const $ = (selector: string) => document.querySelector(selector)!;

/** A range over the contents of what a selector finds. */
function rangeIn(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents($(selector));
  return range;
}

beforeEach(() => {
  document.body.innerHTML = `
    <p id="paragraph">其中<span id="words"><b id="bold">14249</b>条</span></p>
    <table><tbody><tr><td id="empty"></td><td id="filled"><p id="inner"><span id="run">13</span></p></td></tr></tbody></table>`;
});

describe('cellOf', () => {
  it.each([
    ['an empty cell', '#empty', '#empty'],
    ['a cell of plain contents', '#filled', '#filled'],
    ['a run deep in a cell', '#run', '#filled'],
  ])('finds %s', (_, inside, cell) => {
    expect(cellOf(rangeIn(inside))).toBe($(cell));
  });

  it('finds a cell that is selected as a whole', () => {
    const range = document.createRange();
    range.selectNode($('#filled'));
    expect(cellOf(range)).toBe($('#filled'));
  });

  it('finds none in running text', () => {
    expect(cellOf(rangeIn('#bold'))).toBeNull();
  });
});

describe('tableOf', () => {
  it('finds the table that holds the whole range', () => {
    const range = document.createRange();
    range.setStart($('#empty'), 0);
    range.setEnd($('#run'), 1);
    expect(tableOf(range)).toBe($('table'));
  });

  it('finds none where the range reaches beyond', () => {
    const range = document.createRange();
    range.setStart($('#bold'), 0);
    range.setEnd($('#run'), 1);
    expect(tableOf(range)).toBeNull();
  });
});

describe('blockOf', () => {
  it.each([
    ['#bold', '#paragraph'],
    ['#run', '#inner'],
  ])('passes over inline elements around %s', (inside, block) => {
    expect(blockOf(rangeIn(inside))).toBe($(block));
  });
});
