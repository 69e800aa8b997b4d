import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import { findRetoldLists } from '../../utils/checks/retold-lists.ts';
import { buildReport } from '../support/report-builder.ts';

function findIn(...texts: string[]) {
  const report = buildReport({ sections: texts.map((text) => ({ text })) });
  return findRetoldLists(createContext(report).prose).map(({ first, second, quote }) => ({
    first: first.figures.map(({ value }) => value),
    second: second.figures.map(({ value }) => value),
    sums: [first.sum, second.sum],
    quote: quote.text,
  }));
}

const list = (...numbers: (number | string)[]) =>
  `培训${numbers.map((number) => `甲类${number}人`).join('、')}。`;

describe('findRetoldLists', () => {
  it('compares what is left of two lists that share figures', () => {
    expect(findIn(list(136, 65, 108, 580), list(191, 108, 580))).toEqual([
      { first: [136, 65], second: [191], sums: [201, 191], quote: list(191, 108, 580) },
    ]);
    expect(findIn(list(191, 108, 580), list(136, 65, 108, 580))).toHaveLength(1);
    expect(findIn(list(201, 108, 580), list(191, 108, 580))).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['the rests agree', [list(136, 65, 108, 580), list(201, 108, 580)]],
    ['they are far from each other', [list(136, 65, 108, 580), list(180, 108, 580)]],
    ['both rests are lists', [list(136, 65, 108, 580), list(100, 91, 108, 580)]],
    ['they share one figure', [list(136, 65, 108), list(191, 108)]],
    ['they share one figure twice', [list(136, 65, 108, 108), list(191, 108, 108)]],
    ['they share only small figures', [list(136, 65, 8, 9), list(191, 8, 9)]],
    ['they are in one section', [`${list(136, 65, 108, 580)}${list(191, 108, 580)}`]],
    ['a list has two figures', [list(108, 580), list(191, 108, 580)]],
    [
      'they count other things',
      [list(136, 65, 108, 580), list(191, 108, 580).replaceAll('人', '次')],
    ],
    [
      'the sentence is about something else',
      [`培训。${list(136, 65, 108, 580).replace('培训', '')}`, list(191, 108, 580)],
    ],
    [
      'a number is a change, approximate or a share',
      [list(136, 65, 108, 580), '培训增加191人、甲类108人、乙类580人。'],
    ],
    ['it is approximate', [list(136, 65, 108, 580), '培训约191人、甲类108人、乙类580人。']],
  ])('finds nothing where %s', (_, texts) => {
    expect(findIn(...texts)).toEqual([]);
  });

  it('takes numbers a tenth apart for the same', () => {
    expect(findIn(list(200, 108, 580), list(180, 108, 580))).toHaveLength(1);
    expect(findIn(list(200, 108, 580), list(179, 108, 580))).toEqual([]);
  });

  it.each(['会议', '发布会'])('looks at %s too', (topic) => {
    const [one, other] = [list(136, 65, 108, 580), list(191, 108, 580)];
    expect(findIn(one.replace('培训', topic), `甲。${other.replace('培训', topic)}`)).not.toEqual(
      [],
    );
    expect(findIn(one, other.replace('培训', topic))).toEqual([]);
  });

  it('looks at every sentence that names the topic, and at no others', () => {
    const scattered = '概况。培训甲类136人、乙类65人。参观丙类77人。又培训丙类108人、丁类580人。';
    expect(findIn(scattered, list(191, 108, 580))).toMatchObject([{ first: [136, 65] }]);
    expect(findIn(list(10, 20, 30), '参观甲类12人。')).toEqual([]);
  });
});
