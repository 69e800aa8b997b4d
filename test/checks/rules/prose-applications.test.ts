import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-applications.ts';
import { judgeReport } from '../../support/judge-report.ts';
import {
  applicationsTable,
  type ProseFactSpec,
  type ReportSpec,
} from '../../support/report-builder.ts';

const facts = applicationsTable({
  'applications.new': [821, 35, 0, 0, 2, 1, 859],
  'applications.carried_in': [18, 0, 0, 0, 0, 0, 18],
  'outcome.granted': [258, 12, 0, 0, 1, 1, 272],
  'outcome.partial': [3, 0, 0, 0, 0, 0, 3],
  'outcome.denied.inquiry': [32, 3, 0, 0, 0, 0, 35],
  'outcome.unavailable.not_held': [252, 12, 0, 0, 1, 0, 265],
  'outcome.unavailable.needs_creation': [44, 3, 0, 0, 0, 0, 47],
  'outcome.unavailable.unclear': [25, 0, 0, 0, 0, 0, 25],
  'outcome.rejected.petition': [153, 5, 0, 0, 0, 0, 158],
  'outcome.total': [767, 35, 0, 0, 2, 1, 805],
  'applications.carried_out': [72, 0, 0, 0, 0, 0, 72],
});

const of = (text: string, proseFacts?: ProseFactSpec[], spec: ReportSpec = {}) =>
  judgeReport(rule, {
    sections: [{ title: '依申请公开', text }],
    facts,
    proseFacts,
    ...spec,
  });
const received = (value: number, key = 'applications.new@total'): ProseFactSpec[] => [
  { key, value, words: `${value}件` },
];

describe('prose-applications', () => {
  it.each([
    [859, 'applications.new@total', 'pass'],
    [877, 'applications.new@total', 'pass'],
    [
      895,
      'applications.new@total',
      'error: 全年收到申请：正文 895 ≠ 本年新收政府信息公开申请数量（总计） 859 | 859 | 895 | “全年收到申请895件。”',
    ],
    [
      895,
      'applications.new',
      'error: 全年收到申请：正文 895 ≠ 本年新收政府信息公开申请数量（总计） 859 | 859 | 895 | “全年收到申请895件。”',
    ],
    [821, 'applications.new@natural_person', 'pass'],
    [839, 'applications.new@natural_person', 'pass'],
    [
      859,
      'applications.new@natural_person',
      'error: 全年收到申请：正文 859 ≠ 本年新收政府信息公开申请数量（自然人） 821 | 821 | 859 | “全年收到申请859件。”',
    ],
  ])(
    'takes what was received with or without what was carried in: %i of %s',
    (value, key, told) => {
      expect(of(`全年收到申请${value}件。`, received(value, key))).toBe(told);
    },
  );

  it.each([
    ['全年共收办申请877件。', 'pass'],
    ['全年共收办申请859件。', 'pass'],
    [
      '全年共收办申请895件。',
      'error: 全年共收办申请：正文 895 ≠ 本年新收政府信息公开申请数量（总计） 859 ＋ 上年结转政府信息公开申请数量（总计） 18 ＝ 877 | 877 | 895 | “全年共收办申请895件。”',
    ],
    [
      '共办理依申请公开895件次。',
      'error: 共办理依申请公开：正文 895 ≠ 本年新收政府信息公开申请数量（总计） 859 ＋ 上年结转政府信息公开申请数量（总计） 18 ＝ 877 | 877 | 895 | “共办理依申请公开895件次。”',
    ],
    [
      '受理办理各类案件共895宗，均为申请。',
      'error: 受理办理各类案件共：正文 895 ≠ 本年新收政府信息公开申请数量（总计） 859 ＋ 上年结转政府信息公开申请数量（总计） 18 ＝ 877 | 877 | 895 | “受理办理各类案件共895宗，均为申请。”',
    ],
    ['答复申请805件，均在期限内。', 'pass'],
    [
      '答复申请850件。',
      'error: 答复申请：正文 850 ≠ 总计（总计） 805 | 805 | 850 | “答复申请850件。”',
    ],
    ['另有72件转入下一年度继续办理。', 'pass'],
    [
      '另有27件转入下一年度继续办理。',
      'error: 另有：正文 27 ≠ 结转下年度继续办理（总计） 72 | 72 | 27 | “另有27件转入下一年度继续办理。”',
    ],
    ['上年结转申请18件。', 'pass'],
    [
      '上年结转申请81件。',
      'error: 上年结转申请：正文 81 ≠ 上年结转政府信息公开申请数量（总计） 18 | 18 | 81 | “上年结转申请81件。”',
    ],
    ['自然人申请821件，法人或其他组织申请38件。', 'pass'],
    [
      '法人和其他组织提出的申请共83起。',
      'error: 法人和其他组织提出的申请共：正文 83 ≠ 本年新收政府信息公开申请数量（商业企业） 35 ＋ 本年新收政府信息公开申请数量（法律服务机构） 2 ＋ 本年新收政府信息公开申请数量（其他） 1 ＝ 38 | 38 | 83 | “法人和其他组织提出的申请共83起。”',
    ],
    [
      '法人、其它組織申請83份。',
      'error: 法人、其它組織申請：正文 83 ≠ 本年新收政府信息公开申请数量（商业企业） 35 ＋ 本年新收政府信息公开申请数量（法律服务机构） 2 ＋ 本年新收政府信息公开申请数量（其他） 1 ＝ 38 | 38 | 83 | “法人、其它組織申請83份。”',
    ],
    [
      '商业企业申请53件。',
      'error: 商业企业申请：正文 53 ≠ 本年新收政府信息公开申请数量（商业企业） 35 | 35 | 53 | “商业企业申请53件。”',
    ],
    ['超期答复0件。', 'skipped'],
    ['处理热线来电3904件，办结3875件。', 'skipped'],
    [
      '法人其他组织申请83件。',
      'error: 法人其他组织申请：正文 83 ≠ 本年新收政府信息公开申请数量（商业企业） 35 ＋ 本年新收政府信息公开申请数量（法律服务机构） 2 ＋ 本年新收政府信息公开申请数量（其他） 1 ＝ 38 | 38 | 83 | “法人其他组织申请83件。”',
    ],
    ['收办申请895人次。', 'skipped'],
    ['近三年共收办申请895件。', 'skipped'],
    ['截至12月31日，累计收办申请895件。', 'skipped'],
    ['“十四五”期间收办申请895件。', 'skipped'],
    ['收办申请相关材料895件。', 'skipped'],
    ['法人或其他组织申请的信息83件。', 'skipped'],
    ['收办申请，共895件。', 'skipped'],
  ])('%s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    [
      'under a heading about applications',
      '依申请公开',
      '共办理案件895件。',
      'error: 共办理案件：正文 895 ≠ 本年新收政府信息公开申请数量（总计） 859 ＋ 上年结转政府信息公开申请数量（总计） 18 ＝ 877 | 877 | 895 | “共办理案件895件。”',
    ],
    ['under another heading', '其他', '共办理案件895件。', 'skipped'],
    [
      'after a sentence about them',
      '其他',
      '申请较多。共办理案件895件。',
      'error: 共办理案件：正文 895 ≠ 本年新收政府信息公开申请数量（总计） 859 ＋ 上年结转政府信息公开申请数量（总计） 18 ＝ 877 | 877 | 895 | “共办理案件895件。”',
    ],
    [
      'long after a sentence about them',
      '其他',
      `申请较多。${'一'.repeat(80)}。共办理案件895件。`,
      'skipped',
    ],
    ['of letters', '依申请公开', '来信共办理案件895件。', 'skipped'],
  ])('takes cases for applications by what is around them: %s', (_, title, text, told) => {
    expect(of(text, [], { sections: [{ title, text }] })).toBe(told);
  });

  it.each([
    ['限期15天办结的27项。', 'outcome.total@total', '27项', 27],
    ['自然人的办结27项。', 'outcome.total@natural_person', '27项', 27],
    ['收到申请全部办结。', 'applications.carried_out@total', '全部办结', 0],
    ['自然人结转下年的27项。', 'applications.carried_out@natural_person', '27项', 27],
    ['予以公开27项。', 'outcome.granted@total', '27项', 27],
  ])('takes %s for nothing of its own', (text, key, words, value) => {
    expect(of(text, [{ key, words, value }])).toBe('skipped');
  });

  it('says nothing where the sentence is about less than the table', () => {
    const told = received(17);
    const government: ReportSpec = { issuerKind: 'government' };
    expect(of('办公室代表区政府收到申请17件。', told, government)).toBe('skipped');
    expect(of('市自然资源局收到申请17件。', told, government)).toBe('skipped');
    expect(of('通过网络收到申请17件。', told)).toBe('skipped');
    expect(of('收到申请859件，其中涉及土地的申请17件。', told)).toBe('skipped');
    expect(
      of('收到申请859件，其中自然人17件。', received(17, 'applications.new@natural_person')),
    ).toBe(
      'error: 其中自然人：正文 17 ≠ 本年新收政府信息公开申请数量（自然人） 821 | 821 | 17 | “收到申请859件，其中自然人17件。”',
    );
  });

  it('adds up the columns where the printed total is blank', () => {
    const cells = { ...facts, 'applications.new@total': null };
    expect(of('全年收到申请859件。', received(859), { facts: cells })).toBe('pass');
  });

  it('compares what was closed where it is told as a part', () => {
    const told = [{ key: 'outcome.total@total', value: 850, words: '850件' }];
    expect(of('收到申请877件，其中办结850件，结转72件。', told)).toBe(
      'error: 其中办结：正文 850 ≠ 总计（总计） 805 | 805 | 850 | “收到申请877件，其中办结850件，结转72件。”',
    );
    expect(of('收到申请859件，其中涉及土地的申请17件。', received(17, 'applications.new'))).toBe(
      'skipped',
    );
  });

  it.each([
    ['镇政府本级收到申请17件。', 'skipped'],
    [
      '本街道收到申请17件。',
      'error: 本街道收到申请：正文 17 ≠ 本年新收政府信息公开申请数量（总计） 859 | 859 | 17 | “本街道收到申请17件。”',
    ],
  ])('knows a township’s own name from a part of it: %s', (text, told) => {
    expect(of(text, received(17), { issuerKind: 'government', issuerLevel: 'township' })).toBe(
      told,
    );
  });

  it('is skipped without the first row of table 3', () => {
    expect(of('收到申请3件。', undefined, { facts: {} })).toBe('skipped');
    const rows = Object.entries(facts).filter(([key]) => !key.startsWith('applications.new'));
    expect(
      of('另有27件转入下一年度继续办理。', undefined, { facts: Object.fromEntries(rows) }),
    ).toBe('skipped');
  });
});
