import { describe, expect, test } from 'vitest';
import { readAnnex } from '../../../utils/report/formats/annex.ts';
import { streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import {
  ANNEX_CODES,
  ANNEX_FIGURES,
  annexRows,
  changeAnnexRow,
  gridOf,
  type Rows,
  readingOf,
} from '../../support/form-grids.ts';

function read(rows: Rows, after?: string) {
  return readingOf(readAnnex(streamCells(gridOf(rows)), after));
}

describe('the whole table', () => {
  test('in the words of the form', () =>
    expect(read(annexRows())).toEqual({ figures: ANNEX_FIGURES, lost: [] }));

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
      const head = heads[ANNEX_CODES[i - 1] ?? ''];
      return head ? [[head, '——', ''], row] : [row];
    });
    expect(read(rows)).toEqual({ figures: ANNEX_FIGURES, lost: [] });
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
    expect(read(rows)).toEqual({ figures: ANNEX_FIGURES, lost: [] });
  });

  test('in one column, as flattened text gives it', () => {
    expect(
      read(
        annexRows()
          .flat()
          .map((text) => [text]),
      ),
    ).toEqual({ figures: ANNEX_FIGURES, lost: [] });
  });

  test('in the order of the page', () => {
    const rows = annexRows();
    const moved = [...rows.slice(0, 10), ...rows.slice(20), ...rows.slice(10, 20)];
    expect(read(moved).figures).toEqual(ANNEX_FIGURES);
  });

  test('a table printed twice is read once', () => {
    const { facts } = readAnnex(streamCells(gridOf([...annexRows(), ...annexRows()])));
    expect(facts).toHaveLength(ANNEX_CODES.length);
    expect(facts.every(({ cell }) => cell.row <= ANNEX_CODES.length)).toBe(true);
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
    const rows = changeAnnexRow('organisation.budget', ([label]) => [label!, ...cells]);
    expect(read(rows).figures['organisation.budget']).toBe(value);
  });

  test('figures of rows that are none of the form go to no other row', () => {
    const rows = changeAnnexRow('organisation.budget', ([label]) => [label!, '万元', '']);
    const heads = [['九、政府信息公开会议和培训情况', '——', '99']];
    const at = rows.findIndex(([label]) => label!.startsWith('政府信息公开专项经费'));
    const { figures } = read(rows.toSpliced(at + 1, 0, ...heads));
    expect(figures['organisation.budget']).toBeNull();
  });

  test('a damaged label or a note behind a figure is no figure of that row, where rows follow in one line', () => {
    const rows = changeAnnexRow('replies.not_this_agency', ([, ...rest]) => [
      '5.不属于本行政机开数',
      ...rest,
    ]);
    const line = [...rows.flat(), '说明：1.单位为件；2.空格按0计。'];
    expect(read([line])).toEqual({ figures: ANNEX_FIGURES, lost: [] });
  });

  test('below a label only where there is none beside it', () => {
    const rows = changeAnnexRow('organisation.budget', ([label]) => [label!]);
    const at = rows.findIndex(([label]) => label!.startsWith('政府信息公开专项经费'));
    const below = rows.toSpliced(at + 1, 0, ['7'], ['8']);
    expect(read(below)).toMatchObject({ figures: { 'organisation.budget': 7 }, lost: [] });
    const beside = changeAnnexRow('organisation.budget', ([label]) => [label!, '万元', '6']);
    expect(read(beside.toSpliced(at + 1, 0, ['7'])).figures['organisation.budget']).toBe(6);
  });

  test('text beside a label is said to be unreadable', () => {
    const rows = changeAnnexRow('organisation.budget', ([label]) => [label!, '万元', '见附件']);
    const { facts } = readAnnex(streamCells(gridOf(rows)));
    const fact = facts.find(({ indicator }) => indicator === 'organisation.budget')!;
    expect(toFact(fact, 0)).toMatchObject({ status: 'unreadable', raw: '见附件', unit: '万元' });
  });

  test('signs behind a unit that was lost are said to be unreadable', () => {
    const rows = changeAnnexRow('requests.in_person', ([label = '']) => [label, '', '□□']);
    const { facts } = readAnnex(streamCells(gridOf(rows)));
    const fact = facts.find(({ indicator }) => indicator === 'requests.in_person')!;
    expect(toFact(fact, 0)).toMatchObject({ status: 'unreadable', raw: '□□' });
  });
});

describe('what is an annex', () => {
  test('five rows are, four are none', () => {
    expect(Object.keys(read(annexRows().slice(0, 6)).figures)).toHaveLength(5);
    expect(read(annexRows().slice(0, 5))).toEqual({ figures: {}, lost: [] });
  });

  test('one is, where an annex stands before it', () => {
    expect(read(annexRows().slice(-1), 'training.sessions')).toEqual({
      figures: { 'training.people': ANNEX_CODES.length - 1 },
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
