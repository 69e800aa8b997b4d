/** Pages that quote a report, tell how to write one, or report on work beside it. */
import type { TableBlock } from '../document.ts';
import { composeLines, type LookAlikeComposer } from './look-alike.ts';

const interpretation: LookAlikeComposer = ({ random, body, year }) => ({
  title: `《${body.name}${year}年政府信息公开工作年度报告》解读`,
  blocks: composeLines(random, [
    `为便于公众了解${year}年度报告，现就有关内容解读如下。`,
    '# 编制背景',
    '按照条例规定，行政机关每年公布上一年度报告。',
    '# 主要内容',
    '报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
    '# 主要数据',
    '全年主动公开信息{300-9000}条，收到申请{2-90}件，行政复议{0-9}件。',
    '# 下一步安排',
    '继续做好公开工作，报告全文见网站年报栏目。',
  ]),
});

const governmentWork: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${year + 1}年${body.place}政府工作报告`,
  blocks: composeLines(random, [
    '各位代表：现在，我代表人民政府向大会报告工作，请予审议。',
    `# ${year}年工作回顾`,
    '地区生产总值增长{2-9}%，一般公共预算收入{3-90}亿元。',
    '办理人大代表建议{20-300}件、政协提案{20-300}件，主动公开政府信息{900-9000}条。',
    `# ${year + 1}年工作安排`,
    '坚持政务公开，自觉接受监督。',
  ]),
});

const reviewReport: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.place}${year}年行政复议和行政应诉工作年度报告`,
  blocks: composeLines(random, [
    '# 总体情况',
    '收到行政复议申请{30-900}件，受理{20-30}件，其中涉及政府信息公开{1-20}件。',
    '# 行政复议情况',
    '审结{20-29}件，维持{5-9}件，纠正{1-4}件。',
    '# 行政应诉情况',
    '一审应诉{10-90}件，败诉{0-3}件。',
    '# 存在的主要问题及改进情况',
    '案件调解率有待提高，将加强繁简分流。',
    '# 其他需要报告的事项',
    '无。',
  ]),
});

const partyAffairs: LookAlikeComposer = ({ random, body, year }) => ({
  title: `中共${body.place}委员会${year}年党务公开工作年度报告`,
  blocks: composeLines(random, [
    '# 党务公开总体情况',
    '公开党务信息{60-900}条，其中党内文件{3-30}份。',
    '# 依申请公开党务情况',
    '收到党员申请{0-5}件，均已答复。',
    '# 存在的问题和改进措施',
    '个别支部公开不够及时。',
  ]),
});

const searchResults: LookAlikeComposer = ({ random, body, year }) => {
  const hits = Array.from({ length: 10 }, (_, index) => {
    const title = `${body.place}${['财政局', '民政局', '司法局'][index % 3]}${year - index}年政府信息公开工作年度报告`;
    return `<li><h3><a href="r${index}.html"><em>${title}</em></a></h3><p>…一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 本年新收政府信息公开申请${random.integer(1, 90)}件…</p></li>`;
  });
  return {
    title: `站内搜索：政府信息公开工作年度报告`,
    blocks: [
      {
        type: 'raw',
        html: `<p>共找到相关结果${random.integer(60, 900)}条</p><ol>${hits.join('\n')}</ol>`,
      },
    ],
  };
};

const fillingGuide: LookAlikeComposer = ({ random, body, year }) => {
  const table: TableBlock = {
    type: 'table',
    kind: 'other',
    layout: 'table',
    rows: [
      ['栏目', '填报口径'],
      ['本年新收政府信息公开申请数量', '以登记为准，重复登记的只计一件'],
      ['上年结转政府信息公开申请数量', '与上一年度报告的结转数一致'],
      ['本年度办理结果', '每件申请只计一种结果'],
      ['结转下年度继续办理', '第一项加第二项减第三项'],
    ].map((cells) => ({ cells: cells.map((text) => ({ role: 'filler', text })) })),
  };
  return {
    title: `${body.place}${year}年政府信息公开工作年度报告填报说明`,
    blocks: [
      ...composeLines(random, ['为提高数据质量，现将各栏目口径说明如下。', '# 申请情况表']),
      table,
      ...composeLines(random, [
        '# 复议诉讼表',
        '结果维持、结果纠正、其他结果、尚未审结之和等于总计。',
        '# 注意事项',
        '没有发生的填0，不得留空。',
      ]),
    ],
  };
};

const keyPoints: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.place}${year}年政务公开工作要点落实情况`,
  blocks: composeLines(random, [
    `对照${year}年政务公开工作要点，现将落实情况公布如下。`,
    '# 以公开促发展',
    '发布涉企政策{20-90}条，解读{10-60}篇。',
    '# 夯实公开基础',
    '规范依申请公开办理，全年办理{2-60}件。',
    '# 强化监督保障',
    '开展培训{1-6}次。',
  ]),
});

const platformStatistics: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.place}${year}年依申请公开办理情况公示`,
  blocks: [
    ...composeLines(random, ['现将全年依申请公开办理情况公示如下。']),
    {
      type: 'table',
      kind: 'other',
      layout: 'table',
      rows: [
        ['序号', '申请内容', '受理日期', '办理结果'],
        ...['征地批文', '规划许可', '评估报告', '验收材料'].map((what, index) => [
          String(index + 1),
          what,
          `${year}-0${index + 2}-1${index}`,
          ['予以公开', '部分公开', '信息不存在', '不予公开'][index]!,
        ]),
      ].map((cells) => ({ cells: cells.map((text) => ({ role: 'filler' as const, text })) })),
    },
  ],
});

export const NEAR_REPORTS: Record<string, LookAlikeComposer> = {
  interpretation,
  'government-work': governmentWork,
  'review-report': reviewReport,
  'party-affairs': partyAffairs,
  'search-results': searchResults,
  'filling-guide': fillingGuide,
  'key-points': keyPoints,
  'handled-applications': platformStatistics,
};
