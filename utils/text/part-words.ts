import type { PartFamily } from '../model.ts';

/**
 * Words that tell how the parts of a sum belong together; all matched on folded text.
 */

const OUTCOME =
  /予以公开|同意公开|部分公开|不予公开|不同意公开|免予公开|无法提供|不予处理|[其他作]处理|主动公开范围|信息不存在|不属于本|不掌握|补正|更改补充|结转|下一?年度?|其他途径|撤回|其他答复/;
const RULING = /维持|纠正|纠错|驳回|撤诉|撤销|审结|审理|在审|其他(?:结果|情形)/;
const FAMILIES: [PartFamily, RegExp][] = [
  ['outcome', OUTCOME],
  ['ruling', RULING],
  [
    'channel',
    /网站|微博|微信|公报|新媒体|客户端|公众号|抖音|短视频|视频号|头条号|报[纸刊]|电视|广播|宣传[册栏]|公[示告开]栏|电子屏|显示屏|其[他它][^,;。]{0,9}(?:方式|渠道|途径|平台)/,
  ],
  [
    'way',
    /当面|现场|窗口|传真|网络|网上|在线|互联网|邮件|邮箱|信函|书面|邮寄|来信|来函|电话|来访|信访|热线/,
  ],
  ['applicant', /自然人|个人|公民|法人|组织|企业/],
  ['staff', /专职|兼职/],
  ['suit', /直接起诉|复议后/],
  ['timing', /按[时期]|延期|逾期|超期/],
  ['attribute', /主动公开|依申请公开|不予公开/],
  ['validity', /有效|修改|修订|废止|失效/],
  [
    'level',
    /本级|下属|下级|基层|市级|区级|县级|省级|[省市区县]直|县市区|区县|市州|乡镇|镇街|街道|部门|[省市区县]政府|各[县区镇乡]|[省市区县镇乡]$/,
  ],
];

/** The family of a part by its words, or null. */
export function familyOf(label: string): PartFamily | null {
  return FAMILIES.find(([, words]) => words.test(label))?.[0] ?? null;
}

/** The family of a part where it is one of the two that stand first, or null. */
export function listFamilyOf(label: string): PartFamily | null {
  if (label === '') return null;
  if (OUTCOME.test(label)) return 'outcome';
  return RULING.test(label) ? 'ruling' : null;
}

/** What a list has to name to be all of its family; families not listed are taken for all from two parts on. */
const COMPLETE: Partial<Record<PartFamily, (labels: string[]) => boolean>> = {
  applicant: (labels) =>
    labels.some((label) => /自然人|个人|公民/.test(label)) &&
    labels.some((label) => /法人|组织|单位|(?<!商业)企业/.test(label)),
  ruling: (labels) =>
    labels.length >= 3 ||
    (labels.some((label) => /未审结|审理/.test(label)) &&
      labels.some((label) => /(?<!未)审结/.test(label))),
  outcome: namesAllOutcomes,
};

const OUTCOMES_SINCE_2019 = [/予以公开/, /不予公开/, /无法提供/, /不予处理/];
const OUTCOMES_UNTIL_2018 = [
  /同意公开/,
  /部分公开/,
  /不同意公开|不予公开/,
  /信息不存在|不属于本|其他/,
];

/** Whether a list of outcomes names those that no full list lacks. */
function namesAllOutcomes(labels: string[]): boolean {
  const names = (list: RegExp[]) => list.every((words) => labels.some((one) => words.test(one)));
  return names(OUTCOMES_SINCE_2019) || names(OUTCOMES_UNTIL_2018);
}

/** The family that all parts share, or null. Outcomes and channels may name levels beside. */
export function sharedFamily(labels: string[]): PartFamily | null {
  const shared = FAMILIES.find(([, words]) => labels.every((label) => words.test(label)));
  return shared?.[0] ?? null;
}

/** Whether parts of one family are likely to be all there is of it. */
export function isFamilyComplete(family: PartFamily, labels: string[]): boolean {
  return COMPLETE[family]?.(labels) ?? true;
}

/** Whether the words of the whole name each part: 「建议和提案40件，其中建议25件、提案15件」. */
export function namesParts(whole: string, labels: string[]): boolean {
  const cores = labels.map((label) => label.replace(/^其中|[的类]$/g, ''));
  const areDifferent = new Set(cores).size === cores.length;
  return areDifferent && cores.every((core) => core.length >= 2 && whole.includes(core));
}

/** Families that have no further member than a full list names. */
const CLOSED: ReadonlySet<PartFamily> = new Set([
  'outcome',
  'ruling',
  'applicant',
  'staff',
  'timing',
  'suit',
  'attribute',
]);

/** Whether a complete list of the family leaves nothing out. */
export function isClosedFamily(family: PartFamily): boolean {
  return CLOSED.has(family);
}

/** Whether the text after a list says that there is more: 「…30条等」, 「…其余为…」. */
export function leavesRest(after: string): boolean {
  return /^\s?等/.test(after) || /其余|其他|剩余|另有/.test(after);
}

/** The last of an exhaustive list likes to close it: 其他…, 通过…等方式. */
export function closesList(label: string): boolean {
  return /其[他它余]|等(?:多种)?(?:方式|渠道|途径|平台|形式)/.test(label);
}

type Deed = 'receive' | 'reply' | 'report' | 'publish';
const OUTCOME_WORDS = /[其他作]处理|不予处理|结转|下一?年度?|转下年|顺延/;
const DEEDS: [Deed, RegExp][] = [
  ['reply', /答复|回复|办结|办理|办件|处理|反馈/],
  ['report', /报送|上报|采用|录用|约稿/],
  ['receive', /收到|受理|接收|收办|新收|接到/],
  ['publish', /公开|发布|推送|刊[登发]|编发/],
];

/** What is done with the things counted, by the verb; null where none is named. */
export function deedOf(label: string): Deed | null {
  if (OUTCOME_WORDS.test(label)) return null;
  return DEEDS.find(([, words]) => words.test(label))?.[0] ?? null;
}

/** Units that count the same kind of thing. */
const UNIT_CLASSES: string[][] = [
  ['场', '次', '场次', '期'],
  ['人', '人次', '名'],
  ['件', '份', '宗', '起', '例', '件次'],
];

/** A name for all units that may be added up with this one. */
export function unitClass(unit: string): string {
  return UNIT_CLASSES.find((units) => units.includes(unit))?.[0] ?? unit;
}
