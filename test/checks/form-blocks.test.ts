import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import { figuresOfForm, findForms, formName, formOfYear } from '../../utils/checks/form-blocks.ts';
import { indicatorsOf } from '../../utils/text/indicators.ts';
import { buildReport, type Cell } from '../support/report-builder.ts';

const sheetsOf = (facts: Record<string, Cell>) => createContext(buildReport({ facts })).sheets;
const FORMS = ['2014', '2019', '2021'] as const;
const formsWith = (code: string) =>
  FORMS.filter((form) => indicatorsOf(form).some((one) => one.code === code));
const ALL = [...new Set(FORMS.flatMap((form) => indicatorsOf(form).map(({ code }) => code)))];

describe('findForms', () => {
  it('takes no cell for a mark that another form has too', () => {
    // A row that only sums up its parts is looked at below.
    for (const code of ALL.filter((one) => one !== 'outcome.other')) {
      for (const form of findForms(sheetsOf({ [code]: 0 }))) {
        expect(formsWith(code), code).toEqual([form]);
      }
    }
  });

  it.each([
    ['regulations.issued', '2021'],
    ['normative_documents.repealed', '2021'],
    ['normative_documents.in_force', '2021'],
    ['fees.amount', '2021'],
    ['outcome.other.uncorrected', '2021'],
    ['outcome.other.unpaid', '2021'],
    ['outcome.other.misc', '2021'],
    ['regulations.made', '2019'],
    ['normative_documents.newly_disclosed', '2019'],
    ['regulations.total_disclosed', '2019'],
    ['licensing.items_previous', '2019'],
    ['coercion.items_change', '2019'],
    ['procurement.items', '2019'],
    ['procurement.amount', '2019'],
    ['other_services.decisions', '2019'],
    ['outcome.other', '2019'],
    ['requests.fax', '2014'],
    ['replies.granted', '2014'],
    ['channels.weibo', '2014'],
    ['organisation.staff', '2014'],
  ])('%s marks the form of %s', (code, form) => {
    expect(findForms(sheetsOf({ [code]: null }))).toEqual([form]);
  });

  it.each([
    'normative_documents.made',
    'licensing.decisions',
    'review.total',
    'litigation.total',
    'outcome.granted',
    'fees.charged',
  ])('%s marks none', (code) => {
    expect(findForms(sheetsOf({ [code]: 3 }))).toEqual([]);
  });

  it('takes a row that sums up the three of 其他处理 for no mark', () => {
    const facts = { 'outcome.other@total': 3, 'outcome.other.misc@total': 3 };
    expect(findForms(sheetsOf(facts))).toEqual(['2021']);
    expect(figuresOfForm(sheetsOf(facts), '2019')).toEqual([]);
  });

  it('names several, the newest first, with the figures of each', () => {
    const sheets = sheetsOf({
      'requests.received': 1,
      'outcome.other@natural_person': 2,
      'outcome.other@total': 3,
      'outcome.granted@total': 4,
      'fees.amount': 5,
    });
    expect(findForms(sheets)).toEqual(['2021', '2019', '2014']);
    const values = FORMS.map((form) => figuresOfForm(sheets, form).map(({ value }) => value));
    expect(values).toEqual([[1], [2, 3], [5]]);
  });
});

describe('the form of a year', () => {
  it.each([
    [2013, null],
    [2014, '2014'],
    [2018, '2014'],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
    [null, null],
  ] as const)('%s: %s', (year, form) => {
    expect(formOfYear(buildReport({ year }))).toBe(form);
  });

  it('is called by its year', () => {
    expect(formName('2019')).toBe('2019年格式');
  });
});
