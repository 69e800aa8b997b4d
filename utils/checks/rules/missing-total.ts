import type { Fact } from '../../model.ts';
import { defineCheck, failWith } from '../define-check.ts';
import type { Figure } from '../figures.ts';
import type { Sheet } from '../sheets.ts';

const SHOWN_NAMES = 3;

/** Blank totals beside filled parts. */
function findBlankTotals(sheet: Sheet): Figure[] {
  const isTotal = ({ indicator, applicant }: Fact) =>
    applicant === 'total' || indicator.endsWith('.total');
  return sheet.facts
    .filter((fact) => fact.status === 'blank' && isTotal(fact))
    .map((fact) => sheet.figure(fact.indicator, fact.applicant)!)
    .filter((figure) => !figure.zeroIfBlank);
}

export default defineCheck({
  id: 'missing-total',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号、国办发〔2014〕32号 统计表总计栏',
  severity: 'hint',
  needs: {},
  texts: {
    'zh-CN': {
      title: '总计空白',
      blank: '分项有数而总计空白，共 {count} 处：{names}。',
      explanation: '总计没有填写，相关的合计无法核对。请补上总计；没有的填 0。',
      weight: '空白不是矛盾，只是漏填，因此只作提示。',
    },
    'zh-TW': {
      title: '總計空白',
      blank: '分項有數而總計空白，共 {count} 處：{names}。',
      explanation: '總計沒有填寫，相關的合計無法核對。請補上總計；沒有的填 0。',
      weight: '空白不是矛盾，只是漏填，因此只作提示。',
    },
    en: {
      title: 'Blank totals',
      blank: 'Totals left blank beside filled parts: {count}, namely {names}.',
      explanation:
        'Without the total the sum cannot be checked. Fill it in; where there is nothing, with 0.',
      weight: 'A blank contradicts nothing, it is only missing; hence a hint.',
    },
  },
  run({ sheets }) {
    const figures = sheets.flatMap(findBlankTotals);
    if (figures.length === 0) return failWith([]);
    const names = figures.slice(0, SHOWN_NAMES).map((figure) => figure.label);
    return failWith([
      {
        message: 'blank',
        args: {
          count: figures.length,
          names: names.join('、') + (figures.length > SHOWN_NAMES ? '…' : ''),
        },
        figures,
      },
    ]);
  },
});
