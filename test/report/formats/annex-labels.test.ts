import { describe, expect, test } from 'vitest';
import {
  isAnnexHead,
  isAnnexLabel,
  isUnit,
  readAnnex,
} from '../../../utils/report/formats/annex.ts';
import { streamCells } from '../../../utils/report/formats/cell-stream.ts';
import { indicatorsOf } from '../../../utils/text/indicators.ts';
import {
  ANNEX_CODES,
  ANNEX_FIGURES,
  changeAnnexRow,
  gridOf,
  type Rows,
  readingOf,
} from '../../support/form-grids.ts';

function read(rows: Rows) {
  return readingOf(readAnnex(streamCells(gridOf(rows))));
}

describe('printed variants', () => {
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
    const rows = changeAnnexRow(code, ([, ...rest]) => [label, ...rest]);
    expect(read(rows)).toEqual({ figures: ANNEX_FIGURES, lost: [] });
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
    const rows = changeAnnexRow(code, ([, ...rest]) => [label, ...rest]);
    expect(read(rows)).toEqual({ figures: ANNEX_FIGURES, lost: [] });
  });

  test('beyond likeness they are said, with no other row', () => {
    const { figures, lost } = read(
      changeAnnexRow('requests.fax', ([, ...rest]) => ['乱码', ...rest]),
    );
    expect(lost).toEqual(['requests.fax']);
    expect(Object.keys(figures)).toEqual(ANNEX_CODES.filter((code) => code !== 'requests.fax'));
  });

  test('a row that the page leaves out is not', () => {
    const { figures, lost } = read(changeAnnexRow('requests.fax', () => []));
    expect(lost).toEqual([]);
    expect(figures['requests.fax']).toBeUndefined();
  });
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
