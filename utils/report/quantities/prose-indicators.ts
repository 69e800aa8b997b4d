import type { Applicant, IndicatorCode } from '../../model.ts';

/** What the words before a figure must say for it to be a figure of the forms; matched on folded text. */
export interface ProseIndicator {
  /** The code in reports of 2019 and later, and before; null where that form has none. */
  since2019: IndicatorCode | null;
  until2018: IndicatorCode | null;
  /** The words right before the figure, within its clause. */
  label: RegExp;
  /** Words that make it something else. */
  not?: RegExp;
  /** The words right after the figure, where they decide. */
  after?: RegExp;
  units: RegExp;
}

const CASES = /^(?:件|件次|宗|起|份|条|次|例|项)$/;
const SESSIONS = /^(?:场|次|场次)$/;
const ITEMS = /^(?:条|条次|件|篇|次)$/;

/** One application route, outcome or part belongs to whom: words of columns beside the total. */
export const APPLICANT_WORDS: [Applicant, RegExp][] = [
  ['natural_person', /自然人|公民(?!、|和)/],
  ['enterprise', /商业企业/],
  ['research', /科研机构/],
  ['public_welfare', /社会公益组织/],
  ['legal_services', /法律服务机构/],
];

/**
 * In the order in which they are asked; the first that fits names the figure.
 * Sources: domain reference §3.4 for the words, the forms for the codes.
 */
export const PROSE_INDICATORS: ProseIndicator[] = [
  {
    since2019: 'outcome.partial',
    until2018: 'replies.partial',
    label: /部分公开(?:答复)?(?:数|的)?(?:共|有|为|计)?:? ?$/,
    not: /及部分|和部分|、部分/,
    units: CASES,
  },
  {
    since2019: 'outcome.denied',
    until2018: 'replies.denied',
    label: /(?:不同意公开|不予公开|免予公开)(?:的)?(?:答复)?(?:数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'outcome.granted',
    until2018: 'replies.granted',
    label: /(?<!不)(?:同意公开|予以公开)(?:的)?(?:答复)?(?:数)?(?:共|有|为|计)?:? ?$/,
    not: /不予|不同意|部分/,
    units: CASES,
  },
  {
    since2019: 'outcome.unavailable',
    until2018: null,
    label: /无法提供(?:的)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'outcome.rejected',
    until2018: null,
    label: /不予处理(?:的)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'outcome.other',
    until2018: null,
    label: /(?:其他处理|作其他处理)(?:\([^()]{0,30}\))?(?:的)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'replies.already_public',
    label: /属于(?:已)?主动公开范围(?:的|数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'outcome.unavailable.not_held',
    until2018: 'replies.not_this_agency',
    label:
      /(?:不属于本(?:行政)?机关(?:公开|掌握)?|本机关不掌握(?:相关政府信息)?)(?:的|数|范围)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'replies.not_exist',
    label: /(?:申请)?(?:的)?信息不存在(?:的|数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'replies.needs_correction',
    label: /告知作?出?(?:更改|补正)、?(?:补充)?(?:的|数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'replies.other_channels',
    label: /告知通过其他途径办理(?:的|数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'applications.carried_out',
    until2018: null,
    label:
      /(?:结转|顺延|转)(?:至|到)?(?:下一?年度?|20\d\d年度?)(?:继续)?(?:办理|处理)?(?:的)?(?:申请)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'applications.carried_in',
    until2018: null,
    label:
      /(?:上一?年度?|20\d\d年度?)结转(?:的)?(?:政府信息公开)?(?:申请)?(?:数量)?(?:共|有|为|计)?:? ?$/,
    not: /含/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'requests.online',
    label: /(?:网络|网上|在线|电子邮件)(?:提交|提出)?(?:的)?申请(?:数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'requests.in_person',
    label: /(?:当面|现场)(?:提交|提出)?(?:的)?申请(?:数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'requests.fax',
    label: /传真(?:提交|提出)?(?:的)?申请(?:数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'requests.letter',
    label: /(?:信函|书面|邮寄)(?:提交|提出)?(?:的)?申请(?:数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'applications.new',
    until2018: 'requests.received',
    label:
      /(?:收到|受理|新收|接收|接到|收悉|收办)[^,;:。]{0,40}?(?:申请|依申请公开)(?:表|工作|事项|信件|件|信息)?(?:数量?)?(?:共计?|总计|合计|有|为|计|达)?:? ?$/,
    not: /自然人|法人(?!和|或其他组织提)|其中|区级部门|各?镇街|区政府收到|网络|结转|不予受理|咨询|复议|诉讼|投诉|信访|含上年/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'litigation.total',
    label: /(?:行政诉讼|诉讼)(?:案件)?(?:数量)?(?:共|有|为|计)?:? ?$/,
    not: /复议/,
    units: CASES,
  },
  {
    since2019: 'review.total',
    until2018: 'review.total',
    label: /行政复议(?:申请|案件)?(?:数量)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: null,
    until2018: 'litigation.upheld',
    label: /维持具体行政行为(?:或者?驳回原告诉讼请求)?(?:的|数)?(?:共|有|为|计)?:? ?$/,
    units: CASES,
  },
  {
    since2019: 'channels.website',
    until2018: 'channels.website',
    label: /网站(?:累计|共|主动)?(?:公开|发布)[^,;。\d]{0,16}$/,
    not: /访问|点击/,
    units: ITEMS,
  },
  {
    since2019: 'channels.weibo',
    until2018: 'channels.weibo',
    label: /(?:政务)?微博(?:累计|共|主动)?(?:公开|发布)[^,;。\d]{0,16}$/,
    not: /微信/,
    units: ITEMS,
  },
  {
    since2019: 'channels.wechat',
    until2018: 'channels.wechat',
    label: /(?:政务)?微信(?:公众号)?(?:累计|共|主动)?(?:公开|发布)[^,;。\d]{0,16}$/,
    not: /微博/,
    units: ITEMS,
  },
  {
    since2019: 'channels.gazette',
    until2018: 'channels.gazette',
    label: /政府公报(?:累计|共|主动)?(?:公开|发布)[^,;。\d]{0,16}$/,
    not: /、/,
    units: ITEMS,
  },
  {
    since2019: 'disclosure.total',
    until2018: 'disclosure.total',
    label:
      /(?:主动公开|公开)(?:的)?(?:各类|各项)?(?:政府|政务)信息(?:总数|数量?)?(?:共计?|累计|总计|合计|达到?|有|为|计)?:? ?$/,
    not: /网站公开|通过|微博|微信|公报|其中|重点领域|区级主动|县级主动|市级主动|直属|镇街|政务和/,
    units: /^(?:条|条次|件)$/,
  },
  {
    since2019: 'response.press_conferences',
    until2018: 'response.press_conferences',
    label: /新闻发布会[^,;。\d]{0,6}$/,
    not: /通过|利用|、/,
    units: SESSIONS,
  },
  {
    since2019: 'response.press_conferences',
    until2018: 'response.press_conferences',
    label: /(?:召开|举办|举行|参加|完成|组织)[^,;。\d]{0,8}$/,
    not: /计划|拟/,
    after: /^(?:政府)?新闻发布会/,
    units: SESSIONS,
  },
];
