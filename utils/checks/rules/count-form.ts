import type { Fact } from '../../model.ts';
import { defineCheck, failWith } from '../define-check.ts';
import { formatNumber } from '../formula.ts';

/** Amounts of money have decimals; changes on the year before may be negative. */
function isImpossible({ indicator, unit, value }: Fact): boolean {
  if (value === null) return false;
  if (value < 0 && !indicator.endsWith('_change')) return true;
  return !Number.isInteger(value) && !unit.endsWith('元');
}

export default defineCheck({
  id: 'count-form',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号、国办发〔2014〕32号 统计表',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '件数的写法',
      impossible: '{label} 是 {value}，件数不会是负数或小数。',
      explanation: '除金额和“本年增/减”外，表中的数字都是不小于 0 的整数。请核对这一格。',
      weight: '件数不可能是负数或小数。',
    },
    'zh-TW': {
      title: '件數的寫法',
      impossible: '{label} 是 {value}，件數不會是負數或小數。',
      explanation: '除金額和「本年增/減」外，表中的數字都是不小於 0 的整數。請核對這一格。',
      weight: '件數不可能是負數或小數。',
    },
    en: {
      title: 'Counts',
      impossible: '{label} is {value}; a count is neither negative nor a fraction.',
      explanation:
        'All figures of the tables but amounts of money and 本年增/减 are whole numbers from 0. Check the cell.',
      weight: 'A count cannot be negative or a fraction.',
    },
  },
  run: ({ sheets }) =>
    failWith(
      sheets.flatMap((sheet) =>
        sheet.facts.filter(isImpossible).map((fact) => {
          const figure = sheet.figure(fact.indicator, fact.applicant)!;
          return {
            message: 'impossible',
            args: { label: figure.label, value: formatNumber(fact.value!) },
            actual: fact.value,
            figures: [figure],
          };
        }),
      ),
    ),
});
