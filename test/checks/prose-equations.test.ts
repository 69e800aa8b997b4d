import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import type { Equation } from '../../utils/checks/equations.ts';
import { equateMention, isNarrowed, OTHER_SUBJECT } from '../../utils/checks/prose-equations.ts';
import { RECEIVED } from '../../utils/checks/prose-readings.ts';
import type { IssuerKind, IssuerLevel } from '../../utils/model.ts';
import { buildReport, type Cell } from '../support/report-builder.ts';

describe('isNarrowed', () => {
  const of = (before: string, issuerKind: IssuerKind, issuerLevel: IssuerLevel) =>
    isNarrowed(before, buildReport({ issuerKind, issuerLevel }));

  it.each([
    '区本级受理',
    '代表机关受理',
    '本机关收到',
    '市直单位收到',
    '区直收到',
    '各县收到',
    '县市区收到',
    '各区县收到',
    '乡镇收到',
    '镇街收到',
    '各街道收到',
    '各部门收到',
    '县级部门收到',
    '市政府收到',
    '办公室收到',
    '办公厅共受理',
  ])('a government’s words of a part: %s', (before) => {
    expect(of(before, 'government', 'county')).toBe(true);
  });

  it.each([
    '全区收到申请',
    '属于本机关的有',
    '本机关不掌握',
    '我街道收到',
    '本乡镇收到',
    '全街道收到',
    '区政府信息公开申请',
    '县政府文件',
    '县政府公报',
    '市政府各',
    '办公室答复',
  ])('a government’s words of all: %s', (before) => {
    expect(of(before, 'government', 'county')).toBe(false);
  });

  it.each([
    ['下属单位收到', true],
    ['所属单位收到', true],
    ['直属单位收到', true],
    ['二级单位收到', true],
    ['派出所收到', true],
    ['区本级收到', true],
    ['各部门收到', false],
    ['本机关收到', false],
    ['街道收到', false],
  ])('a department’s or township’s words: %s, %s', (before, expected) => {
    expect(of(before, 'department', 'county')).toBe(expected);
    expect(of(before, 'office', 'city')).toBe(expected);
    expect(of(before, 'government', 'township')).toBe(expected);
  });

  it.each([
    '通过',
    '网络',
    '网上',
    '在线',
    '信函',
    '邮寄',
    '当面',
    '现场',
    '传真',
    '邮箱',
    '平台',
    '系统',
    '门户',
    '去年',
    '上年',
    '上一年',
    '季度',
    '上半年',
    '下半年',
    '历年',
    '累计至今',
    '累计以来',
    '以来共',
  ])('ways and other periods narrow what anybody tells: %s', (words) => {
    expect(of(`${words}收到`, 'department', 'county')).toBe(true);
    expect(of(`${words}收到`, 'government', 'county')).toBe(true);
  });

  it.each(['上年结转', '上年度结转', '上一年结转', '上一年度结转', '累计收到', '全年收到'])(
    'what the tables count too narrows nothing: %s',
    (words) => {
      expect(of(words, 'department', 'county')).toBe(false);
    },
  );
});

describe('OTHER_SUBJECT', () => {
  it.each(
    '复议 诉讼 咨询 信访 来信 信箱 热线 诉求 投诉 举报 建议 提案 留言 来电 网民 工单 不动产 意见 文件 公文 发文 属性 许可 审批 限期 承诺件'.split(
      ' ',
    ),
  )('is told by %s', (word) => {
    expect(OTHER_SUBJECT.test(`收到${word}申请`)).toBe(true);
  });

  it('is not told by applications', () => {
    expect(OTHER_SUBJECT.test('收到政府信息公开申请')).toBe(false);
  });
});

describe('equateMention', () => {
  const received = (
    told: number,
    carried: Cell = 3,
    more: Record<string, Cell> = {},
  ): Equation[] => {
    const text = `全年收到申请${told}件。`;
    const report = buildReport({
      facts: { 'applications.new@total': 20, 'applications.carried_in@total': carried, ...more },
      sections: [{ text }],
      proseFacts: [{ key: 'applications.new@total', value: told, words: `${told}件` }],
    });
    const { proseFacts, sheets } = createContext(report);
    return equateMention(proseFacts[0]!, sheets, RECEIVED, 'warning');
  };
  const rightOf = ([equation]: Equation[]) => equation?.right.map(({ value }) => value);

  it('takes the first reading that fits', () => {
    expect(rightOf(received(20))).toEqual([20]);
    expect(rightOf(received(23))).toEqual([20, 3]);
  });

  it('takes the plainest where none does, and keeps the others', () => {
    const [equation, ...more] = received(21);
    expect(more).toEqual([]);
    expect(equation).toMatchObject({
      relation: 'equal',
      severity: 'warning',
      scope: '全年收到申请',
    });
    expect(rightOf([equation!])).toEqual([20]);
    expect(equation!.left.map(({ value }) => value)).toEqual([21]);
    expect(equation!.otherReadings?.map((one) => rightOf([one]))).toEqual([[20, 3]]);
    expect(equation!.quote).toEqual({
      text: '全年收到申请21件。',
      place: { section: 0, start: 0, end: 10 },
    });
  });

  it('accuses nothing that may fit a reading which cannot be added up', () => {
    expect(rightOf(received(20, '?'))).toEqual([20]);
    expect(received(21, '?')).toEqual([]);
    expect(received(20, null, { 'applications.new@total': '?' })).toEqual([]);
  });

  it('has none where the tables lack the figures', () => {
    const report = buildReport({
      facts: { 'review.total': 2 },
      sections: [{ text: '收到申请5件。' }],
      proseFacts: [{ key: 'applications.new@total', value: 5, words: '5件' }],
    });
    const { proseFacts, sheets } = createContext(report);
    expect(equateMention(proseFacts[0]!, sheets, RECEIVED, 'error')).toEqual([]);
  });

  it('looks at every set of tables', () => {
    const report = buildReport({
      facts: { 'applications.new@total': 20 },
      sections: [{ text: '收到申请7件。' }],
      proseFacts: [{ key: 'applications.new@total', value: 7, words: '7件' }],
    });
    const [fact] = report.facts;
    report.facts.push({ ...fact!, value: 7, place: { table: 4, row: 0, column: 6 } });
    const { proseFacts, sheets } = createContext(report);
    expect(rightOf(equateMention(proseFacts[0]!, sheets, RECEIVED, 'error'))).toEqual([7]);
  });
});
