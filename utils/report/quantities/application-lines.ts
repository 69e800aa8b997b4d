import { CASES, END, type IndicatorLine, NO_WORDS } from './indicator-line.ts';

/** Letters, calls and petitions are received, answered and closed too. */
const OTHER_LETTERS =
  /复议|诉讼|咨询|信访|来信|信箱|热线|诉求|投诉|举报|建议|提案|留言|来电|网民|工单|不动产|意见/;
/** Documents are disclosed and withheld like what is applied for: by their 公开属性. */
const OF_DOCUMENTS = /(?:公文|文件|发文)[^,;\d]{0,8}\d|属性|依申请公开\d/;
/** Some bodies or ways only, or with those of last year. */
const NARROW =
  /自然人|法人(?!和|或其他组织提)|其中|本级|[区县市]级部门|各?镇街|[区县市]政府收到|网络|网上|在线|邮[件寄]|当面|现场|传真|信函|书面|结转|不予受理|含上年|收办|共办理/;
const OUTCOME = { notWithin: OF_DOCUMENTS };
const REPLY = {
  within: /申请/,
  not: /限期|当场|提前/,
  notWithin: new RegExp(`${OTHER_LETTERS.source}|督办|事项`),
};
const REVIEW = { within: /复议(?!后起诉)(?!.*诉讼)/ };
const SUIT = { within: /诉讼/, notWithin: /复议(?!后起诉|直接起诉)/ };

/** Figures of applications, what became of them, and of reviews and lawsuits. */
export const APPLICATION_LINES: IndicatorLine[] = [
  // What became of applications.
  ['outcome.partial', 'replies.partial', CASES, `部分公开(?:答复)?${END}`, { not: /[及和、]部分/ }],
  [
    'outcome.denied',
    'replies.denied',
    CASES,
    `(?:不同意公开|不予公开|免予公开)(?:答复)?${END}`,
    OUTCOME,
  ],
  [
    'outcome.granted',
    'replies.granted',
    CASES,
    `(?<!不)(?:同意公开|予以公开)(?:答复)?${END}`,
    { ...OUTCOME, not: /不予|不同意|部分/ },
  ],
  ['outcome.unavailable', null, CASES, `无法提供${END}`, { not: /、/ }],
  ['outcome.rejected', null, CASES, `不予处理${END}`, { not: /、/ }],
  ['outcome.other', null, CASES, `其他处理(?:\\([^()]{0,30}\\))?${END}`, { not: /、/ }],
  ['outcome.denied.state_secret', 'replies.denied.state_secret', CASES, `国家秘密${END}`],
  [null, 'replies.denied.trade_secret', CASES, `商业秘密${END}`, { not: /隐私/ }],
  [null, 'replies.denied.privacy', CASES, `个人隐私${END}`, { not: /商业秘密/ }],
  [
    'outcome.denied.public_safety',
    'replies.denied.public_safety',
    CASES,
    `(?:三安全一稳定.?|国家安全、公共安全、经济安全和社会稳定)${END}`,
  ],
  [null, 'replies.denied.not_government_information', CASES, `不是.{0,4}条例.?所指政府信息${END}`],
  [
    'outcome.denied.other_law',
    'replies.denied.other_law',
    CASES,
    `法律、?(?:行政)?法规禁止公开${END}`,
  ],
  ['outcome.denied.third_party', null, CASES, `第三方合法权益${END}`],
  ['outcome.denied.internal_affairs', null, CASES, `内部事务信息${END}`],
  ['outcome.denied.process', null, CASES, `过程性信息${END}`],
  ['outcome.denied.enforcement_file', null, CASES, `行政执法案卷${END}`],
  ['outcome.denied.inquiry', null, CASES, `行政查询事项?${END}`],
  [null, 'replies.already_public', CASES, `(?:已主动公开范围|属于主动公开范围)${END}`],
  [
    'outcome.unavailable.not_held',
    'replies.not_this_agency',
    CASES,
    `(?:不属于本(?:行政)?机关(?:公开|掌握)?(?:范围)?|本机关不掌握(?:相关政府信息)?)${END}`,
  ],
  ['outcome.unavailable.needs_creation', null, CASES, `没有现成信息.?需要?另行制作${END}`],
  ['outcome.unavailable.unclear', null, CASES, `补正后(?:申请内容)?仍不明确${END}`],
  [
    'outcome.rejected.petition',
    null,
    CASES,
    `信访[、举报投诉类]*(?:申请)?${END}`,
    { within: /不予处理|申请/, not: /收到|受理|接到/ },
  ],
  ['outcome.rejected.repeated', null, CASES, `(?<!含)重复申请${END}`],
  ['outcome.rejected.publication', null, CASES, `要求提供公开出版物${END}`],
  ['outcome.rejected.excessive', null, CASES, `大量反复申请${END}`],
  ['outcome.rejected.reconfirm', null, CASES, `重新出具已获取信息${END}`],
  [null, 'replies.not_exist', CASES, `信息不存在${END}`],
  [null, 'replies.needs_correction', CASES, `告知作?出?(?:更改|补正)、?(?:补充)?${END}`],
  [null, 'replies.other_channels', CASES, `通过其[他它]途径办理${END}`],
  // Applications.
  [
    'applications.carried_out',
    null,
    CASES,
    `(?:结转|顺延|转)(?:至|到|入)?(?:下一?年度?|20\\d\\d年度?)(?:继续)?(?:办理|处理|答复)?${END}`,
  ],
  ...[NO_WORDS, '(?:另有|其余|剩余|尚有|还有|另)$'].map(
    (label): IndicatorLine => [
      'applications.carried_out',
      null,
      CASES,
      label,
      {
        after:
          /^(?:政府信息公开)?(?:申请)?[^,;:。]{0,14}?(?:结转|转入|顺延|转)(?:至|到|入)?(?:下一?年度?|20\d\d ?年)/,
        notWithin: OTHER_LETTERS,
      },
    ],
  ),
  [
    'applications.carried_in',
    null,
    CASES,
    `(?:上一?年度?|20\\d\\d年度?)结转(?:的)?(?:政府信息公开)?${END}`,
    { notWithin: OTHER_LETTERS },
  ],
  [null, 'requests.closed_on_time', CASES, `按[时期]办结${END}`, REPLY],
  [null, 'requests.closed_extended', CASES, `延期办结${END}`, REPLY],
  [null, 'requests.closed', CASES, `(?:申请办结|办结(?:了)?(?:政府信息公开)?申请)${END}`, REPLY],
  [
    'outcome.total',
    'replies.total',
    CASES,
    `(?<!超期|逾期|延期|未|不予|按[时期]|其[他它]|电话|口头|下一?年度?)(?:答复|回复|办结|办理完毕)(?:了)?(?:政府信息公开申请|依申请公开(?:申请)?|申请)?${END}`,
    REPLY,
  ],
  [null, 'requests.online', CASES, `(?:网络|网上|在线|电子邮件)(?:提交|提出|申请)(?:的)?${END}`],
  [null, 'requests.online', CASES, '^共$', { within: /申请以网[络上][^,]{0,6}为主,共?$/ }],
  [null, 'requests.in_person', CASES, `(?:当面|现场)(?:提交|提出|申请)(?:的)?${END}`],
  [null, 'requests.fax', CASES, `传真(?:提交|提出|申请)?(?:的)?${END}`, { within: /申请/ }],
  [null, 'requests.letter', CASES, `(?:信函|书面|邮寄)(?:提交|提出|申请)(?:的)?${END}`],
  [
    'applications.new',
    null,
    CASES,
    `(?:自然人|商业企业|科研机构|社会公益组织|法律服务机构)(?:提出|提交)?${END}`,
    { within: /申请/, notWithin: /予以公开|不予公开|无法提供|咨询|复议|诉讼/, not: /法人|和|、/ },
  ],
  [
    'applications.new',
    'requests.received',
    CASES,
    `(?:收到|受理|新收|接收|接到|收悉)[^,;:。]{0,40}?(?:申请|依申请公开)(?:表|工作|事项|信件|件|信息)?${END}`,
    {
      not: new RegExp(`${NARROW.source}|咨询|复议|诉讼|投诉|信访`),
      after: /^(?!\(含(?:上|20\d\d)年)/,
    },
  ],
  ['applications.new', 'requests.received', CASES, '新收$', { within: /申请/ }],
  [
    'applications.new',
    'requests.received',
    CASES,
    '[这该上述]$',
    { within: /(?:收到|受理)(?:(?!收到|受理)[^。])*申请/, after: /^申请/, notWithin: /办结|答复/ },
  ],
  ...[NO_WORDS, '看,?$'].map(
    (label): IndicatorLine => [
      'applications.new',
      'requests.received',
      CASES,
      label,
      { after: /^(?:政府信息公开)?申请(?:内容)?(?:主要)?涉及/ },
    ],
  ),
  [
    'applications.new',
    'requests.received',
    CASES,
    '占(?:申请)?(?:全部|总数)$',
    { within: /申请(?:(?!申请)[^。])*占/, notWithin: /办结|答复|公开\d/, after: /^的/ },
  ],
  // Reviews and lawsuits.
  ['litigation_direct.total', null, CASES, `直接起诉${END}`],
  ['litigation_after_review.total', null, CASES, `复议后起诉${END}`],
  [null, 'litigation.total', CASES, `诉讼(?:案件)?${END}`, { not: /复议|审结|应诉/ }],
  ['review.total', 'review.total', CASES, `行政复议(?:申请|案件)?${END}`, { not: /审结|诉讼/ }],
  ['review.upheld', 'review.upheld', CASES, `维持(?:具体行政行为|原行政行为)?${END}`, REVIEW],
  ['review.corrected', 'review.corrected', CASES, `(?:纠正|纠错)${END}`, REVIEW],
  ['review.other', 'review.other', CASES, `其[他它](?:结果|情形)${END}`, REVIEW],
  ['review.pending', null, CASES, `尚?未审结(?:案件)?${END}`, REVIEW],
  [null, 'litigation.upheld', CASES, `(?:维持(?:具体行政行为)?|驳回原告诉讼请求)${END}`, SUIT],
  [null, 'litigation.corrected', CASES, `(?:纠正|纠错)${END}`, SUIT],
  [null, 'litigation.other', CASES, `其[他它]情形${END}`, SUIT],
  [
    'complaints.total',
    'complaints.total',
    CASES,
    `(?:举报投诉|投诉举报)(?:案件)?${END}`,
    { not: /信访/, notWithin: /不予处理/ },
  ],
];
