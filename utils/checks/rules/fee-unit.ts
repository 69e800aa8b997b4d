import type { IssuerLevel } from '../../model.ts';
import { defineCheck, failWith, pass } from '../define-check.ts';
import { formatNumber } from '../formula.ts';

/** From these amounts on (in 万元) a body of the level has more likely printed 元. */
const IMPROBABLE: Record<IssuerLevel, number> = {
  township: 100_000,
  county: 1_000_000,
  city: 10_000_000,
  province: 100_000_000,
  central: 100_000_000,
};

export default defineCheck({
  id: 'fee-unit',
  basis: '国办公开办函〔2021〕30号 表二“第二十条第（八）项”（单位：万元）',
  severity: 'hint',
  needs: { fields: ['issuerLevel'], indicators: ['fees.amount'] },
  texts: {
    'zh-CN': {
      title: '收费金额的单位',
      large: '行政事业性收费填了 {value} 万元，对这一级机关过大，可能以元为单位。',
      explanation: '这一格的单位是万元。请核对是否按元填写。',
      weight: '金额可能属实，因此只作提示。',
    },
    'zh-TW': {
      title: '收費金額的單位',
      large: '行政事業性收費填了 {value} 萬元，對這一級機關過大，可能以元為單位。',
      explanation: '這一格的單位是萬元。請核對是否按元填寫。',
      weight: '金額可能屬實，因此只作提示。',
    },
    en: {
      title: 'Unit of fees',
      large: '行政事业性收费 is {value} 万元, too much for a body of this level; it may be in 元.',
      explanation: 'The unit of the cell is 万元. See whether it was filled in 元.',
      weight: 'The amount may be true, hence a hint.',
    },
  },
  run({ report, sheets }) {
    const figure = sheets[0]!.figure('fees.amount');
    const value = figure?.value ?? 0;
    if (!figure || value < IMPROBABLE[report.issuerLevel]) return pass();
    return failWith([
      { message: 'large', args: { value: formatNumber(value) }, actual: value, figures: [figure] },
    ]);
  },
});
