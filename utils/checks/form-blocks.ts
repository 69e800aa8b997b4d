import type { IndicatorCode, Report } from '../model.ts';
import type { Figure } from './figures.ts';
import type { Sheet } from './sheets.ts';

export type Form = '2014' | '2019' | '2021';

/** Cells of the tables that only one of the official forms has. */
export interface FormMarks {
  form: Form;
  figures: Figure[];
}

const MARKS: [Form, RegExp][] = [
  [
    '2021',
    /\.(?:issued|repealed|in_force)$|^fees\.amount$|^outcome\.other\.(?:uncorrected|unpaid|misc)$/,
  ],
  [
    '2019',
    /^regulations\.made$|\.(?:newly|total)_disclosed$|\.items(?:_previous|_change)?$|^procurement\.|^other_services\.|^outcome\.other$/,
  ],
  ['2014', /^(?:requests|replies|channels|organisation)\./],
];

const FORMS: Form[] = MARKS.map(([form]) => form);
const known = new Map<IndicatorCode, Form | null>();

/** The form that alone has a code, null where several do. */
function formOf(code: IndicatorCode): Form | null {
  let form = known.get(code);
  if (form === undefined) {
    form = MARKS.find(([, codes]) => codes.test(code))?.[0] ?? null;
    known.set(code, form);
  }
  return form;
}

/** The forms of which the tables have cells, each with these cells; 其他处理 as a subtotal marks none. */
export function findFormMarks(sheets: Sheet[]): FormMarks[] {
  const marks = FORMS.map((form) => ({ form, figures: [] as Figure[] }));
  for (const sheet of sheets) {
    for (const { indicator, applicant } of sheet.facts) {
      const form = formOf(indicator);
      if (form === null || isSubtotal(indicator, sheet)) continue;
      marks[FORMS.indexOf(form)]!.figures.push(sheet.figure(indicator, applicant)!);
    }
  }
  return marks.filter(({ figures }) => figures.length > 0);
}

function isSubtotal(code: string, sheet: Sheet): boolean {
  return code === 'outcome.other' && sheet.has('outcome.other.misc');
}

/** The form that a report on a year has to follow; before 2014 there was none. */
export function formOfYear({ year }: Report): Form | null {
  if (year === null || year < 2014) return null;
  if (year >= 2021) return '2021';
  return year >= 2019 ? '2019' : '2014';
}

/** How people call a form. */
export function formName(form: Form): string {
  return `${form}年格式`;
}
