import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import type { Mention, ProseFact } from '../mentions.ts';
import { equateMention, isNarrowed, OTHER_SUBJECT } from '../prose-equations.ts';
import {
  ANSWERS,
  applicantReadings,
  BY_ORGANISATIONS,
  HANDLED,
  outcomeReadings,
  RECEIVED,
  type Reading,
} from '../prose-readings.ts';
import { headingOf, type SectionProse } from '../section-prose.ts';

const UNITS = /^(?:件|件次|宗|起|份|条|次|例)$/;
const HANDLING = /(?:收办|共办理|受理办理)[^,;:。]{0,30}?(?:申请|案件|依申请公开)(?:共|计)?$/;
const ORGANISATIONS = /法人(?:或|和|及|、|与)?其[他它]组织(?:提出|提交)?(?:的)?申请(?:共|计)?$/;

/** How far back the subject of a short sentence may stand. */
const AROUND = 80;

function readingsOfFact({ fact, before }: ProseFact): readonly Reading[] | null {
  const { indicator, applicant = 'total' } = fact;
  if (indicator === 'applications.new') {
    return applicant === 'total' ? RECEIVED : applicantReadings([applicant]);
  }
  if (indicator === 'outcome.total') {
    return applicant === 'total' && !OTHER_SUBJECT.test(before) ? ANSWERS : null;
  }
  // 全部办结 is a claim of its own.
  const isCarried = indicator.startsWith('applications.carried_') && !/办结/.test(fact.raw);
  return isCarried && applicant === 'total' ? outcomeReadings(indicator) : null;
}

/** What a figure without a code may count by its own words. */
function readingsOfWords(label: string): readonly Reading[] | null {
  if (HANDLING.test(label)) return HANDLED;
  return ORGANISATIONS.test(label) ? BY_ORGANISATIONS : null;
}

/** The text shortly before a figure, earlier sentences included. */
function wordsAround({ prose }: SectionProse, position: number): string {
  return prose.folded.slice(Math.max(0, position - AROUND), position);
}

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  const parts = context.partKeys;
  const equate = (mention: Mention, readings: readonly Reading[] | null) =>
    readings && !isNarrowed(mention.before, report)
      ? equateMention(mention, sheets, readings, 'error')
      : [];
  const isTotal = ({ fact }: ProseFact) =>
    fact.indicator === 'applications.new' && (fact.applicant ?? 'total') === 'total';
  return [
    ...context.proseFacts
      .filter((one) => !(isTotal(one) && parts.has(one.figure.key)))
      .flatMap((one) => equate(one, readingsOfFact(one))),
    ...context.uncoded
      .filter(({ printed }) => UNITS.test(printed.unit))
      .flatMap((one) => {
        const { section, printed, label } = one;
        const readings = readingsOfWords(label);
        if (!readings) return [];
        const topic = headingOf(report, section) + wordsAround(section, printed.start);
        const isAbout = /申请/.test(topic + one.before + label);
        return equate(one, isAbout && !OTHER_SUBJECT.test(one.before) ? readings : null);
      }),
  ];
}

export default defineCheck({
  id: 'prose-applications',
  basis: '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号 表三',
  severity: 'error',
  needs: { indicators: ['applications.new'] },
  texts: {
    'zh-CN': {
      title: '正文与表：申请数量',
      explanation:
        '正文所说收到、办结、结转的申请数，应与表三一致。已试过只计本年新收、连同上年结转等各种口径；明说只是本级、部分单位、部分渠道或其他时段的不核对。请确认正文的口径，或更正其中一处。',
      weight: '同一份报告对同一件事只能有一个数。',
    },
    'zh-TW': {
      title: '正文與表：申請數量',
      explanation:
        '正文所說收到、辦結、結轉的申請數，應與表三一致。已試過只計本年新收、連同上年結轉等各種口徑；明說只是本級、部分單位、部分渠道或其他時段的不核對。請確認正文的口徑，或更正其中一處。',
      weight: '同一份報告對同一件事只能有一個數。',
    },
    en: {
      title: 'Text against table: applications',
      explanation:
        'Applications received, closed and carried over in the text agree with table 3. Counting this year’s alone or with those carried in, and other ways, were tried; sentences about some bodies, some ways of applying or another period are left out. Make clear what the text counts, or correct one of the two.',
      weight: 'One report can have only one figure for one thing.',
    },
  },
  equations: equationsOf,
});
