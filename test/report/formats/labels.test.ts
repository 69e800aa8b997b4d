import { describe, expect, test } from 'vitest';
import {
  LabelFinder,
  labelOf,
  NO_LABEL,
  normalizeLabel,
} from '../../../utils/report/formats/labels.ts';

const finder = new LabelFinder([
  { meaning: 'new', variants: ['本年新收政府信息公开申请数量'] },
  { meaning: 'partial', variants: ['部分公开（区分处理的，只计这一情形，不计其他情形）'] },
  { meaning: 'secret', variants: ['属于国家秘密'] },
  { meaning: 'not_held', variants: ['本机关不掌握相关政府信息'] },
  { meaning: 'misc', variants: ['其他', '其它'] },
  { meaning: 'review', variants: ['行政复议数量'] },
  { meaning: 'regulations', variants: ['规章'] },
  { meaning: 'carried', variants: ['上一年结转数量', '上年结转数量'] },
  { meaning: 'out', variants: ['结转继续办理'] },
  { meaning: 'disclosed', variants: ['主动公开情况'] },
  { meaning: 'response', variants: ['回应解读情况'] },
  { meaning: 'requests', variants: ['依申请公开情况'] },
  { meaning: 'suits', variants: ['行政诉讼数量'] },
  { meaning: 'complaints', variants: ['举报投诉数量'] },
  { meaning: 'units', variants: ['机构建设情况'] },
  { meaning: 'meetings', variants: ['政府信息公开会议情况'] },
]);

describe('equal labels', () => {
  test.each([
    ['as the form prints it', '本年新收政府信息公开申请数量', 'new'],
    ['a Chinese number before it', '一、本年新收政府信息公开申请数量', 'new'],
    ['a digit before it', '1.属于国家秘密', 'secret'],
    ['a full-width digit', '１．属于国家秘密', 'secret'],
    ['two digits', '12、属于国家秘密', 'secret'],
    ['a number in brackets', '（一）属于国家秘密', 'secret'],
    ['a number with 第 before it', '第（一）属于国家秘密', 'secret'],
    ['two numbers', '（二）1.属于国家秘密', 'secret'],
    ['… of two digits', '（五）12.属于国家秘密', 'secret'],
    ['其中 before its number', '其中：1.属于国家秘密', 'secret'],
    [
      'with its note and one of the page',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）（件）',
      'partial',
    ],
    ['as long as a label may be', `属于${' '.repeat(154)}国家秘密`, 'secret'],
    ['其中 before it', '其中：属于国家秘密', 'secret'],
    ['white space within', '属于 国家\u3000秘密', 'secret'],
    ['quotes and marks are no part of it', '属于“国家”秘密：', 'secret'],
    ['traditional script', '1.屬於國家祕密', 'secret'],
    ['words of Taiwan', '1.本機關不掌握相關政府資訊', 'not_held'],
    ['with its note', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'partial'],
    ['half-width brackets', '(二)部分公开(区分处理的,只计这一情形,不计其他情形)', 'partial'],
    ['with a note of the page', '四、行政复议数量（件）', 'review'],
    ['another writing', '3.其它', 'misc'],
    ['a number of two characters in brackets', '（十一）属于国家秘密', 'secret'],
    ['of two digits in brackets', '(12)属于国家秘密', 'secret'],
    ['a number of two characters before what may follow one', '十一、行政复议数量', 'review'],
    ['上年 and 上一年', '二、上一年结转数量', 'carried'],
    ['上年', '二、上年结转数量', 'carried'],
    ['结转', '四、结转继续办理', 'out'],
    ['主动', '一、主动公开情况', 'disclosed'],
    ['回应', '二、回应解读情况', 'response'],
    ['依申请', '三、依申请公开情况', 'requests'],
    ['行政诉讼', '五、行政诉讼数量', 'suits'],
    ['举报', '六、举报投诉数量', 'complaints'],
    ['机构', '八、机构建设情况', 'units'],
    ['政府信息公开会议', '九、政府信息公开会议情况', 'meetings'],
    ['a Chinese number only before what may follow one', '四行政复议数量', 'review'],
  ])('%s', (_, text, meaning) => expect(finder.findExact(text)).toBe(meaning));

  test.each([
    ['nothing', ''],
    ['only a number', '1.'],
    ['a note alone', '（区分处理的）'],
    ['other words', '不予公开'],
    ['a number after the words', '属于1.国家秘密'],
    ['a note of several characters that is no end', '属于国家（长期）秘密'],
    ['a letter in brackets', '（a）属于国家秘密'],
    ['a character less', '属于国家秘'],
    ['a character more', '属于国家秘密的'],
    ['a third number', '（一）（二）（三）属于国家秘密'],
    ['two notes of the page', '属于国家秘密（件）（人）'],
    ['a note that is left open', '属于国家秘密（件'],
    ['a note that was never opened', '属于国家秘密件）'],
    ['longer than a label', `属于${' '.repeat(155)}国家秘密`],
    ['five digits', '20231属于国家秘密'],
    ['a number of four characters in brackets', '（二十一二）属于国家秘密'],
    ['a bare Chinese number before other words', '一属于国家秘密'],
    ['a paragraph', `属于国家秘密（${'长'.repeat(160)}）`],
  ])('none for %s', (_, text) => expect(finder.findExact(text)).toBeUndefined());

  test('a text is remembered, and so are thousands of others', () => {
    for (let i = 0; i < 5_000; i++) expect(finder.findExact(`标签${i}号`)).toBeUndefined();
    expect(finder.findExact('属于国家秘密')).toBe('secret');
  });
});

test('what has been made of a text is as good as the text', () => {
  for (const text of ['（二）1.属于国家秘密', '四、行政复议数量（件）', '属于国豪秘密', '']) {
    const label = normalizeLabel(text);
    expect(labelOf(text)).toEqual(label);
    expect(labelOf(label)).toBe(label);
    expect(finder.findExact(label)).toBe(finder.findExact(text));
    expect(finder.closeness(label, 'secret')).toBe(finder.closeness(text, 'secret'));
  }
  expect(normalizeLabel('长'.repeat(161))).toEqual(normalizeLabel(''));
  expect(NO_LABEL).toEqual(normalizeLabel(''));
});

test('of two meanings with a variant in common the first has it', () => {
  const shared = new LabelFinder([
    { meaning: 1, variants: ['其他', '其它'] },
    { meaning: 2, variants: ['其它', '另外'] },
  ]);
  expect(['其他', '其它', '另外'].map((text) => shared.findExact(text))).toEqual([1, 1, 2]);
  expect(shared.closeness('其它', 2)).toBe(1);
  expect(shared.closeness('另外', 2)).toBe(1);
  expect(shared.closeness('其他', 3)).toBe(0);
});

describe('closeness of damaged labels', () => {
  test('an equal label is as close as can be', () => {
    expect(finder.closeness('1.属于国家秘密', 'secret')).toBe(1);
  });

  test.each([
    ['characters lost', '1.属于秘密', 'secret', 1 - 2 / 6 / 2],
    ['one left of two', '规', 'regulations', 0.75],
    ['a character replaced', '属于国豪秘密', 'secret', 5 / 6],
    ['the number left without what follows it', '一、年新收政府信息公开申请', 'new', 0.9],
    ['the closest of several variants', '其他的', 'misc', 2 / 3],
  ])('%s', (_, text, meaning, closeness) => {
    expect(finder.closeness(text, meaning)).toBeGreaterThanOrEqual(closeness - 0.03);
    expect(finder.closeness(text, meaning)).toBeLessThan(1);
  });

  test.each([
    ['its beginning', '本机关不掌握相关政府信', 11],
    ['its end', '机关不掌握相关政府信息', 11],
    ['one within', '本机关掌握相关政府信息', 11],
    ['several apart', '机不掌相政府息', 7],
    ['all but two', '机息', 2],
  ])(
    'a label of twelve characters of which %s is left: half, and half of what is left',
    (_, text, left) =>
      expect(finder.closeness(text, 'not_held')).toBeCloseTo((1 + left / 12) / 2, 10),
  );

  test('a text with a character more or in place of another is as close as edits tell', () => {
    expect(finder.closeness('属于国家的秘密', 'secret')).toBeCloseTo(6 / 7, 10);
    expect(finder.closeness('属于国豪秘密', 'secret')).toBeCloseTo(5 / 6, 10);
    expect(finder.closeness('八属国秘密', 'secret')).toBeCloseTo((1 + 4 / 6) / 2, 10);
  });

  test('where more is asked for, closeness up to that is told', () => {
    expect(finder.closeness('属于国豪秘密', 'secret', 0.8)).toBeCloseTo(5 / 6, 10);
    expect(finder.closeness('某某国豪秘密', 'secret')).toBeCloseTo(0.5, 10);
    expect(finder.closeness('某某国豪秘密', 'secret', 0.8)).toBeLessThan(0.8);
    expect(finder.closeness('某某某某秘密', 'secret')).toBeCloseTo(1 / 3, 10);
  });

  test('as long as a label may be', () => {
    const spaced = (spaces: number) => `属于${' '.repeat(spaces)}国家密`;
    expect(finder.closeness(spaced(155), 'secret')).toBeCloseTo(11 / 12, 10);
    expect(finder.closeness(spaced(156), 'secret')).toBe(0);
  });

  test.each([
    ['other words', '要求提供公开出版物', 'secret'],
    ['one character of many', '本', 'new'],
    ['nothing', '', 'secret'],
    ['a paragraph', '属'.repeat(161), 'secret'],
  ])('%s tell nothing', (_, text, meaning) =>
    expect(finder.closeness(text, meaning)).toBeLessThan(0.3),
  );

  test('one character is the rest of no longer label', () => {
    expect(finder.closeness('密', 'secret')).toBeLessThan(0.5);
    expect(finder.closeness('其', 'misc')).toBe(0.75);
  });

  test('a label of two Chinese numbers that has lost what follows them', () => {
    expect(finder.closeness('十一、政复议数量', 'review')).toBeGreaterThan(0.9);
    expect(finder.closeness('行政一复议数量', 'review')).toBeLessThan(0.9);
  });

  test('longer texts are compared up to the length of a label', () => {
    expect(finder.closeness('属'.repeat(160), 'secret')).toBeLessThan(0.3);
    expect(finder.findExact(`属于国家秘密（${'长'.repeat(80)}）`)).toBe('secret');
    expect(finder.findExact(`属于国家秘密（${'长'.repeat(81)}）`)).toBeUndefined();
  });

  test('characters in another order are no rest of the label', () => {
    expect(finder.closeness('密秘家国', 'secret')).toBeLessThan(0.5);
  });

  test('what is lost counts less the more it is', () => {
    const rests = ['本机关不掌握相关政府信', '本机关不掌握', '本机关', '本机'];
    const closeness = rests.map((text) => finder.closeness(text, 'not_held'));
    expect(closeness).toEqual(closeness.toSorted((a, b) => b - a));
    expect(closeness.at(-1)).toBeGreaterThan(0.5);
  });
});
