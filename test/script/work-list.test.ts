import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createWorkList, type WorkList } from '../../utils/script/work-list.ts';

function open(html: string) {
  const { document } = new JSDOM(html).window;
  const list = createWorkList(document);
  list.add(document.body);
  return { document, list };
}

function take(list: WorkList, count = Number.POSITIVE_INFINITY): string[] {
  const seen: string[] = [];
  while (seen.length < count) {
    const [text] = list.nextTexts(1);
    const [element] = text ? [] : list.nextElements(1);
    if (!text && !element) break;
    seen.push(text?.data ?? element!.localName);
  }
  return seen;
}

const ROWS = '<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>';

describe('the work list', () => {
  it('brings up every text in order, then the elements with readable attributes', () => {
    const { list } = open('<p title="t">a<b>b</b></p><img alt="i">c');
    expect(take(list)).toEqual(['a', 'b', 'c', 'p', 'img']);
    expect(list.isEmpty()).toBe(true);
  });

  it('brings up once what it is given by itself, and first', () => {
    const { document, list } = open(ROWS);
    list.addTexts([document.querySelectorAll('p')[3]!.firstChild as Text]);
    expect(take(list)).toEqual(['d', 'a', 'b', 'c', 'e']);
  });

  it('brings up what is added meanwhile before it goes on', () => {
    const { document, list } = open(ROWS);
    expect(take(list, 2)).toEqual(['a', 'b']);
    const late = document.createElement('p');
    late.innerHTML = 'x<i>y</i>';
    document.body.prepend(late);
    list.add(late);
    expect(take(list)).toEqual(['x', 'y', 'c', 'd', 'e']);
  });

  it.each<[string, (at: Element, body: Element) => Node[]]>([
    [
      'takes away where it is',
      (at) => {
        at.remove();
        return [at];
      },
    ],
    [
      'takes that away unheard',
      (at) => {
        at.remove();
        return [];
      },
    ],
    [
      'moves it to the end',
      (at, body) => {
        body.append(at);
        return [at];
      },
    ],
  ])('misses nothing when the page %s', (_, act) => {
    const { document, list } = open(ROWS);
    expect(take(list, 2)).toEqual(['a', 'b']);
    list.resume(act(document.querySelectorAll('p')[1]!, document.body));
    expect(take(list)).toEqual(expect.arrayContaining(['c', 'd', 'e']));
  });

  it('goes on where it was when the page takes away something else', () => {
    const { document, list } = open(ROWS);
    expect(take(list, 2)).toEqual(['a', 'b']);
    const [first, , , fourth] = document.querySelectorAll('p');
    first!.remove();
    fourth!.remove();
    list.resume([first!, fourth!]);
    expect(take(list)).toEqual(['c', 'e']);
  });

  it('leaves what is no longer on the page', () => {
    const { document, list } = open(ROWS);
    expect(take(list, 2)).toEqual(['a', 'b']);
    document.body.remove();
    list.resume();
    expect(take(list)).toEqual([]);
  });
});
