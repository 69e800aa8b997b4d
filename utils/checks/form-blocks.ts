import type { IndicatorCode, Report } from '../model.ts';
import type { Figure } from './figures.ts';
import type { Sheet } from './sheets.ts';

export type Form = '2014' | '2019' | '2021';

/** What marks a code as that of one form alone, of all the codes that the forms have; the first that fits. */
const MARKS: [Form, RegExp][] = [
  ['2021', /\.(?:issued|repealed|in_force)|fees\.amount|outcome\.other\./],
  ['2019', /regulations\.made|_disclosed|\.items|procurement|other_services|outcome\.other/],
  ['2014', /requests|replies|channels|organisation/],
];

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

/** The forms of which the tables have cells that only they have, the newest first. */
export function findForms(sheets: Sheet[]): Form[] {
  const found = new Set<Form | null>();
  for (const sheet of sheets) for (const code of sheet.codes()) found.add(markOf(code, sheet));
  return MARKS.flatMap(([form]) => (found.has(form) ? form : []));
}

/** The cells that only this form has. */
export function figuresOfForm(sheets: Sheet[], form: Form): Figure[] {
  return sheets.flatMap((sheet) => {
    const codes = new Set([...sheet.codes()].filter((code) => markOf(code, sheet) === form));
    return sheet.facts
      .filter(({ indicator }) => codes.has(indicator))
      .map(({ indicator, applicant }) => sheet.figure(indicator, applicant)!);
  });
}

/** The form that a cell of a code marks the tables as; 其他处理 as a subtotal marks none. */
function markOf(code: IndicatorCode, sheet: Sheet): Form | null {
  return isSubtotal(code, sheet) ? null : formOf(code);
}

function isSubtotal(code: string, sheet: Sheet): boolean {
  return code === 'outcome.other' && sheet.has('outcome.other.misc');
}

/** The newest first. */
const FIRST_YEARS: [Form, number][] = [
  ['2021', 2021],
  ['2019', 2019],
  ['2014', 2014],
];

/** The form that a report on a year has to follow; before 2014 there was none. */
export function formOfYear({ year }: Report): Form | null {
  return FIRST_YEARS.find(([, first]) => (year ?? 0) >= first)?.[0] ?? null;
}

/** How people call a form. */
export function formName(form: Form): string {
  return `${form}年格式`;
}
