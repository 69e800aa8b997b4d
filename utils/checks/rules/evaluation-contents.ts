import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { headingOf, type SectionProse } from '../section-prose.ts';

const EVALUATION = /考核|评议|评估|责任追究|追究责任|问责/;

export default defineCheck({
  id: 'evaluation-contents',
  basis: '《中华人民共和国政府信息公开条例》第五十条第（四）项',
  severity: 'hint',
  needs: { fields: ['year', 'sections'] },
  texts: {
    'zh-CN': {
      title: '考核、评议和责任追究',
      none: '全文没有提到工作考核、社会评议和责任追究结果情况。',
      explanation:
        '县级以上地方人民政府的年度报告还应当包括这三方面的情况。请补充，没有的也要说明。',
      weight: '说法多种多样，可能没有认出，因此只作提示。',
    },
    'zh-TW': {
      title: '考核、評議和責任追究',
      none: '全文沒有提到工作考核、社會評議和責任追究結果情況。',
      explanation:
        '縣級以上地方人民政府的年度報告還應當包括這三方面的情況。請補充，沒有的也要說明。',
      weight: '說法多種多樣，可能沒有認出，因此只作提示。',
    },
    en: {
      title: 'Evaluation and accountability',
      none: 'Nothing is said about evaluation, public review and accountability.',
      explanation:
        'The report of a government at county level or above also covers these three. Add them, or say that there was none.',
      weight: 'They are worded in many ways and may not have been recognised, hence a hint.',
    },
  },
  run({ report, prose }) {
    const { year, issuerKind, issuerLevel } = report;
    const isGovernment = issuerKind === 'government' && issuerLevel !== 'township';
    if (year < 2019 || !isGovernment) return skip();
    const isTold = (section: SectionProse) =>
      EVALUATION.test(section.prose.folded) || EVALUATION.test(headingOf(report, section));
    return prose.some(isTold) ? pass() : failWith([{ message: 'none' }]);
  },
});
