import type { Applicant } from '../../model.ts';
import { APPLICATION_LINES } from './application-lines.ts';
import type { ProseIndicator } from './indicator-line.ts';
import { WORK_LINES } from './work-lines.ts';

/** The applicants beside the total, by the words of their columns. */
export const APPLICANT_WORDS: [Applicant, RegExp][] = [
  ['natural_person', /自然人|公民(?!、|和)/],
  ['enterprise', /商业企业/],
  ['research', /科研机构/],
  ['public_welfare', /社会公益组织/],
  ['legal_services', /法律服务机构/],
];

/**
 * In the order in which they are asked; the first that fits names the figure.
 * Sources: domain reference §3.4 for the words, the forms for the codes.
 */
export const PROSE_INDICATORS: ProseIndicator[] = [...APPLICATION_LINES, ...WORK_LINES].map(
  ([since2019, until2018, units, label, more]) => ({
    since2019,
    until2018,
    units,
    label: new RegExp(label),
    ...more,
  }),
);
