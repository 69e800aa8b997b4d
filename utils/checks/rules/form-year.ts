import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { figuresOfForm, formName, formOfYear } from '../form-blocks.ts';

export default defineCheck({
  id: 'form-year',
  basis:
    '国办公开办函〔2021〕30号（2021 年度起）、国办公开办函〔2019〕60号（2019 年度起）、国办发〔2014〕32号',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '当年的格式',
      wrong: '{year} 年的报告用了{actual}，应当用{right}。',
      explanation: '统计表的格式 2019 年、2021 年各改过一次。请按当年的格式重新填写。',
      weight: '用错格式很可能是沿用了旧表；也可能是年份写错，因此作存疑。',
    },
    'zh-TW': {
      title: '當年的格式',
      wrong: '{year} 年的報告用了{actual}，應當用{right}。',
      explanation: '統計表的格式 2019 年、2021 年各改過一次。請按當年的格式重新填寫。',
      weight: '用錯格式很可能是沿用了舊表；也可能是年份寫錯，因此作存疑。',
    },
    en: {
      title: 'Form of the year',
      wrong: 'The report on {year} uses {actual}; it should use {right}.',
      explanation:
        'The form of the tables changed with 2019 and with 2021. Fill in the form of the year.',
      weight:
        'A wrong form most likely comes from an old table; the year may be wrong instead, hence a warning.',
    },
  },
  run({ report, sheets, forms: [form, ...others] }) {
    const right = formOfYear(report);
    // A mixture is another check's finding; before 2014 there was no form.
    if (!form || others.length > 0 || right === null) return skip();
    if (form === right) return pass();
    return failWith([
      {
        message: 'wrong',
        args: { year: String(report.year), actual: formName(form), right: formName(right) },
        expected: formName(right),
        actual: formName(form),
        figures: figuresOfForm(sheets, form),
      },
    ]);
  },
});
