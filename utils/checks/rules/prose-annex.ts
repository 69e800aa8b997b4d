import type { IndicatorCode } from '../../model.ts';
import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import {
  equateMention,
  isNarrowed,
  type Mention,
  mentionOfFigure,
  OTHER_SUBJECT,
} from '../prose-equations.ts';

interface Subject {
  code: IndicatorCode;
  label: RegExp;
  unit: RegExp;
}

const END = '(?:数量?|次数)?(?:共计?|总计|合计|为|计|达)?$';
const CASES = /^(?:件|份|宗|起|例)$/;
const TIMES = /^(?:次|场|期)$/;
const PEOPLE = /^(?:人|名)$/;

/** Figures of the form of 2014 that the prose tells by these words. */
const SUBJECTS: Subject[] = (
  [
    ['channels.website', '网站(?:全年|累计|共)?(?:公开|发布)(?:政府)?信息', /^条$/],
    ['disclosure.total', '(?:主动公开|对外发布|公开|发布)(?:的)?(?:各类)?政府信息', /^条$/],
    ['normative_documents.made', '制[发定](?:了)?(?:行政)?规范性文件', /^[件份个]$/],
    ['channels.gazette', '政府公报(?:全年)?(?:刊登|公开)政府信息', /^条$/],
    ['channels.other', '其他方式公开(?:政府信息)?', /^条$/],
    ['response.topics', '回应公众关注热点(?:或重大舆情)?', /^次$/],
    ['response.press_conferences_by_head', '主要负责同志(?:出席|参加)', TIMES],
    ['response.interviews', '在线访谈(?:开展|举办)?', TIMES],
    ['response.interpretations', '政策解读(?:稿件)?(?:共)?(?:发布)?', /^[篇件条]$/],
    ['response.social_media', '微博[、和及]?微信(?:共)?回应[^,;:。]{0,10}', /^[件次条]$/],
    ['requests.closed', '办结(?:了)?(?:政府信息公开)?申请', CASES],
    ['replies.total', '(?:作出答复|答复申请|申请答复)', CASES],
    ['complaints.total', '举报投诉', CASES],
    ['fees.charged', '(?:收取|费用)[^,;:。]{0,16}', /^万元$/],
    ['organisation.units', '专门(?:工作)?机构', /^个$/],
    ['organisation.reading_points', '查阅(?:点|场所)', /^[个处]$/],
    ['organisation.staff_full_time', '专职(?:工作)?人员', PEOPLE],
    ['organisation.staff_part_time', '兼职(?:工作)?人员', PEOPLE],
    ['organisation.budget', '专项(?:工作)?(?:经费|资金)(?:投入)?', /^万元$/],
    ['meetings.count', '召开政[府务](?:信息)?公开(?:工作)?会议', TIMES],
    ['training.people', '(?:参加|接受)培训(?:人员)?', /^人次?$/],
    ['training.sessions', '举办(?:各类)?(?:政[府务](?:信息)?公开)?培训班', TIMES],
  ] as const
).map(([code, words, unit]) => ({ code, label: new RegExp(words + END), unit }));

/** Words of ways that belong to the name of the figure itself, as in 网络申请数. */
const WAYS = /通过|网络|网上|在线|信函|邮寄|当面|现场|传真|邮箱|平台|系统|门户/g;
/** Totals that sentences like to divide; their parts count less than the table does. */
const TOTALS = new Set([
  'disclosure.total',
  'requests.received',
  'review.total',
  'litigation.total',
  'response.press_conferences',
  ...SUBJECTS.map((subject) => subject.code),
]);

const NAMED_BY_WAY = /^(?:requests|channels|response|fees|organisation)\./;

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  const parts = context.partKeys;
  const equate = (mention: Mention, code: IndicatorCode) => {
    const before = NAMED_BY_WAY.test(code) ? mention.before.replace(WAYS, '') : mention.before;
    if (code.startsWith('replies.') && OTHER_SUBJECT.test(before)) return [];
    if (isNarrowed(before, report)) return [];
    if (TOTALS.has(code) && parts.has(mention.figure.key)) return [];
    return equateMention(mention, sheets, () => [[{ code }]], 'error');
  };
  return [
    ...context.proseFacts
      .filter(({ fact }) => fact.applicant === undefined)
      .flatMap((one) => equate(one, one.fact.indicator)),
    ...context.uncoded.flatMap(({ section, figure, label }) => {
      const subject = SUBJECTS.find((one) => one.label.test(label) && one.unit.test(figure.unit));
      return subject ? equate(mentionOfFigure(section, figure), subject.code) : [];
    }),
  ];
}

export default defineCheck({
  id: 'prose-annex',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》',
  severity: 'error',
  needs: { indicators: ['requests.received'] },
  texts: {
    'zh-CN': {
      title: '正文与附表',
      explanation:
        '正文所说的申请、答复、新闻发布会、解读稿件、工作人员、专项经费等数，应与附表相应一行一致。明说只是本级、部分单位或部分渠道的不核对。',
      weight: '同一份报告对同一件事只能有一个数。',
    },
    'zh-TW': {
      title: '正文與附表',
      explanation:
        '正文所說的申請、答復、新聞發布會、解讀稿件、工作人員、專項經費等數，應與附表相應一列一致。明說只是本級、部分單位或部分渠道的不核對。',
      weight: '同一份報告對同一件事只能有一個數。',
    },
    en: {
      title: 'Text against annex',
      explanation:
        'Applications, replies, press conferences, articles, staff and budget in the text agree with their rows of the annex. Sentences about some bodies or some ways only are left out.',
      weight: 'One report can have only one figure for one thing.',
    },
  },
  equations: equationsOf,
});
