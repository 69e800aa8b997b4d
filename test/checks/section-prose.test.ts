import { describe, expect, it } from 'vitest';
import { headingOf, quoteAt, readSections } from '../../utils/checks/section-prose.ts';
import type { Structure, StructureFigure } from '../../utils/model.ts';
import { buildReport } from '../support/report-builder.ts';

const TEXT = '收到申请40件，其中网络30件、信函10件，信函占25%，比上年增加8件，增长25%。';

/** The figure of the text that is printed so, as the reader ties it to its place. */
function at(printed: string, section: number | null = 0, occurrence = 0): StructureFigure {
  let start = -1;
  for (let i = 0; i <= occurrence; i++) start = TEXT.indexOf(printed, start + 1);
  return {
    value: Number.parseInt(printed, 10),
    unit: printed.replace(/\d+/, ''),
    approximate: false,
    place: { section, start, end: start + printed.length },
  };
}

const lost: StructureFigure = { ...at('40件'), place: { section: 0, start: 1, end: 2 } };
const split: Structure = {
  kind: 'split',
  whole: at('40件'),
  parts: [at('30件'), at('10件')],
  completeness: 'kind',
  family: 'way',
};
const share: Structure = {
  kind: 'share',
  percent: at('25%'),
  part: at('10件'),
  whole: at('40件'),
  named: false,
};
const growth: Structure = {
  kind: 'growth',
  percent: at('25%', 0, 1),
  current: at('40件'),
  difference: at('8件'),
  falls: false,
};

function read(...structures: Structure[]) {
  const report = buildReport({ preamble: TEXT, sections: [{ text: TEXT }] });
  return readSections({ ...report, structures });
}

describe('readSections', () => {
  it('reads the text before the first heading and every section', () => {
    const sections = read();
    expect(sections.map(({ section }) => section)).toEqual([null, 0]);
    expect(sections.map(({ prose }) => prose.original)).toEqual([TEXT, TEXT]);
  });

  it('ties structures to the figures of their text', () => {
    const [opening, section] = read(split, share, growth);
    const { figures } = section!.prose;
    const [whole, online, letters, percent, difference, rate] = figures;
    expect(section!.splits).toMatchObject([{ completeness: 'kind', family: 'way' }]);
    expect(section!.splits[0]!.whole).toBe(whole);
    expect(section!.splits[0]!.parts).toEqual([online, letters]);
    expect(section!.shares).toEqual([{ percent, part: letters, whole, named: false }]);
    expect(section!.growths).toEqual([{ percent: rate, current: whole, difference, falls: false }]);
    expect(opening).toMatchObject({ splits: [], shares: [], growths: [] });
  });

  it('puts those of the text before the first heading there', () => {
    const [opening, section] = read({ ...split, whole: at('40件', null) });
    expect(opening!.splits).toHaveLength(1);
    expect(section!.splits).toEqual([]);
  });

  it.each<[string, Structure]>([
    ['a whole', { ...split, whole: lost }],
    ['a percentage', { ...share, percent: lost }],
    ['a part', { ...share, part: lost }],
    ['a rate', { ...growth, percent: lost }],
    ['an amount', { ...growth, current: lost }],
    ['a section', { ...split, whole: at('40件', 7) }],
  ])('leaves out what has lost %s', (_, structure) => {
    for (const one of read(structure)) {
      expect([one.splits, one.shares, one.growths]).toEqual([[], [], []]);
    }
  });

  it('keeps what has lost less', () => {
    const [, section] = read(
      { ...split, parts: [lost, at('10件')] },
      { ...share, whole: lost },
      { ...share, whole: null },
      { ...growth, difference: null },
    );
    expect(section!.splits[0]!.parts.map(({ value }) => value)).toEqual([10]);
    expect(section!.shares.map(({ whole }) => whole)).toEqual([null, null]);
    expect(section!.growths[0]!.difference).toBeNull();
  });
});

describe('words around a position', () => {
  const sectionOf = (text: string) => readSections(buildReport({ sections: [{ text }] }))[1]!;

  it('quote the sentences from one position to another', () => {
    const section = sectionOf('甲。 乙3件。丙4件！ 丁。');
    const quoted = (from: number, to: number) => quoteAt(section, from, to);
    expect(quoted(4, 6)).toEqual({ text: '乙3件。', place: { section: 0, start: 3, end: 7 } });
    expect(quoted(4, 10).text).toBe('乙3件。丙4件！');
    expect(quoted(4, 7).text).toBe('乙3件。');
    expect(quoted(3, 3).text).toBe('乙3件。');
    expect(quoted(12, 13).text).toBe('丁。');
  });

  it('keep white space that is quoted itself', () => {
    expect(quoteAt(sectionOf('甲。  乙。'), 2, 3).text).toBe('  乙。');
    expect(quoteAt(sectionOf('甲。乙。  '), 2, 6).text).toBe('乙。  ');
  });

  it('cut a quotation longer than 240 characters at its semicolons, if it has any', () => {
    const text = (before: string, length: number) =>
      `${before}3件${'，'.repeat(length - before.length - 3)}。`;
    const quoted = (of: string) => {
      const start = of.indexOf('3件');
      return quoteAt(sectionOf(of), start, start + 2).text.length;
    };
    expect(quoted(text('甲；', 240))).toBe(240);
    expect(quoted(text('甲；', 241))).toBe(239);
    expect(quoted(text('甲乙', 241))).toBe(241);
    expect(quoted(`${text('甲；', 241)}；乙`)).toBe(239);
    const tail = `甲3件${'，'.repeat(240)}；乙。`;
    expect(quoted(tail)).toBe(243);
    expect(quoteAt(sectionOf(`${'，'.repeat(240)}；甲3件；乙。`), 242, 244).text).toBe('甲3件');
  });
});

describe('headingOf', () => {
  it('is the folded heading, empty before the first', () => {
    const report = buildReport({ script: 'hant', sections: [{ title: '檔案（一）' }] });
    const [opening, section] = readSections(report);
    expect(headingOf(report, opening!)).toBe('');
    expect(headingOf(report, section!)).toBe('文件(一)');
    expect(headingOf(report, { ...section!, section: 4 })).toBe('');
  });
});
