/**
 * The figures of the three official forms: code, official label, unit, and how they belong together.
 * Source: the forms of 国办发〔2014〕32号, 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 * A label of a two-way table is written row｜column.
 */
import type { Applicant, FormatId, IndicatorCode } from '../model.ts';

export interface Indicator {
  code: IndicatorCode;
  /** The official Chinese label, without its number. */
  label: string;
  unit: string;
  byApplicant: boolean;
  /** A group sum that no cell prints. */
  derived: boolean;
}

export const APPLICANT_LABELS: Record<Applicant, string> = {
  natural_person: '自然人',
  enterprise: '商业企业',
  research: '科研机构',
  public_welfare: '社会公益组织',
  legal_services: '法律服务机构',
  other_org: '其他',
  total: '总计',
};

/**
 * A line each: code, label, unit, and flags: a by applicant, d derived, n only in the new form of 2021, o only in the old
 * one of 2019. In the order of the forms; a group's sum stands before its parts.
 */
const SINCE_2019 = `
regulations.issued 规章｜本年制发件数 件 n
regulations.repealed 规章｜本年废止件数 件 n
regulations.in_force 规章｜现行有效件数 件 n
normative_documents.issued 行政规范性文件｜本年制发件数 件 n
normative_documents.repealed 行政规范性文件｜本年废止件数 件 n
normative_documents.in_force 行政规范性文件｜现行有效件数 件 n
licensing.decisions 行政许可｜本年处理决定数量 件 n
penalties.decisions 行政处罚｜本年处理决定数量 件 n
coercion.decisions 行政强制｜本年处理决定数量 件 n
fees.amount 行政事业性收费｜本年收费金额（单位：万元） 万元 n
regulations.made 规章｜本年新制作数量 件 o
regulations.newly_disclosed 规章｜本年新公开数量 件 o
regulations.total_disclosed 规章｜对外公开总数量 件 o
normative_documents.made 规范性文件｜本年新制作数量 件 o
normative_documents.newly_disclosed 规范性文件｜本年新公开数量 件 o
normative_documents.total_disclosed 规范性文件｜对外公开总数量 件 o
licensing.items_previous 行政许可｜上一年项目数量 项 o
licensing.items_change 行政许可｜本年增/减 项 o
licensing.decisions 行政许可｜处理决定数量 件 o
other_services.items_previous 其他对外管理服务事项｜上一年项目数量 项 o
other_services.items_change 其他对外管理服务事项｜本年增/减 项 o
other_services.decisions 其他对外管理服务事项｜处理决定数量 件 o
penalties.items_previous 行政处罚｜上一年项目数量 项 o
penalties.items_change 行政处罚｜本年增/减 项 o
penalties.decisions 行政处罚｜处理决定数量 件 o
coercion.items_previous 行政强制｜上一年项目数量 项 o
coercion.items_change 行政强制｜本年增/减 项 o
coercion.decisions 行政强制｜处理决定数量 件 o
fees.items_previous 行政事业性收费｜上一年项目数量 项 o
fees.items_change 行政事业性收费｜本年增/减 项 o
procurement.items 政府集中采购｜采购项目数量 个 o
procurement.amount 政府集中采购｜采购总金额 元 o
applications.new 本年新收政府信息公开申请数量 件 a
applications.carried_in 上年结转政府信息公开申请数量 件 a
outcome.granted 予以公开 件 a
outcome.partial 部分公开（区分处理的，只计这一情形，不计其他情形） 件 a
outcome.denied 不予公开 件 ad
outcome.denied.state_secret 属于国家秘密 件 a
outcome.denied.other_law 其他法律行政法规禁止公开 件 a
outcome.denied.public_safety 危及“三安全一稳定” 件 a
outcome.denied.third_party 保护第三方合法权益 件 a
outcome.denied.internal_affairs 属于三类内部事务信息 件 a
outcome.denied.process 属于四类过程性信息 件 a
outcome.denied.enforcement_file 属于行政执法案卷 件 a
outcome.denied.inquiry 属于行政查询事项 件 a
outcome.unavailable 无法提供 件 ad
outcome.unavailable.not_held 本机关不掌握相关政府信息 件 a
outcome.unavailable.needs_creation 没有现成信息需要另行制作 件 a
outcome.unavailable.unclear 补正后申请内容仍不明确 件 a
outcome.rejected 不予处理 件 ad
outcome.rejected.petition 信访举报投诉类申请 件 a
outcome.rejected.repeated 重复申请 件 a
outcome.rejected.publication 要求提供公开出版物 件 a
outcome.rejected.excessive 无正当理由大量反复申请 件 a
outcome.rejected.reconfirm 要求行政机关确认或重新出具已获取信息 件 a
outcome.other 其他处理 件 a
outcome.other.uncorrected 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 件 an
outcome.other.unpaid 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 件 an
outcome.other.misc 其他 件 an
outcome.total 总计 件 a
applications.carried_out 结转下年度继续办理 件 a
review.upheld 行政复议｜结果维持 件
review.corrected 行政复议｜结果纠正 件
review.other 行政复议｜其他结果 件
review.pending 行政复议｜尚未审结 件
review.total 行政复议｜总计 件
litigation_direct.upheld 行政诉讼·未经复议直接起诉｜结果维持 件
litigation_direct.corrected 行政诉讼·未经复议直接起诉｜结果纠正 件
litigation_direct.other 行政诉讼·未经复议直接起诉｜其他结果 件
litigation_direct.pending 行政诉讼·未经复议直接起诉｜尚未审结 件
litigation_direct.total 行政诉讼·未经复议直接起诉｜总计 件
litigation_after_review.upheld 行政诉讼·复议后起诉｜结果维持 件
litigation_after_review.corrected 行政诉讼·复议后起诉｜结果纠正 件
litigation_after_review.other 行政诉讼·复议后起诉｜其他结果 件
litigation_after_review.pending 行政诉讼·复议后起诉｜尚未审结 件
litigation_after_review.total 行政诉讼·复议后起诉｜总计 件
`;

const FORM_2014 = `
disclosure.total 主动公开政府信息数 条
disclosure.normative_documents 主动公开规范性文件数 条
normative_documents.made 制发规范性文件总数 件
channels.gazette 政府公报公开政府信息数 条
channels.website 政府网站公开政府信息数 条
channels.weibo 政务微博公开政府信息数 条
channels.wechat 政务微信公开政府信息数 条
channels.other 其他方式公开政府信息数 条
response.topics 回应公众关注热点或重大舆情数 次
response.press_conferences 参加或举办新闻发布会总次数 次
response.press_conferences_by_head 主要负责同志参加新闻发布会次数 次
response.interviews 政府网站在线访谈次数 次
response.interviews_by_head 主要负责同志参加政府网站在线访谈次数 次
response.interpretations 政策解读稿件发布数 篇
response.social_media 微博微信回应事件数 次
response.other 其他方式回应事件数 次
requests.received 收到申请数 件
requests.in_person 当面申请数 件
requests.fax 传真申请数 件
requests.online 网络申请数 件
requests.letter 信函申请数 件
requests.closed 申请办结数 件
requests.closed_on_time 按时办结数 件
requests.closed_extended 延期办结数 件
replies.total 申请答复数 件
replies.already_public 属于已主动公开范围数 件
replies.granted 同意公开答复数 件
replies.partial 同意部分公开答复数 件
replies.denied 不同意公开答复数 件
replies.denied.state_secret 涉及国家秘密 件
replies.denied.trade_secret 涉及商业秘密 件
replies.denied.privacy 涉及个人隐私 件
replies.denied.public_safety 危及国家安全、公共安全、经济安全和社会稳定 件
replies.denied.not_government_information 不是《条例》所指政府信息 件
replies.denied.other_law 法律法规规定的其他情形 件
replies.not_this_agency 不属于本行政机关公开数 件
replies.not_exist 申请信息不存在数 件
replies.needs_correction 告知作出更改补充数 件
replies.other_channels 告知通过其他途径办理数 件
review.total 行政复议数量 件
review.upheld 维持具体行政行为数 件
review.corrected 被依法纠错数 件
review.other 其他情形数 件
litigation.total 行政诉讼数量 件
litigation.upheld 维持具体行政行为或者驳回原告诉讼请求数 件
litigation.corrected 被依法纠错数 件
litigation.other 其他情形数 件
complaints.total 举报投诉数量 件
fees.charged 依申请公开信息收取的费用 万元
organisation.units 政府信息公开工作专门机构数 个
organisation.reading_points 设置政府信息公开查阅点数 个
organisation.staff 从事政府信息公开工作人员数 人
organisation.staff_full_time 专职人员数 人
organisation.staff_part_time 兼职人员数 人
organisation.budget 政府信息公开专项经费 万元
meetings.count 召开政府信息公开工作会议或专题会议数 次
training.sessions 举办各类培训班数 次
training.people 接受培训人员数 人次
`;

function toIndicators(lines: string, otherForm: string): Map<IndicatorCode, Indicator> {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(
    rows
      .filter(([, , , flags = '']) => !flags.includes(otherForm))
      .map(([code = '', label = '', unit = '', flags = '']) => [
        code,
        { code, label, unit, byApplicant: flags.includes('a'), derived: flags.includes('d') },
      ]),
  );
}

const BY_FORMAT: Record<Exclude<FormatId, 'prose'>, Map<IndicatorCode, Indicator>> = {
  '2021': toIndicators(SINCE_2019, 'o'),
  '2019': toIndicators(SINCE_2019, 'n'),
  '2014': toIndicators(FORM_2014, '-'),
};

/** The indicators of one official form, in its order; none for prose. */
export function indicatorsOf(format: FormatId): Indicator[] {
  return format === 'prose' ? [] : [...BY_FORMAT[format].values()];
}

/**
 * The indicator behind a code: in the given form if it is there, else in the newest that has it
 * (mixed forms and figures of the prose take codes of any form).
 */
export function findIndicator(code: IndicatorCode, format?: FormatId): Indicator | undefined {
  const own = format && format !== 'prose' ? BY_FORMAT[format].get(code) : undefined;
  return (
    own ?? BY_FORMAT['2021'].get(code) ?? BY_FORMAT['2019'].get(code) ?? BY_FORMAT['2014'].get(code)
  );
}

/** The annex calls outcomes of reviews and of suits alike, each under its heading. */
const HEADINGS: Record<string, string> = { review: '行政复议', litigation: '行政诉讼' };

/** The official label, with the heading over it where alone it would not say what it counts; unknown codes come back. */
export function labelAlone(code: IndicatorCode, format?: FormatId): string {
  const label = findIndicator(code, format)?.label ?? code;
  const heading = HEADINGS[code.split('.')[0]!];
  return heading && !label.includes(heading) ? `${heading}｜${label}` : label;
}
