/** Papers of government about the reports: notices, the empty form, rules, guides, lists. */
import type { Block, TableBlock } from '../document.ts';
import { buildAnnexTable } from '../forms/annex-form.ts';
import { buildApplicationsTable } from '../forms/applications-form.ts';
import { buildDisclosureTables } from '../forms/disclosure-form.ts';
import { buildReviewTable } from '../forms/review-form.ts';
import { composeLines, type LookAlikeComposer } from './look-alike.ts';

function emptied(table: TableBlock): TableBlock {
  for (const row of table.rows) {
    for (const cell of row.cells) {
      if (cell.fact) {
        cell.text = '';
        delete cell.fact;
        delete cell.value;
      }
    }
  }
  return table;
}

/** The whole form with empty cells, between its headings (domain.md §5, hard negatives). */
function emptyForm(hint: string): Block[] {
  const lines = (text: string[]): Block[] => composeLines({ integer: () => 0 } as never, text);
  const [h1, h2, h3, h4, h5, h6] = lines([
    '# 总体情况',
    '# 主动公开政府信息情况',
    '# 收到和处理政府信息公开申请情况',
    '# 政府信息公开行政复议、行政诉讼情况',
    '# 存在的主要问题及改进情况',
    '# 其他需要报告的事项',
  ]) as [Block, Block, Block, Block, Block, Block];
  return [
    h1,
    ...lines([hint]),
    h2,
    ...buildDisclosureTables({}, '2021', false).map(emptied),
    h3,
    emptied(buildApplicationsTable({}, false)),
    h4,
    emptied(buildReviewTable({})),
    h5,
    ...lines([hint]),
    h6,
    ...lines([hint]),
  ];
}

const noticeWithForm: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.name}关于印发政府信息公开工作年度报告格式的通知`,
  blocks: [
    ...composeLines(random, [
      '各下级人民政府，各部门、各直属单位：',
      `为统一${year}年度报告的体例，现将年度报告格式印发给你们，请遵照执行。执行中的问题请及时反馈。`,
      '附件：政府信息公开工作年度报告格式',
    ]),
    ...emptyForm('（文字描述）'),
  ],
});

const blankForm: LookAlikeComposer = ({ random }) => ({
  title: random.pick(['政府信息公开工作年度报告格式模板', '政府信息公开工作年度报告（模板）']),
  blocks: emptyForm(random.pick(['（文字描述）', '（此处填写）', '略'])),
});

const blankStatistics: LookAlikeComposer = ({ year }) => ({
  title: `${year}年度政府信息公开情况统计表（样表）`,
  blocks: [emptied(buildAnnexTable({}))],
});

const noticeAsking: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.name}关于做好${year}年政府信息公开工作年度报告编制发布工作的通知`,
  blocks: composeLines(random, [
    '各乡镇人民政府、街道办事处，各有关部门：',
    `现就做好${year}年政府信息公开工作年度报告编制和发布有关事项通知如下。`,
    '# 报告内容',
    '报告应当包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六项。',
    '# 时间要求',
    `各部门于${year + 1}年1月{10-20}日前报送，1月31日前在网站公布；县级以上人民政府于3月31日前公布。`,
    '# 有关要求',
    '各单位要核准数据，不得照搬往年文字。篇幅一般不超过{2000-4000}字。',
    '联系人：办公室，电话：0516-8369{100-999}。',
  ]),
});

const ruleAboutReports: LookAlikeComposer = ({ random, body }) => ({
  title: `${body.place}政府信息公开工作年度报告制度`,
  blocks: composeLines(random, [
    '第一条 为规范政府信息公开工作年度报告的编制和公布，根据政府信息公开条例，制定本制度。',
    '第二条 行政机关应当在每年规定的时间前公布上一年度的政府信息公开工作年度报告。',
    '第三条 年度报告包括主动公开情况、依申请公开情况、收费及减免情况、行政复议和行政诉讼情况、存在的主要问题及改进情况。',
    '第四条 主管部门对年度报告进行检查，对逾期的予以通报。',
    '第五条 本制度自印发之日起施行。',
  ]),
});

const guide: LookAlikeComposer = ({ random, body }) => ({
  title: `${body.name}政府信息公开指南`,
  blocks: composeLines(random, [
    '为便于公民、法人和其他组织获取政府信息，编制本指南。',
    '# 主动公开',
    '## 公开范围',
    '机构职能、政策文件、规划计划、统计信息、行政许可、财政预决算等。',
    '## 公开形式',
    '政府网站、政务新媒体、政府公报和公共查阅点。',
    '# 依申请公开',
    '## 受理机构',
    '办公室，办公时间为工作日上午9时至12时，下午{13-14}时至17时，电话0516-8369{100-999}。',
    '## 申请处理',
    '自收到申请之日起20个工作日内答复，需要延长的最多延长20个工作日。',
    '# 监督和救济',
    '认为未依法履行公开义务的，可以举报，也可以依法申请行政复议或者提起行政诉讼。',
    '# 政府信息公开工作年度报告',
    '每年1月31日前公布上一年度报告，可在年报栏目查阅。',
  ]),
});

const catalogue: LookAlikeComposer = ({ random, body }) => ({
  title: `${body.name}政府信息公开目录`,
  blocks: composeLines(random, [
    '# 机构概况',
    '领导信息、内设机构、联系方式，共{3-30}条。',
    '# 法定主动公开内容',
    '行政许可{1-90}项，行政处罚{1-300}项，行政强制{1-20}项，财政信息{2-40}条。',
    '# 政府信息公开年报',
    '{4-15}条。',
    '# 依申请公开',
    '在线申请入口、申请表下载。',
  ]),
});

const listPage: LookAlikeComposer = ({ random, body, year }) => {
  const offices = ['财政局', '教育局', '民政局', '水利局', '审计局', '司法局', '统计局', '公安局'];
  const links = Array.from({ length: random.integer(12, 40) }, (_, index) => {
    const title = `${body.place}${offices[index % offices.length]}${year - Math.floor(index / 8)}年政府信息公开工作年度报告`;
    return `<li><a href="t2024${index}.html">${title}</a><span>${year + 1}-01-${10 + (index % 20)}</span></li>`;
  });
  return {
    title: `${body.place}政府信息公开年报`,
    blocks: [
      {
        type: 'raw',
        html: `<ul class="list">${links.join('\n')}</ul><div class="pages">共{n}页 上一页 1 2 3 下一页</div>`.replace(
          '{n}',
          '7',
        ),
      },
    ],
  };
};

const circular: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.name}关于${year}年政府信息公开工作年度报告编制公布情况的通报`,
  blocks: composeLines(random, [
    '各单位：',
    `现将${year}年度报告编制公布情况通报如下。应公布报告的单位{40-90}家，按时公布{30-39}家，逾期{1-9}家。`,
    '# 总体情况',
    '多数单位内容完整、数据准确，少数单位栏目摆放不当。',
    '# 存在的主要问题',
    '个别报告照抄上一年，表格数据不平衡的有{2-9}家。',
    '# 下一步要求',
    '请有问题的单位在{5-10}个工作日内改正。',
  ]),
});

const reply: LookAlikeComposer = ({ random, body, year }) => ({
  title: `政府信息公开申请答复书（${body.place}〔${year}〕第{n}号）`.replace(
    '{n}',
    String(random.integer(1, 80)),
  ),
  blocks: composeLines(random, [
    '申请人：张某。',
    `${year}年{1-12}月{1-28}日，我机关收到您提出的政府信息公开申请。经审查，该信息可以公开，现予提供，共{1-20}页。`,
    '如对本答复不服，可在60日内申请行政复议，或在6个月内提起行政诉讼。',
  ]),
});

export const OFFICIAL_PAPERS: Record<string, LookAlikeComposer> = {
  'notice-with-form': noticeWithForm,
  'blank-form': blankForm,
  'blank-statistics': blankStatistics,
  'notice-asking': noticeAsking,
  'rule-about-reports': ruleAboutReports,
  guide,
  catalogue,
  'list-page': listPage,
  circular,
  reply,
};
