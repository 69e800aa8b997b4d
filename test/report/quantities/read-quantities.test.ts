import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../utils/report/quantities/read-quantities.ts';

function factsOf(text: string, year: number): Record<string, number | null> {
  const { facts } = readQuantities(text, [], year < 2019 ? 'prose' : '2021', year);
  return Object.fromEntries(
    facts.map(({ indicator, applicant, value }) => [
      applicant ? `${indicator}@${applicant}` : indicator,
      value,
    ]),
  );
}

describe('figures of the prose that the forms have a code for', () => {
  test.each<[string, number, Record<string, number>]>([
    ['全县主动公开政府信息14249条。', 2021, { 'disclosure.total': 14249 }],
    [
      '其中政府网站公开信息7275条，政务微博公开2683条。',
      2021,
      { 'channels.website': 7275, 'channels.weibo': 2683 },
    ],
    ['共收到政府信息公开申请59件。', 2017, { 'requests.received': 59 }],
    ['共收到政府信息公开申请59件。', 2021, { 'applications.new@total': 59 }],
    [
      '同意公开答复14件，同意部分公开答复17件，不同意公开答复16件。',
      2017,
      { 'replies.granted': 14, 'replies.partial': 17, 'replies.denied': 16 },
    ],
    [
      '予以公开12件，不予公开3件，无法提供5件。',
      2021,
      { 'outcome.granted@total': 12, 'outcome.denied@total': 3, 'outcome.unavailable@total': 5 },
    ],
    ['本年未收到政府信息公开申请。', 2020, { 'applications.new@total': 0 }],
    ['未发生行政复议、行政诉讼。', 2016, { 'review.total': 0, 'litigation.total': 0 }],
    ['全年没有收取任何费用。', 2016, { 'fees.charged': 0 }],
    ['没有收取信息处理费。', 2021, {}],
    ['受理公民、法人和其他組織的信息公開申請317件。', 2017, { 'requests.received': 317 }],
  ])('%s (%d)', (text, year, facts) => expect(factsOf(text, year)).toEqual(facts));
});

test.each([
  ['接待咨询200余人次。', 200, true],
  ['点击量达4.54万次。', 45400, false],
  ['发放手册3,000份。', 3000, false],
])('%s is a quantity', (text, value, approximate) => {
  const { quantities } = readQuantities(text, [], '2021', 2021);
  expect(quantities).toMatchObject([{ value, approximate }]);
});

test('places lead to the figure in the text that was given', () => {
  const text = '本鎮共公開信息３５２條。';
  const { facts, quantities } = readQuantities(text, [], 'prose', 2016);
  const [place] = [...facts, ...quantities].map((one) => one.place);
  expect(text.slice((place as { start: number }).start, (place as { end: number }).end)).toBe(
    '３５２條',
  );
});
