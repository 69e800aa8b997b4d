import { defineCheck, failWith, pass } from '../define-check.ts';
import { figuresOfForm, formName, formOfYear } from '../form-blocks.ts';

export default defineCheck({
  id: 'form-mixed',
  basis: '国办公开办函〔2021〕30号（代替国办公开办函〔2019〕60号的格式）',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '混用格式',
      mixed: '统计表混用了{forms}；这一年应当用{right}。',
      mixed_only: '统计表混用了{forms}。',
      explanation: '各表应当出自同一格式。请按当年的格式重新填写不同的部分。',
      weight: '混用格式很可能是沿用了旧表；也可能是网站的模板没有更新，因此作存疑。',
    },
    'zh-TW': {
      title: '混用格式',
      mixed: '統計表混用了{forms}；這一年應當用{right}。',
      mixed_only: '統計表混用了{forms}。',
      explanation: '各表應當出自同一格式。請按當年的格式重新填寫不同的部分。',
      weight: '混用格式很可能是沿用了舊表；也可能是網站的範本沒有更新，因此作存疑。',
    },
    en: {
      title: 'Mixed forms',
      mixed: 'The tables mix {forms}; this year takes {right}.',
      mixed_only: 'The tables mix {forms}.',
      explanation:
        'All tables belong to one form. Fill in the differing parts again in the form of the year.',
      weight:
        'A mixture most likely comes from an old table; the site’s template may also be out of date, hence a warning.',
    },
  },
  run({ report, sheets, forms }) {
    if (forms.length < 2) return pass();
    const right = formOfYear(report);
    const wrong = forms.filter((form) => form !== right);
    const names = forms.map(formName).toSorted().join('、');
    return failWith([
      {
        message: right ? 'mixed' : 'mixed_only',
        args: { forms: names, ...(right && { right: formName(right) }) },
        expected: right && formName(right),
        actual: names,
        figures: wrong.flatMap((form) => figuresOfForm(sheets, form)),
      },
    ]);
  },
});
