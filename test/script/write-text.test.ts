import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as script from '../../utils/script/write-text.ts';

const { document } = new JSDOM('<p></p>').window;

function writeText(node: Text, written: string, exact: boolean): number {
  return script.writeText({ node, before: node.data, written }, exact);
}

function openText(data: string): Text {
  const text = document.createTextNode(data);
  document.querySelector('p')!.replaceChildren(text);
  return text;
}

function rangeOver(text: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

const RUNS = { seed: 20_220_131, numRuns: 200 };
const characters = fc.array(fc.constantFrom(...'政府信息公开發資訊2021，a𠮷'), { maxLength: 12 });
const anyText = characters.map((all) => all.join(''));

describe('writeText', () => {
  it('writes the text, exactly or not', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (before, after, exact) => {
        const text = openText(before);
        writeText(text, after, exact);
        expect(text.data).toBe(after);
      }),
      RUNS,
    );
  });

  it('keeps every boundary where the length stays, when it is exact', () => {
    const places = fc.tuple(fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(
        characters,
        places,
        // Stretches that differ may be of any length.
        fc.infiniteStream(fc.constantFrom(...'發訊開', null)),
        (before, [a, b], other) => {
          const after = before.map((character) => other.next().value ?? character);
          const data = before.join('');
          fc.pre(after.join('').length === data.length);
          const [start, end] = [Math.min(a, b, data.length), Math.min(Math.max(a, b), data.length)];
          const text = openText(data);
          const range = rangeOver(text, start, end);
          writeText(text, after.join(''), true);
          expect([range.startOffset, range.endOffset]).toEqual([start, end]);
        },
      ),
      RUNS,
    );
  });

  it.each([true, false])('keeps boundaries outside of what differs (exact: %s)', (exact) => {
    const text = openText('2021年信息公开2条');
    const [whole, before, after] = [
      rangeOver(text, 0, 11),
      rangeOver(text, 0, 5),
      rangeOver(text, 9, 11),
    ];
    writeText(text, '2021年資訊公開2條', exact);
    expect(whole.toString()).toBe('2021年資訊公開2條');
    expect(before.toString()).toBe('2021年');
    if (exact) expect(after.toString()).toBe('2條');
  });

  it('moves a boundary to the end of what differs, when it is not exact', () => {
    const text = openText('主动公开');
    const range = rangeOver(text, 2, 3);
    writeText(text, '主動公開', false);
    expect([range.startOffset, range.endOffset]).toEqual([4, 4]);
  });

  it('keeps boundaries around words of another length, stretch by stretch', () => {
    const words = openText('鼠标，软件2份，打印');
    const range = rangeOver(words, 3, 6);
    writeText(words, '滑鼠器，軟體2份，列印', true);
    expect(range.toString()).toBe('軟體2');
  });

  it('touches nothing that does not differ', () => {
    const text = openText('一二三');
    let edits = 0;
    const spied = new Proxy(text, {
      get: (target, name) => {
        if (name === 'insertData' || name === 'deleteData') edits++;
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    writeText(spied, '一二三', true);
    writeText(spied, '一二三', false);
    expect(edits).toBe(0);
    writeText(spied, '一贰三', true);
    expect(edits).toBe(2);
  });
});
