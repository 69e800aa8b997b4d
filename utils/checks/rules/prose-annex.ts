import type { IndicatorCode } from '../../model.ts';
import type { CheckContext } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import type { Mention } from '../mentions.ts';
import { equateMention, isNarrowed, OTHER_SUBJECT } from '../prose-equations.ts';

/** Words of ways that belong to the name of the figure itself, as in 网络申请数. */
const WAYS = /通过|网络|网上|在线|信函|邮寄|当面|现场|传真|邮箱|平台|系统|门户/g;
/** Ways of applying, outcomes and results count for the whole report even where they are told as parts. */
const DETAIL =
  /^(?:requests\.(?!received|closed$)|replies\.(?!total)|channels\.we[ic]|(?:review|litigation)\.(?!total))/;

const NAMED_BY_WAY = /^(?:requests|channels|response|fees|organisation)\./;

function equationsOf(context: CheckContext): Equation[] {
  const { sheets, report } = context;
  const parts = context.partKeys;
  const equate = (mention: Mention, code: IndicatorCode) => {
    const before = NAMED_BY_WAY.test(code) ? mention.before.replace(WAYS, '') : mention.before;
    if (code.startsWith('replies.') && OTHER_SUBJECT.test(before)) return [];
    if (isNarrowed(before, report)) return [];
    if (!DETAIL.test(code) && parts.has(mention.figure.key)) return [];
    return equateMention(mention, sheets, [() => [{ code }]], 'error');
  };
  return context.proseFacts.flatMap((one) => equate(one, one.fact.indicator));
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
