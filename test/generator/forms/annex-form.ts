/** The annex of 国办发〔2014〕32号, in its order (domain.md §1.1). */
import type { Row, TableBlock } from '../document.ts';
import type { Random } from '../random.ts';
import type { Figures } from '../world/figures.ts';

/** Code (empty for head rows), unit, label with its number. */
const ROWS: [code: string, unit: string, label: string][] = [
  ['', '——', '一、主动公开情况'],
  ['disclosure.total', '条', '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）'],
  ['disclosure.normative_documents', '条', '其中：主动公开规范性文件数'],
  ['normative_documents.made', '件', '制发规范性文件总数'],
  ['', '——', '（二）通过不同渠道和方式公开政府信息的情况'],
  ['channels.gazette', '条', '1.政府公报公开政府信息数'],
  ['channels.website', '条', '2.政府网站公开政府信息数'],
  ['channels.weibo', '条', '3.政务微博公开政府信息数'],
  ['channels.wechat', '条', '4.政务微信公开政府信息数'],
  ['channels.other', '条', '5.其他方式公开政府信息数'],
  ['', '——', '二、回应解读情况'],
  [
    'response.topics',
    '次',
    '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
  ],
  ['', '——', '（二）通过不同渠道和方式回应解读的情况'],
  ['response.press_conferences', '次', '1.参加或举办新闻发布会总次数'],
  ['response.press_conferences_by_head', '次', '其中：主要负责同志参加新闻发布会次数'],
  ['response.interviews', '次', '2.政府网站在线访谈次数'],
  ['response.interviews_by_head', '次', '其中：主要负责同志参加政府网站在线访谈次数'],
  ['response.interpretations', '篇', '3.政策解读稿件发布数'],
  ['response.social_media', '次', '4.微博微信回应事件数'],
  ['response.other', '次', '5.其他方式回应事件数'],
  ['', '——', '三、依申请公开情况'],
  ['requests.received', '件', '（一）收到申请数'],
  ['requests.in_person', '件', '1.当面申请数'],
  ['requests.fax', '件', '2.传真申请数'],
  ['requests.online', '件', '3.网络申请数'],
  ['requests.letter', '件', '4.信函申请数'],
  ['requests.closed', '件', '（二）申请办结数'],
  ['requests.closed_on_time', '件', '1.按时办结数'],
  ['requests.closed_extended', '件', '2.延期办结数'],
  ['replies.total', '件', '（三）申请答复数'],
  ['replies.already_public', '件', '1.属于已主动公开范围数'],
  ['replies.granted', '件', '2.同意公开答复数'],
  ['replies.partial', '件', '3.同意部分公开答复数'],
  ['replies.denied', '件', '4.不同意公开答复数'],
  ['replies.denied.state_secret', '件', '其中：涉及国家秘密'],
  ['replies.denied.trade_secret', '件', '涉及商业秘密'],
  ['replies.denied.privacy', '件', '涉及个人隐私'],
  ['replies.denied.public_safety', '件', '危及国家安全、公共安全、经济安全和社会稳定'],
  ['replies.denied.not_government_information', '件', '不是《条例》所指政府信息'],
  ['replies.denied.other_law', '件', '法律法规规定的其他情形'],
  ['replies.not_this_agency', '件', '5.不属于本行政机关公开数'],
  ['replies.not_exist', '件', '6.申请信息不存在数'],
  ['replies.needs_correction', '件', '7.告知作出更改补充数'],
  ['replies.other_channels', '件', '8.告知通过其他途径办理数'],
  ['review.total', '件', '四、行政复议数量'],
  ['review.upheld', '件', '（一）维持具体行政行为数'],
  ['review.corrected', '件', '（二）被依法纠错数'],
  ['review.other', '件', '（三）其他情形数'],
  ['litigation.total', '件', '五、行政诉讼数量'],
  ['litigation.upheld', '件', '（一）维持具体行政行为或者驳回原告诉讼请求数'],
  ['litigation.corrected', '件', '（二）被依法纠错数'],
  ['litigation.other', '件', '（三）其他情形数'],
  ['complaints.total', '件', '六、举报投诉数量'],
  ['fees.charged', '万元', '七、依申请公开信息收取的费用'],
  ['', '——', '八、机构建设和保障经费情况'],
  ['organisation.units', '个', '（一）政府信息公开工作专门机构数'],
  ['organisation.reading_points', '个', '（二）设置政府信息公开查阅点数'],
  ['organisation.staff', '人', '（三）从事政府信息公开工作人员数'],
  ['organisation.staff_full_time', '人', '1.专职人员数（不包括政府公报及政府网站工作人员数）'],
  ['organisation.staff_part_time', '人', '2.兼职人员数'],
  [
    'organisation.budget',
    '万元',
    '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
  ],
  ['', '——', '九、政府信息公开会议和培训情况'],
  ['meetings.count', '次', '（一）召开政府信息公开工作会议或专题会议数'],
  ['training.sessions', '次', '（二）举办各类培训班数'],
  ['training.people', '人次', '（三）接受培训人员数'],
];

/** Without a number of its own: 其中 and the reasons below it. */
const INDENT = '　　';

function buildRow([code, unit, label]: [string, string, string], figures: Figures): Row {
  const isInner = !/^[一二三四五六七八九（\d]/.test(label);
  const value = figures[code] ?? 0;
  return {
    cells: [
      { role: 'label', text: isInner ? `${INDENT}${label}` : label },
      { role: 'unit', text: unit },
      code === ''
        ? { role: 'filler', text: '' }
        : { role: 'value', text: String(value), fact: code, value },
    ],
  };
}

/** The filled annex. */
export function buildAnnexTable(figures: Figures): TableBlock {
  const head: Row = {
    head: true,
    cells: ['统计指标', '单位', '统计数'].map((text) => ({ role: 'head' as const, text })),
  };
  return {
    type: 'table',
    kind: 'annex',
    layout: 'table',
    rows: [head, ...ROWS.map((row) => buildRow(row, figures))],
  };
}

/** Local statistics from before 2014: figures without a code (domain.md §1.1, last paragraph). */
interface LocalForm {
  head: string[];
  rows: [label: string, unit: string][];
}

const LOCAL_FORMS: LocalForm[] = [
  {
    head: ['指标名称', '计量单位', '数量'],
    rows: [
      ['主动公开信息数', '条'],
      ['其中：全文电子化的主动公开信息数', '条'],
      ['新增的机构职能类信息数', '条'],
      ['提供服务类信息数', '条'],
      ['网站专栏页面访问量', '人次'],
      ['现场接待人数', '人次'],
      ['咨询电话接听数', '人次'],
      ['网上咨询数', '人次'],
      ['免予公开范围1', '件'],
      ['免予公开范围2', '件'],
      ['免予公开范围3', '件'],
      ['行政申诉数', '件'],
    ],
  },
  {
    head: ['项目', '单位', '本年数', '历年累计'],
    rows: [
      ['一、公开类目信息', '条'],
      ['1.规范文件类', '条'],
      ['2.业务动态类', '条'],
      ['3.财务物价类', '条'],
      ['二、查阅接待', '人次'],
      ['其中：档案馆查阅', '人次'],
      ['三、依申请办件', '件'],
      ['其中：网上提交', '件'],
    ],
  },
  {
    head: ['公开渠道', '信息条数'],
    rows: [
      ['本级网站专栏', ''],
      ['公报和简报', ''],
      ['广播电视报刊', ''],
      ['公告栏和电子屏', ''],
    ],
  },
];

/** A local table of the years before 2014; none of its figures belongs to the national forms. */
export function buildLocalTable(random: Random): TableBlock {
  const { head, rows } = random.pick(LOCAL_FORMS);
  const count = head.length - 1 - Number(head.length > 2);
  return {
    type: 'table',
    kind: 'other',
    layout: 'table',
    rows: [
      { head: true, cells: head.map((text) => ({ role: 'head' as const, text })) },
      ...rows.map(([label, unit]) => ({
        cells: [
          { role: 'label' as const, text: label },
          ...(unit === '' ? [] : [{ role: 'unit' as const, text: unit }]),
          ...Array.from({ length: count }, () => ({
            role: 'filler' as const,
            text: String(random.integer(0, 4000)),
          })),
        ],
      })),
    ],
  };
}
