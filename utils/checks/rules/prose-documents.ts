import type { IndicatorCode } from '../../model.ts';
import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { equateMention, isNarrowed, type Mention, mentionOfFigure } from '../prose-equations.ts';

interface Subject {
  /** The words right before the figure. */
  label: RegExp;
  unit: RegExp;
  /** What it may count; the form at hand has only some of them. */
  codes: IndicatorCode[];
}

const DOCUMENTS = /^[件份个部]$/;
const DECISIONS = /^(?:件|起|宗|项|件次|例)$/;
const END = '(?:决定|事项|案件)?(?:数量?)?(?:共计?|总计|合计|为|达)?$';

/** 政策文件 and 政策性文件 are other documents than 规范性文件, and 修订 is no making. */
const SUBJECTS: Subject[] = [
  {
    label: new RegExp(`(?:制[发定]|印发|出台|发布)(?:了)?(?:行政)?规范性文件${END}`),
    unit: DOCUMENTS,
    codes: ['normative_documents.issued', 'normative_documents.made'],
  },
  {
    label: new RegExp(`(?:废止|失效)(?:了)?(?:行政)?规范性文件${END}`),
    unit: DOCUMENTS,
    codes: ['normative_documents.repealed'],
  },
  {
    label: new RegExp(`现行有效(?:的)?(?:行政)?规范性文件${END}`),
    unit: DOCUMENTS,
    codes: ['normative_documents.in_force'],
  },
  {
    label: new RegExp(`(?:制[发定]|出台)(?:了)?(?:政府)?规章${END}`),
    unit: DOCUMENTS,
    codes: ['regulations.issued', 'regulations.made'],
  },
  {
    label: new RegExp(`(?:办理|作出|受理|实施|^)(?:了)?(?:各类)?行政许可${END}`),
    unit: DECISIONS,
    codes: ['licensing.decisions'],
  },
  {
    label: new RegExp(`(?:办理|作出|实施|^)(?:了)?(?:各类)?行政处罚${END}`),
    unit: DECISIONS,
    codes: ['penalties.decisions'],
  },
  {
    label: new RegExp(`(?:办理|作出|实施|采取|^)(?:了)?(?:各类)?行政强制(?:措施)?${END}`),
    unit: DECISIONS,
    codes: ['coercion.decisions'],
  },
];
/** Figures about how such things are published, not how many there are. */
const ABOUT_PUBLISHING = /公示|公开|解读|刊[登发]|归集|备案|清理|修订|以.{0,12}名义/;
/** Fields of the forms that only table 2 has. */
const TABLE_2 = /^(?:regulations|normative_documents|licensing|penalties|coercion)\./;

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  const parts = context.partKeys;
  const equate = (mention: Mention, codes: IndicatorCode[]): Equation[] => {
    if (isNarrowed(mention.before, report) || parts.has(mention.figure.key)) return [];
    if (ABOUT_PUBLISHING.test(mention.before)) return [];
    return equateMention(mention, sheets, () => codes.map((code) => [{ code }]), 'error');
  };
  return [
    ...context.proseFacts
      .filter(({ fact }) => TABLE_2.test(fact.indicator))
      .flatMap((one) => equate(one, [one.fact.indicator])),
    ...context.uncoded.flatMap(({ section, figure, label }) => {
      const subject = SUBJECTS.find((one) => one.label.test(label) && one.unit.test(figure.unit));
      return subject ? equate(mentionOfFigure(section, figure), subject.codes) : [];
    }),
  ];
}

export default defineCheck({
  id: 'prose-documents',
  basis: '《中华人民共和国政府信息公开条例》第二十条、第五十条；国办公开办函〔2021〕30号 表二',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '正文与表：规范性文件和行政行为',
      explanation:
        '正文所说制发、废止、现行有效的规范性文件和规章，以及行政许可、行政处罚、行政强制的件数，应与表二一致。政策文件、公示或解读的数量另是一回事，不核对。',
      weight: '同一份报告对同一件事只能有一个数。',
    },
    'zh-TW': {
      title: '正文與表：規範性文件和行政行為',
      explanation:
        '正文所說製發、廢止、現行有效的規範性文件和規章，以及行政許可、行政處罰、行政強制的件數，應與表二一致。政策文件、公示或解讀的數量另是一回事，不核對。',
      weight: '同一份報告對同一件事只能有一個數。',
    },
    en: {
      title: 'Text against table: documents and decisions',
      explanation:
        'Normative documents and rules made, repealed or in force, and decisions on licences, penalties and coercion in the text agree with table 2. Policy papers, and figures of what was published or explained, are other things and left out.',
      weight: 'One report can have only one figure for one thing.',
    },
  },
  equations: equationsOf,
});
