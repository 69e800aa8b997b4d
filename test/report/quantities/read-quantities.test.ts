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
    ['全年未收到依申请公开事项。', 2022, { 'applications.new@total': 0 }],
    ['全年未收到依申请公开件，未收到依申请公开来信。', 2022, { 'applications.new@total': 0 }],
    ['我镇没有接到群众要求公开政府信息的申请。', 2010, { 'requests.received': 0 }],
    ['收到申请14件（含重复申请2件）。', 2021, { 'applications.new@total': 14 }],
    // Of other years: no figures of this report.
    ['2021年收到信息公开申请9件，2020年收到申请31件。', 2021, { 'applications.new@total': 9 }],
    ['2021年收到申请9件；2015年度收到8件申请。', 2021, { 'applications.new@total': 9 }],
    [
      '2016年共主动公开政府信息8000条，2017年新增公开政府信息1500条。',
      2017,
      { 'disclosure.total': 1500 },
    ],
    ['近三年来，全县共受理政府信息公开申请77件。', 2021, {}],
    ['2021年收到行政复议2件。2020年未收到行政复议。', 2021, { 'review.total': 2 }],
    [
      '其中予以公开3件。2020年收到申请31件。其中，予以公开20件。2021年收到申请9件。',
      2021,
      { 'outcome.granted@total': 3, 'applications.new@total': 9 },
    ],
    // Where the text never names the year of the report, a year in it may be wrong itself.
    ['2020年收到政府信息公开申请31件。', 2021, { 'applications.new@total': 31 }],
    // The noun behind the figure.
    [
      '全年主动公开1234条政府信息，其中通过门户网站公开1000条信息。',
      2016,
      { 'disclosure.total': 1234, 'channels.website': 1000 },
    ],
    ['共收到8件政府信息公开申请，均已答复。', 2016, { 'requests.received': 8 }],
    ['共收到8份申请并全部办结。', 2021, { 'applications.new@total': 8 }],
    ['受理12件信息公开申请和3件咨询。', 2016, { 'requests.received': 12 }],
    ['办结12件依申请公开申请。', 2021, { 'outcome.total@total': 12 }],
    ['发生2起行政复议、1宗行政诉讼。', 2016, { 'review.total': 2, 'litigation.total': 1 }],
    [
      '制定3件行政规范性文件，举办2期政务公开培训班。',
      2022,
      { 'normative_documents.issued': 3, 'training.sessions': 2 },
    ],
    ['收到8件网上申请，收到3件信访投诉，收到5件申请人来信。', 2021, {}],
    ['答复8件群众关于公开申请程序的咨询，公开5条其他信息。', 2021, {}],
    // What goes on to the next year is not answered, and a telephone is only a way to answer.
    ['纸质申请36件，顺延至下一年答复2件。', 2023, { 'applications.carried_out@total': 2 }],
    ['剩余4件转2023年办理。', 2022, { 'applications.carried_out@total': 4 }],
    ['共办理依申请公开55件，其中因特殊原因电话回复2件。', 2022, {}],
    // Documents and what explains them, counted together.
    ['发布政府文件及解读信息66条。', 2022, {}],
    ['未发生行政复议、行政诉讼。', 2016, { 'review.total': 0, 'litigation.total': 0 }],
    ['全年没有收取任何费用。', 2016, { 'fees.charged': 0 }],
    ['没有收取信息处理费。', 2021, {}],
    ['受理公民、法人和其他組織的信息公開申請317件。', 2017, { 'requests.received': 317 }],
    ['全年答复申请40件，领导信箱来信办结90件。', 2021, { 'outcome.total@total': 40 }],
    [
      '申请办结数40件，其中按时办结38件，延期办结2件。',
      2016,
      {
        'requests.closed': 40,
        'requests.closed_on_time': 38,
        'requests.closed_extended': 2,
      },
    ],
    ['印发文件50件，其中主动公开30件、依申请公开15件、不予公开5件。', 2021, {}],
    [
      '本年共收办申请54件，其中新收53件、上年结转1件。',
      2021,
      {
        'applications.new@total': 53,
        'applications.carried_in@total': 1,
      },
    ],
    [
      '收到申请20件，其中自然人提出18件，法人或其他组织提出2件。',
      2021,
      {
        'applications.new@total': 20,
        'applications.new@natural_person': 18,
      },
    ],
    [
      '收到申请20件，3件因未到期转入下一年度办理。',
      2021,
      {
        'applications.new@total': 20,
        'applications.carried_out@total': 3,
      },
    ],
    [
      '发生行政复议4件，其中维持2件，纠正1件，尚未审结1件；行政诉讼3件。',
      2021,
      {
        'review.total': 4,
        'review.upheld': 2,
        'review.corrected': 1,
        'review.pending': 1,
      },
    ],
    [
      '行政诉讼3件，其中未经复议直接起诉2件，复议后起诉1件。',
      2022,
      {
        'litigation_direct.total': 2,
        'litigation_after_review.total': 1,
      },
    ],
    ['行政复议5件，未被纠错。', 2022, { 'review.total': 5, 'review.corrected': 0 }],
    ['制发行政规范性文件6件。', 2022, { 'normative_documents.issued': 6 }],
    ['制定规范性文件6件，发布政策性文件9件。', 2016, { 'normative_documents.made': 6 }],
    ['办理行政许可120件，公示行政处罚30件。', 2022, { 'licensing.decisions': 120 }],
    ['专项经费投入3000元。', 2016, { 'organisation.budget': 0.3 }],
    [
      '设专门机构1个，专职人员2人、兼职人员7人。',
      2016,
      {
        'organisation.units': 1,
        'organisation.staff_full_time': 2,
        'organisation.staff_part_time': 7,
      },
    ],
    ['举办培训班三期，参加培训81人次。', 2021, { 'training.sessions': 3, 'training.people': 81 }],
    [
      '門戶網站釋出政府資訊277條，制發規範性檔案兩件，辦理結果均已公開。',
      2016,
      {
        'channels.website': 277,
        'normative_documents.made': 2,
      },
    ],
    ['代表县政府作出答复9件，其余由部门答复，都与申请有关。', 2021, {}],
    ['市政府本级受理申请20件。', 2021, {}],
    [
      '收到申请4件。收到的申请均已办理完成。',
      2021,
      {
        'applications.new@total': 4,
        'applications.carried_out@total': 0,
      },
    ],
    ['督办公开事项58项，限期12天办结的49项。', 2021, {}],
    ['主动公开政府信息由2016年的4506条增加到6245条。', 2017, { 'disclosure.total': 6245 }],
    ['局门户网站发布疫情防控类信息11条。', 2022, {}],
    ['政务新媒体公开的政府信息有100条，其他应主动公开信息34条。', 2023, {}],
    ['公开信息包括：依申请公开信息459条，不予公开信息1535条。', 2017, {}],
    ['以其它便于公众知晓的方式公开信息3626条。', 2017, { 'channels.other': 3626 }],
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

describe('a section of which all is said by 无', () => {
  const section = (title: string) =>
    ({ level: 1, ordinal: 4, title, kind: null, text: '无。\n' }) as const;

  test.each<[string, number, string[]]>([
    ['行政复议和行政诉讼情况', 2016, ['review.total', 'litigation.total']],
    ['政府信息公开行政复议、行政诉讼情况', 2021, ['review.total']],
    ['因政府信息公开申请行政复议、提起行政诉讼的情况', 2016, ['review.total', 'litigation.total']],
    ['依申请公开政府信息情况', 2016, ['requests.received']],
    ['政府信息公开的收费及减免情况', 2016, ['fees.charged']],
    ['其他需要报告的事项', 2021, []],
  ])('%s (%d)', (title, year, codes) => {
    const { facts } = readQuantities('', [section(title)], 'prose', year);
    expect(facts.map(({ indicator }) => indicator)).toEqual(codes);
    expect(facts.every(({ value }) => value === 0)).toBe(true);
  });
});

test('a figure that is said to be approximate is a quantity, whatever it counts', () => {
  const { facts, quantities } = readQuantities('主动公开政府信息约300条。', [], '2021', 2021);
  expect(facts).toEqual([]);
  expect(quantities).toMatchObject([{ value: 300, approximate: true }]);
});
