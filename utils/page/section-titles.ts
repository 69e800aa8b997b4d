import type { SectionKind } from '../model.ts';
import { hasOne } from '../text/has-one.ts';

/**
 * Titles of the fixed sections with the variants seen in reports (domain reference §2), matched on folded text
 * without white space. Longer readings stand before shorter ones.
 */
const KNOWN_TITLE = /* @__PURE__ */ new RegExp(
  `^(?:${[
    '(?:因)?政府信息公开(?:工作|申请)?(?:被申请|引发的?|引起的?|产生的?|涉及的?|提起|提出)?(?:的)?行政复议(?:情况)?(?:[、和及,与]|以及)?(?:被?提起|引发的?)?(?:行政)?诉讼(?:和申诉|及申诉)?(?:的)?(?:情况)?',
    '(?:行政)?复议(?:[、和及,与]|以及)(?:提起)?(?:行政)?诉讼(?:[、和及,与]申诉)?(?:的)?(?:情况)?',
    '(?:政府信息公开工作|政务公开工作|工作中?|当前)?(?:主要)?存在(?:的)?(?:主要)?(?:问题|不足|困难)(?:[、和及与,]|以及)?(?:主要)?(?:不足|困难)?(?:下一?步)?(?:改进|整改|工作|努力)?(?:的)?(?:情况|措施|打算|方向|计划|安排|思路)?',
    '问题(?:[、和及与,]|以及)(?:下一?步)?(?:改进|整改)(?:情况|措施|打算)?',
    '主要问题(?:[、和及与,]|以及)?(?:下一?步)?(?:改进|整改)?(?:情况|措施|打算)?',
    '其[他它](?:需要|应当)?(?:报告|说明)(?:的)?(?:事项|情况|问题)',
    '需要(?:说明|报告)的其[他它]?(?:事项|情况)',
    '收到和处理政府信息公开申请(?:的)?情况',
    '依申请公开(?:政府)?信息(?:及有关行政复议[、和及]诉讼)?(?:的)?(?:办理)?情况',
    '(?:政府)?(?:信息)?依申请公开(?:工作|办理)?(?:的)?情况',
    '(?:政府信息|信息)?主动公开(?:政府信息)?(?:的)?(?:工作)?情况',
    '主动公开(?:政府)?信息(?:的)?情况',
    '回应(?:社会关切|解读)(?:的)?情况',
    '(?:政府信息公开|政务公开)?(?:工作)?总体(?:工作)?情况',
    '(?:工作|基本)?(?:概述|概况)',
    '基本情况',
    '(?:政府信息公开|依申请公开(?:政府)?信息)?(?:的)?(?:收费|收取的?费用|费用)(?:[及和、]|以及)?(?:减免)?(?:的)?情况',
    '(?:政府信息公开)?(?:工作)?(?:机构|人员)(?:建设|设置)?(?:[及和、]|以及)?(?:人员|保障)?(?:[及和、]|以及)?(?:经费)?(?:保障|支出)?(?:经费)?(?:的)?情况',
    '政府信息公开(?:工作)?会议[及和、]培训(?:的)?情况',
    '(?:政府信息公开)?咨询(?:处理|服务)?(?:的)?情况',
    '附[表件]',
  ].join('|')})`,
);

/** What these begin with; most paragraphs begin otherwise. */
const FIRST = /* @__PURE__ */ new Set('因政行复工当主存问其需收依信回总基概费的机人咨附');

/**
 * Words that tell a section's kind, asked in this order: a title about fees may also name 依申请公开. Words and not patterns,
 * since the spotter asks once a page, where a pattern costs more to prepare than to run.
 */
const KINDS: [SectionKind, words: string[], notAtBeginning?: string | undefined][] = (
  [
    ['annex', '附表 附件 附录 统计表'],
    ['fees', '收费 收取 费用 减免'],
    ['problems', '问题 不足 改进 下步 下一步 打算 困难 展望'],
    ['response', '回应 解读'],
    ['review', '复议 诉讼 申诉', '依申请'],
    ['applications', '依申请 申请情况 申请办理 申请公开 申请处理 收到和处理 公开申请'],
    ['review', '复议 诉讼 申诉'],
    ['consultation', '咨询'],
    ['organisation', '机构 人员 经费 保障 会议 培训 组织领导'],
    ['disclosure', '主动公开 公开政府信息 政府信息公开情况 公开情况'],
    ['overview', '总体情况 概述 概况 基本情况 总体 综述'],
    ['other', '其他 其它 说明 事项'],
  ] as const
).map(([kind, words, notAtBeginning]) => [kind, words.split(' '), notAtBeginning]);

/** The kind of a section by its folded title, or null where no word tells. */
export function kindOfTitle(foldedTitle: string): SectionKind | null {
  return kindOfCompactTitle(foldedTitle.replace(/\s/g, '').slice(0, 80));
}

/** `kindOfTitle` of a short text without white space. */
export function kindOfCompactTitle(compact: string): SectionKind | null {
  for (const [kind, words, notAtBeginning] of KINDS) {
    if (notAtBeginning && compact.startsWith(notAtBeginning)) continue;
    if (hasOne(compact, words)) return kind;
  }
  return null;
}

/** What titles of sections end with, and as a pattern. */
export const LAST_WORDS = ['情况', '措施', '问题', '事项', '打算', '概述', '概况'];
export const TITLE_ENDS = /* @__PURE__ */ `(?:${LAST_WORDS.join('|')})`;
const AT_END = /* @__PURE__ */ new RegExp(`${TITLE_ENDS}$`);

/** Whether folded text ends as titles of sections do. */
export function endsAsTitle(folded: string): boolean {
  return AT_END.test(folded);
}

/** Whether a title among the known ones begins so. */
export function beginsKnownTitle(character: string | undefined): boolean {
  return character !== undefined && FIRST.has(character);
}

/** Length of the known section title that folded, space-free text begins with; 0 where it begins with none. */
export function knownTitleLength(compact: string): number {
  return beginsKnownTitle(compact[0])
    ? (KNOWN_TITLE.exec(compact.slice(0, 80))?.[0].length ?? 0)
    : 0;
}
