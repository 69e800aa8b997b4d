import { foldText } from '../../text/fold.ts';
import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { findSpan, textOfSpan } from '../section-spans.ts';

/** A single short sentence says less than this. */
const LEAST_LENGTH = 15;
const NONE =
  /^(?:我[局县市区办镇乡委厅]|本[年机单][度关位]?)?(?:暂)?(?:无|没有|不存在)[^,;。]{0,12}[。;]?$/;

/** More characters than those that `NONE` is about. */
const MORE = /^(?:\s*\S){40}/;

export default defineCheck({
  id: 'problems-empty',
  basis: '《中华人民共和国政府信息公开条例》第五十条第（四）项（工作存在的主要问题及改进情况）',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '问题与改进',
      empty: '“{title}”没有内容。',
      explanation: '条例要求报告工作中存在的主要问题及改进情况。请写明问题和改进措施。',
      weight: '这一部分是法定内容，不应空白；但文字可能没有读到，因此作存疑。',
    },
    'zh-TW': {
      title: '問題與改進',
      empty: '「{title}」沒有內容。',
      explanation: '條例要求報告工作中存在的主要問題及改進情況。請寫明問題和改進措施。',
      weight: '這一部分是法定內容，不應空白；但文字可能沒有讀到，因此作存疑。',
    },
    en: {
      title: 'Problems and improvement',
      empty: '“{title}” has no content.',
      explanation:
        'The regulation asks for the main problems and what is done about them. Name both.',
      weight:
        'The section is required by law and should not be empty; its text may not have been readable, hence a warning.',
    },
  },
  run({ report, spans }) {
    if (report.problems.some(({ code }) => code === 'page-cut-off')) return skip();
    const span = findSpan(spans, 'problems');
    if (!span) return skip();
    const printed = textOfSpan(span, report);
    if (MORE.test(printed)) return pass();
    const text = foldText(printed).replace(/\s/g, '');
    if (text.length >= LEAST_LENGTH && !NONE.test(text)) return pass();
    return failWith([
      {
        message: 'empty',
        args: { title: span.section.title },
        places: [{ section: span.index, start: 0, end: 0 }],
      },
    ]);
  },
});
