/** Other annual reports and tables that share words with ours (domain.md §5, hard negatives). */
import type { TableBlock } from '../document.ts';
import type { Random } from '../random.ts';
import { composeLines, type LookAlikeComposer } from './look-alike.ts';

function plainTable(head: string[], rows: string[][]): TableBlock {
  return {
    type: 'table',
    kind: 'other',
    layout: 'table',
    rows: [
      { head: true, cells: head.map((text) => ({ role: 'head' as const, text })) },
      ...rows.map((row) => ({ cells: row.map((text) => ({ role: 'filler' as const, text })) })),
    ],
  };
}

function numbers(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => String(random.integer(0, 3000)));
}

const ruleOfLaw: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.name}${year}年法治政府建设年度报告`,
  blocks: composeLines(random, [
    `${year}年，${body.we}认真落实法治政府建设实施纲要，现将有关情况报告如下。`,
    '# 法治政府建设主要情况',
    '## 依法履行职能',
    '办理行政许可{20-900}件，清理规范性文件{4-90}件，废止{1-20}件。',
    '## 推进政务公开',
    '主动公开政府信息{300-9000}条，办理依申请公开{2-90}件。',
    '## 化解行政争议',
    '办理行政复议{3-90}件，行政诉讼{2-60}件，败诉{0-3}件。',
    '# 存在的主要问题',
    '执法规范化程度有待提高，基层法治力量不足。',
    `# ${year + 1}年工作安排`,
    '加强重大决策合法性审查，深化行政执法监督。',
  ]),
});

const enforcement: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.name}${year}年度行政执法统计年报`,
  blocks: [
    ...composeLines(random, [
      `根据行政执法公示制度的要求，现公布${year}年度行政执法数据。`,
      '# 行政执法总体情况',
    ]),
    plainTable(
      ['执法类别', '本年办理数量', '予以许可', '不予许可', '撤销'],
      [
        ['行政许可', ...numbers(random, 4)],
        ['行政处罚', ...numbers(random, 4)],
        ['行政强制', ...numbers(random, 4)],
        ['行政检查', ...numbers(random, 4)],
        ['行政征收', ...numbers(random, 4)],
        ['合计', ...numbers(random, 4)],
      ],
    ),
    ...composeLines(random, ['# 行政复议和行政诉讼情况']),
    plainTable(
      ['项目', '维持', '撤销', '其他', '总计'],
      [
        ['行政复议', ...numbers(random, 4)],
        ['行政诉讼', ...numbers(random, 4)],
      ],
    ),
  ],
});

const websiteReport: LookAlikeComposer = ({ random, body, year }) => ({
  title: `政府网站工作年度报表（${year}年度）`,
  blocks: [
    ...composeLines(random, [`填报单位：${body.name}`]),
    plainTable(
      ['指标', '数值'],
      [
        ['独立用户访问总量（单位：个）', ...numbers(random, 1)],
        ['网站总访问量（单位：次）', ...numbers(random, 1)],
        ['信息发布总数（单位：条）', ...numbers(random, 1)],
        ['政务动态信息更新量', ...numbers(random, 1)],
        ['信息公开目录信息更新量', ...numbers(random, 1)],
        ['解读材料数量', ...numbers(random, 1)],
        ['回应公众关注热点或重大舆情数量（单位：次）', ...numbers(random, 1)],
        ['收到留言数量（单位：条）', ...numbers(random, 1)],
        ['办结留言数量（单位：条）', ...numbers(random, 1)],
        ['在线访谈期数', ...numbers(random, 1)],
      ],
    ),
  ],
});

const accounts: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.name}${year}年度部门决算公开报告`,
  blocks: [
    ...composeLines(random, [
      '# 部门概况',
      '内设机构{4-20}个，年末在编人员{20-300}人。',
      `# ${year}年度部门决算情况说明`,
      '收入总计{800-90000}万元，支出总计{800-90000}万元，比上年增加{20-600}万元。',
      '# 名词解释',
      '其他收入：除上述收入以外的收入。',
    ]),
    plainTable(
      ['项目', '行次', '决算数'],
      ['一般公共预算财政拨款收入', '事业收入', '其他收入', '总计'].map((label, index) => [
        label,
        String(index + 1),
        ...numbers(random, 1),
      ]),
    ),
  ],
});

const university: LookAlikeComposer = ({ random, body, year }) => {
  const name = `${body.place.replace(/(省|市|县|区|旗|盟)$/, '')}师范学院`;
  return {
    title: `${name}${year - 1}—${year}学年信息公开工作年度报告`,
    blocks: composeLines(random, [
      `根据高等学校信息公开办法，学校编制了${year - 1}至${year}学年信息公开年度报告，统计期限自${year - 1}年9月1日起至${year}年8月31日止。`,
      '# 概述',
      '学校完善信息公开制度，通过校园网、校报和教代会公开信息。',
      '# 主动公开情况',
      '主动公开信息{300-4000}条，其中招生考试信息{20-90}条、财务资产信息{5-40}条。',
      '# 依申请公开和不予公开情况',
      '本学年收到信息公开申请{0-6}件，均按时答复。',
      '# 对信息公开的评议情况',
      '师生员工对学校信息公开总体满意。',
      '# 因信息公开受到举报、复议、诉讼的情况',
      '无。',
      '# 存在的主要问题和改进措施',
      '部分二级学院公开不够及时，下一学年将加强督查。',
    ]),
  };
};

const company: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.place.slice(0, 2)}水务股份有限公司${year}年年度报告`,
  blocks: [
    ...composeLines(random, [
      '# 重要提示',
      '本公司董事会保证年度报告内容的真实、准确、完整。',
      '# 公司简介和主要财务指标',
      '营业收入{2-90}亿元，同比增长{1-15}%。归属于上市公司股东的净利润{1-9}亿元。',
      '# 其他需要报告的事项',
      '无。',
    ]),
    plainTable(
      ['主要会计数据', `${year}年`, `${year - 1}年`, '本年增减（%）'],
      ['营业收入', '净利润', '总资产'].map((label) => [label, ...numbers(random, 3)]),
    ),
  ],
});

const workSummary: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.name}${year}年政务公开工作总结`,
  blocks: composeLines(random, [
    `${year}年，${body.we}按照上级安排扎实开展政务公开工作，现总结如下。`,
    '# 主要工作做法',
    '成立领导小组，明确{1-4}名专职人员。',
    '# 主动公开情况',
    '通过网站公开信息{100-3000}条，通过微信公众号公开{50-900}条。',
    '# 依申请公开情况',
    '收到申请{0-20}件，已全部办结。',
    '# 存在问题',
    '解读形式偏少，时效性不强。',
    `# ${year + 1}年工作打算`,
    '加强培训，完善考核。',
  ]),
});

const assessment: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${year}年${body.place}政府信息公开工作第三方评估报告`,
  blocks: [
    ...composeLines(random, [
      '受主管部门委托，评估机构对各单位信息公开情况进行了评估，年度报告发布是评估指标之一。',
      '# 评估对象与方法',
      '评估对象为{30-90}家单位，采用网上观察和模拟申请的方法。',
      '# 评估结果',
      '按时发布政府信息公开工作年度报告的单位占{70-99}%，六项内容齐全的占{60-95}%。',
      '# 发现的问题',
      '报告内容雷同、统计数据矛盾、栏目不易查找。',
    ]),
    plainTable(
      ['单位', '主动公开', '依申请公开', '年度报告', '总分'],
      ['财政局', '教育局', '民政局'].map((name) => [name, ...numbers(random, 4)]),
    ),
  ],
});

export const OTHER_REPORTS: Record<string, LookAlikeComposer> = {
  'rule-of-law': ruleOfLaw,
  enforcement,
  'website-report': websiteReport,
  accounts,
  university,
  company,
  'work-summary': workSummary,
  assessment,
};
