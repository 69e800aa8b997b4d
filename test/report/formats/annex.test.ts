import { describe, expect, test } from 'vitest';
import {
  isAnnexHead,
  isAnnexLabel,
  isUnit,
  readAnnex,
} from '../../../utils/report/formats/annex.ts';
import { streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import { indicatorsOf } from '../../../utils/text/indicators.ts';
import { annexRows, figuresOf, gridOf, type Rows } from '../../support/form-grids.ts';

const CODES = indicatorsOf('2014').map(({ code }) => code);
const WHOLE = Object.fromEntries(CODES.map((code, i) => [code, i]));

function read(rows: Rows, after?: string) {
  const { facts, lost } = readAnnex(streamCells(gridOf(rows)), after);
  return { figures: figuresOf(facts.map((fact) => toFact(fact, 0))), lost };
}

function changeRow(code: string, change: (row: string[]) => string[]): Rows {
  return annexRows().flatMap((row, i) => {
    const changed = CODES[i - 1] === code ? change(row) : row;
    return changed.length > 0 ? [changed] : [];
  });
}

describe('the whole table', () => {
  test('in the words of the form', () =>
    expect(read(annexRows())).toEqual({ figures: WHOLE, lost: [] }));

  test('with its head rows, whose figures are none', () => {
    const heads: Record<string, string> = {
      'disclosure.total': '一、主动公开情况',
      'channels.gazette': '（二）通过不同渠道和方式公开政府信息的情况',
      'response.topics': '二、回应解读情况',
      'response.press_conferences': '（二）通过不同渠道和方式回应解读的情况',
      'requests.received': '三、依申请公开情况',
      'organisation.units': '八、机构建设和保障经费情况',
      'meetings.count': '九、政府信息公开会议和培训情况',
    };
    const rows = annexRows().flatMap((row, i) => {
      const head = heads[CODES[i - 1] ?? ''];
      return head ? [[head, '——', ''], row] : [row];
    });
    expect(read(rows)).toEqual({ figures: WHOLE, lost: [] });
  });

  test('with the notes of the form', () => {
    const notes: Record<string, string> = {
      主动公开政府信息数: '（不同渠道和方式公开相同信息计1条）',
      回应公众关注热点或重大舆情数: '（不同方式回应同一热点或舆情计1次）',
      专职人员数: '（不包括政府公报及政府网站工作人员数）',
      政府信息公开专项经费: '（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    };
    const rows = annexRows().map(([label = '', ...rest]) => [
      label + (notes[label] ?? ''),
      ...rest,
    ]);
    expect(read(rows)).toEqual({ figures: WHOLE, lost: [] });
  });

  test('in one column, as flattened text gives it', () => {
    expect(
      read(
        annexRows()
          .flat()
          .map((text) => [text]),
      ),
    ).toEqual({ figures: WHOLE, lost: [] });
  });

  test('in the order of the page', () => {
    const rows = annexRows();
    const moved = [...rows.slice(0, 10), ...rows.slice(20), ...rows.slice(10, 20)];
    expect(read(moved).figures).toEqual(WHOLE);
  });

  test('a table printed twice is read once', () => {
    const { facts } = readAnnex(streamCells(gridOf([...annexRows(), ...annexRows()])));
    expect(facts).toHaveLength(CODES.length);
    expect(facts.every(({ cell }) => cell.row <= CODES.length)).toBe(true);
  });

  test.each([
    ['主动公开政府信息总数', 'disclosure.total'],
    ['公开政府信息数', 'disclosure.total'],
    ['其它方式公开政府信息数', 'channels.other'],
    ['举办新闻发布会次数', 'response.press_conferences'],
    ['举办新闻发布会总次数', 'response.press_conferences'],
    ['其它方式回应事件数', 'response.other'],
    ['收到政府信息公开申请数', 'requests.received'],
    ['申请总数', 'requests.received'],
    ['现场申请数', 'requests.in_person'],
    ['网上申请数', 'requests.online'],
    ['电子邮件申请数', 'requests.online'],
    ['书面申请数', 'requests.letter'],
    ['邮寄申请数', 'requests.letter'],
    ['对申请的答复总数', 'replies.total'],
    ['属于主动公开范围', 'replies.already_public'],
    ['属于主动公开范围数', 'replies.already_public'],
    ['同意公开', 'replies.granted'],
    ['部分公开', 'replies.partial'],
    ['同意部分公开', 'replies.partial'],
    ['不同意公开', 'replies.denied'],
    ['不予公开答复数', 'replies.denied'],
    ['危及三安全一稳定', 'replies.denied.public_safety'],
    ['不属于本机关公开', 'replies.not_this_agency'],
    ['不属于本机关公开数', 'replies.not_this_agency'],
    ['信息不存在', 'replies.not_exist'],
    ['信息不存在数', 'replies.not_exist'],
    ['告知作出更改补充', 'replies.needs_correction'],
    ['告知通过其他途径办理', 'replies.other_channels'],
    ['行政复议数', 'review.total'],
    ['行政复议总数', 'review.total'],
    ['行政诉讼数', 'litigation.total'],
    ['行政诉讼总数', 'litigation.total'],
    ['维持具体行政行为或者驳回原告诉讼请求', 'litigation.upheld'],
    ['举报投诉数', 'complaints.total'],
    ['依申请公开政府信息收取的费用', 'fees.charged'],
  ])('%s is %s', (label, code) => {
    expect(isAnnexLabel(label)).toBe(true);
    const rows = changeRow(code, ([, ...rest]) => [label, ...rest]);
    expect(read(rows)).toEqual({ figures: WHOLE, lost: [] });
  });
});

describe('reviews and lawsuits have rows of the same name', () => {
  test('told apart by what stands above', () => {
    const { figures } = read(annexRows());
    expect([figures['review.corrected'], figures['litigation.corrected']]).toEqual([41, 45]);
  });

  test('… also in the table before', () => {
    const [corrected, other] = [
      ['（二）被依法纠错数', '件', '7'],
      ['（三）其他情形数', '件', '8'],
    ];
    expect(read([corrected, other], 'litigation.upheld').figures).toEqual({
      'litigation.corrected': 7,
      'litigation.other': 8,
    });
    expect(read([corrected, other], 'review.upheld').figures).toEqual({
      'review.corrected': 7,
      'review.other': 8,
    });
  });
});

describe('figures', () => {
  test.each<[string, string[], number | null]>([
    ['in 元, where the column is 万元', ['万元', '25000元'], 2.5],
    ['beside a unit', ['万元', '2.5'], 2.5],
    ['without a unit', ['2.5'], 2.5],
    ['before blank cells that fill up the row', ['万元', '2.5', '', ''], 2.5],
    ['blank', ['万元', ''], null],
    ['a dash', ['万元', '—'], null],
    ['no cell at all', [], null],
    ['text that is no figure', ['万元', '见附件'], null],
    ['the last of several', ['万元', '1', '2.5'], 2.5],
  ])('%s', (_, cells, value) => {
    const rows = changeRow('organisation.budget', ([label]) => [label!, ...cells]);
    expect(read(rows).figures['organisation.budget']).toBe(value);
  });

  test('figures of rows that are none of the form go to no other row', () => {
    const rows = changeRow('organisation.budget', ([label]) => [label!, '万元', '']);
    const heads = [['九、政府信息公开会议和培训情况', '——', '99']];
    const at = rows.findIndex(([label]) => label!.startsWith('政府信息公开专项经费'));
    const { figures } = read(rows.toSpliced(at + 1, 0, ...heads));
    expect(figures['organisation.budget']).toBeNull();
  });

  test('a damaged label or a note behind a figure is no figure of that row, where rows follow in one line', () => {
    const rows = changeRow('replies.not_this_agency', ([, ...rest]) => [
      '5.不属于本行政机开数',
      ...rest,
    ]);
    const line = [...rows.flat(), '说明：1.单位为件；2.空格按0计。'];
    expect(read([line])).toEqual({ figures: WHOLE, lost: [] });
  });

  test('below a label only where there is none beside it', () => {
    const rows = changeRow('organisation.budget', ([label]) => [label!]);
    const at = rows.findIndex(([label]) => label!.startsWith('政府信息公开专项经费'));
    const below = rows.toSpliced(at + 1, 0, ['7'], ['8']);
    expect(read(below)).toMatchObject({ figures: { 'organisation.budget': 7 }, lost: [] });
    const beside = changeRow('organisation.budget', ([label]) => [label!, '万元', '6']);
    expect(read(beside.toSpliced(at + 1, 0, ['7'])).figures['organisation.budget']).toBe(6);
  });

  test('text beside a label is said to be unreadable', () => {
    const rows = changeRow('organisation.budget', ([label]) => [label!, '万元', '见附件']);
    const { facts } = readAnnex(streamCells(gridOf(rows)));
    const fact = facts.find(({ indicator }) => indicator === 'organisation.budget')!;
    expect(toFact(fact, 0)).toMatchObject({ status: 'unreadable', raw: '见附件', unit: '万元' });
  });
});

describe('damaged labels', () => {
  test.each([
    ['disclosure.total', '主动公政府信息数'],
    ['channels.weibo', '3.政务博公开政府信息'],
    ['replies.partial', '3.同意公开复数'],
    ['replies.denied.state_secret', '其中：1.涉国家密'],
    ['review.upheld', '（一）维持行政行为数'],
    ['training.sessions', '（二）举办培训班'],
    ['training.people', '（三）接受培训员数'],
    [
      'organisation.budget',
      '（四）政府信息公开专项经不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    ],
    ['response.topics', '（一）回应公众关热点或重大舆情数不同方式回应同一热点或舆情计1次）'],
    ['disclosure.total', '（一）主动公开信息数不同渠道和方式公开相同信息计1条）'],
    ['organisation.staff_full_time', '1.专职人数不包括政府公报及政府网站工作人员数）'],
  ])('%s printed %s', (code, label) => {
    const rows = changeRow(code, ([, ...rest]) => [label, ...rest]);
    expect(read(rows)).toEqual({ figures: WHOLE, lost: [] });
  });

  test('beyond likeness they are said, with no other row', () => {
    const { figures, lost } = read(changeRow('requests.fax', ([, ...rest]) => ['乱码', ...rest]));
    expect(lost).toEqual(['requests.fax']);
    expect(Object.keys(figures)).toEqual(CODES.filter((code) => code !== 'requests.fax'));
  });

  test('a row that the page leaves out is not', () => {
    const { figures, lost } = read(changeRow('requests.fax', () => []));
    expect(lost).toEqual([]);
    expect(figures['requests.fax']).toBeUndefined();
  });
});

describe('what is an annex', () => {
  test('five rows are, four are none', () => {
    expect(Object.keys(read(annexRows().slice(0, 6)).figures)).toHaveLength(5);
    expect(read(annexRows().slice(0, 5))).toEqual({ figures: {}, lost: [] });
  });

  test('one is, where an annex stands before it', () => {
    expect(read(annexRows().slice(-1), 'training.sessions')).toEqual({
      figures: { 'training.people': CODES.length - 1 },
      lost: [],
    });
  });

  test.each<[string, Rows]>([
    [
      'a local table of years before 2014',
      [
        ['指标', '单位', '数量'],
        ['全文电子化数', '条', '3'],
        ['现场接待人数', '人次', '5'],
        ['咨询电话接听数', '次', '7'],
      ],
    ],
    [
      'a table of unknown words',
      Array.from({ length: 60 }, (_, i) => [`项目${i}`, '件', String(i)]),
    ],
    ['nothing', []],
  ])('%s is none', (_, rows) => expect(read(rows)).toEqual({ figures: {}, lost: [] }));
});

describe('labels', () => {
  test.each([
    '一、主动公开情况',
    '（二）通过不同渠道和方式公开政府信息的情况',
    '二、回应解读情况',
    '（二）通过不同渠道和方式回应解读的情况',
    '三、依申请公开情况',
    '八、机构建设和保障经费情况',
    '九、政府信息公开会议和培训情况',
    '单位',
    '统计数据',
    ...indicatorsOf('2014').map(({ label }) => label),
  ])('%s', (text) => expect(isAnnexLabel(text)).toBe(true));

  test.each([
    ['统计指标', true, true],
    ['統計指標', true, true],
    ['统 计 指 标', true, true],
    ['统计数', false, true],
    ['一、主动公开情况', false, true],
    ['1.政府公报公开政府信息数', false, true],
    ['公开指南', false, false],
    [`统${' '.repeat(30)}计指标`, false, true],
  ])('%s', (text, isHead, isLabel) => {
    expect(isAnnexHead(text)).toBe(isHead);
    expect(isAnnexLabel(text)).toBe(isLabel);
  });

  test.each([
    '条',
    '件',
    '次',
    '篇',
    '人次',
    '人',
    '个',
    '万元',
    '元',
    '（件）',
    '(人次)',
    ' 件 ',
    '個',
  ])('unit %s', (text) => expect(isUnit(text)).toBe(true));
  test.each(['', '件数', '公里', '3件', '（件）（次）'])('no unit: %s', (text) =>
    expect(isUnit(text)).toBe(false),
  );
});
