import type { IndicatorCode } from '../../model.ts';
import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import {
  equateMention,
  isNarrowed,
  type Mention,
  mentionOfFact,
  mentionOfFigure,
  partKeys,
  uncodedFigures,
} from '../prose-equations.ts';

interface Subject {
  code: IndicatorCode;
  label: RegExp;
  unit: RegExp;
}

/** Figures of the form of 2014 that the reader gives no code in the prose. */
const SUBJECTS: Subject[] = [
  {
    code: 'organisation.budget',
    label: /专项(?:工作)?(?:经费|资金)(?:共计?|总计|为|计)?$/,
    unit: /^万元$/,
  },
  { code: 'organisation.staff_full_time', label: /专职(?:工作)?人员(?:共|数)?$/, unit: /^[人名]$/ },
  { code: 'organisation.staff_part_time', label: /兼职(?:工作)?人员(?:共|数)?$/, unit: /^[人名]$/ },
  { code: 'organisation.reading_points', label: /查阅(?:点|场所)(?:共|数)?$/, unit: /^[个处]$/ },
  {
    code: 'response.interpretations',
    label: /政策解读稿件(?:共)?(?:发布)?(?:数)?(?:共)?$/,
    unit: /^[篇件条]$/,
  },
  {
    code: 'response.social_media',
    label: /微博[、和及]?微信(?:共)?回应[^,;:。]{0,10}$/,
    unit: /^[件次条]$/,
  },
  { code: 'response.interviews', label: /在线访谈(?:共|次数)?$/, unit: /^[次场期]$/ },
];

/** What a part of the whole says of itself by its name: 网络申请 is no narrowing of 网络申请数. */
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

function isOwnWay(code: IndicatorCode): boolean {
  return (
    code.startsWith('requests.') || code.startsWith('channels.') || code.startsWith('response.')
  );
}

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  const parts = partKeys(context);
  const equate = (mention: Mention, code: IndicatorCode) => {
    const before = isOwnWay(code) ? mention.before.replace(WAYS, '') : mention.before;
    if (isNarrowed(before, report.issuerKind)) return [];
    if (TOTALS.has(code) && parts.has(mention.figure.key)) return [];
    return equateMention(mention, sheets, () => [[{ code }]], 'error');
  };
  return [
    ...context.proseFacts
      .filter(({ fact }) => fact.applicant === undefined)
      .flatMap((one) => equate(mentionOfFact(one), one.fact.indicator)),
    ...uncodedFigures(context).flatMap(({ section, figure, label }) => {
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
