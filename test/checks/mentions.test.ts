import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import { buildReport, type ProseFactSpec } from '../support/report-builder.ts';

const contextOf = (text: string, proseFacts: ProseFactSpec[] = [], preamble = '') =>
  createContext(buildReport({ preamble, sections: [{ text }], proseFacts }));
const received = (value: number, words = `${value}件`): ProseFactSpec => ({
  key: 'applications.new@total',
  value,
  words,
});

describe('proseFacts', () => {
  it('are figures of the text, with the words around them', () => {
    const text = '甲。全年，收到申请42件；办结40件。';
    const [fact] = contextOf(text, [received(42)]).proseFacts;
    expect(fact).toMatchObject({ subject: '收到申请', before: '全年,收到申请' });
    expect(fact!.quote.text).toBe('全年，收到申请42件；办结40件。');
    expect(fact!.figure).toMatchObject({
      value: 42,
      term: { text: '收到申请42件', value: 42 },
      place: { section: 0, start: 9, end: 12 },
    });
    expect(fact!.printed?.value).toBe(42);
  });

  it.each([
    ['the whole of the figure', '收到申请42件。', '42件', 5],
    ['its beginning', '收到申请42件。', '42', 5],
    ['its end', '收到申请42件。', '2件', 5],
    ['words around it', '收到申请42件。', '收到申请42件', 5],
  ])('are tied to their print by %s', (_, text, words) => {
    const [fact] = contextOf(text, [received(42, words)]).proseFacts;
    expect(fact!.figure.key).toBe('0/s0/4');
  });

  it('may be told in words', () => {
    const [fact] = contextOf('甲1件。 未收到申请 ，乙2件。', [
      received(0, ' 未收到申请 '),
    ]).proseFacts;
    expect(fact!.printed).toBeUndefined();
    expect(fact!.subject).toBe('未收到申请');
    expect(fact!.figure).toEqual({
      key: '0/s0/4',
      value: 0,
      status: 'number',
      zeroIfBlank: false,
      isCount: true,
      term: { text: '未收到申请', value: 0 },
      place: { section: 0, start: 4, end: 11 },
      label: '「未收到申请」',
    });
  });

  it('are none where the number is approximate', () => {
    expect(contextOf('收到申请约40件。', [received(40)]).proseFacts).toEqual([]);
  });

  it('are none of sections that do not exist, and none of cells', () => {
    const report = buildReport({
      facts: { 'review.total': 3 },
      sections: [{ text: '收到42件。' }],
    });
    const [cell] = report.facts;
    report.facts.push({ ...cell!, source: 'prose' });
    report.facts.push({ ...cell!, source: 'prose', place: { section: 9, start: 0, end: 1 } });
    expect(createContext(report).proseFacts).toEqual([]);
  });

  it('of the text before the first heading are there too', () => {
    const [fact] = contextOf('无。', [received(42)], '收到申请42件。').proseFacts;
    expect(fact!.figure.place).toEqual({ section: null, start: 4, end: 7 });
  });

  it.each<[string, string, number[]]>([
    ['a list of its parts', '征地收到3件；采购收到5件。', []],
    ['the same number again', '征地收到3件；采购收到3件。', [3, 3]],
    ['two sentences', '征地收到3件。采购收到5件。', [3, 5]],
    ['one clause that goes on', '收到3件，对这5件都登记。', [3, 5]],
  ])('with several numbers are parts in a list: %s', (_, text, expected) => {
    const numbers = [...text.matchAll(/\d/g)].map(([digit]) => Number(digit));
    const specs = numbers.map((value, index) => ({
      ...received(value),
      occurrence: numbers.slice(0, index).filter((one) => one === value).length,
    }));
    expect(contextOf(text, specs).proseFacts.map(({ fact }) => fact.value)).toEqual(expected);
  });

  it('of other figures or applicants have no part in such a list', () => {
    const text = '征地收到3件；采购收到5件。';
    const other = { ...received(5), key: 'applications.new@enterprise' };
    expect(contextOf(text, [received(3), other]).proseFacts).toHaveLength(2);
    const another = { ...received(5), key: 'outcome.total@total' };
    expect(contextOf(text, [received(3), another]).proseFacts).toHaveLength(2);
  });
});

describe('uncoded', () => {
  it('are the exact amounts that no fact tells, with their words', () => {
    const text = '收到申请42件，举办 培训 7期，约30人，占5%，比上年增加3期。';
    const { uncoded } = contextOf(text, [received(42)]);
    expect(uncoded.map(({ printed }) => printed.value)).toEqual([7]);
    const [one] = uncoded;
    expect([one!.label, one!.label]).toEqual(['举办培训', '举办培训']);
    expect(one!.subject).toBe('举办 培训');
    expect(one!.before).toBe('收到申请42件,举办 培训 ');
    expect(one!.quote.place).toEqual({ section: 0, start: 0, end: text.length });
    expect(one!.figure).toMatchObject({ value: 7, key: '0/s0/14' });
    expect(one!.figure).toBe(one!.figure);
  });

  it('are of the right section', () => {
    const { uncoded } = contextOf('甲3件。', [], '乙4件。');
    expect(uncoded.map(({ section, figure }) => [section.section, figure.value])).toEqual([
      [null, 4],
      [0, 3],
    ]);
  });
});

describe('partKeys', () => {
  it('are the keys of what a sentence lists as parts', () => {
    const text = '收到申请40件，其中网络申请30件，信函申请10件。';
    const { partKeys, prose } = createContext(buildReport({ sections: [{ text }] }));
    const [, online, letters] = prose[1]!.prose.figures;
    expect([...partKeys]).toEqual([`0/s0/${online!.start}`, `0/s0/${letters!.start}`]);
  });
});
