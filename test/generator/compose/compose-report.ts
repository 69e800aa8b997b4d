import type { FormatId } from '../../../utils/model.ts';
import type { ReportDocument } from '../document.ts';
import { plainSentence } from '../document.ts';
import { type Body, drawBody } from '../frame/bodies.ts';
import { drawFrame, printDate } from '../frame/draw-frame.ts';
import { drawTitle } from '../frame/titles.ts';
import type { ProseContext } from '../prose/solve-relations.ts';
import type { Random } from '../random.ts';
import { drawAnnex, drawExtras } from '../world/annex-figures.ts';
import { drawApplications } from '../world/applications-figures.ts';
import { drawDisclosure2019, drawDisclosure2021, drawReview } from '../world/disclosure-figures.ts';
import type { Figures } from '../world/figures.ts';
import { paragraph } from './blocks.ts';
import { composeNewReport, type NewForm } from './compose-new.ts';
import { composeOldReport } from './compose-old.ts';

/** Forms of domain.md §1 in the years in which they are right. */
export const RIGHT_FORMS = ['2021', '2019', '2014', 'prose'] as const;
/** Mixed forms of §1.3, and forms of another year (§3.2 t11). */
export const WRONG_FORMS = [
  '2021-undivided',
  '2019-late',
  '2019-whole-late',
  '2021-early',
] as const;
export type FormName = (typeof RIGHT_FORMS)[number] | (typeof WRONG_FORMS)[number];

interface FormPlan {
  format: FormatId;
  years: [number, number];
  table?: NewForm;
}

const PLANS: Record<FormName, FormPlan> = {
  '2021': {
    format: '2021',
    years: [2021, 2025],
    table: { disclosure: '2021', undivided: false, fee: true },
  },
  '2019': {
    format: '2019',
    years: [2019, 2020],
    table: { disclosure: '2019', undivided: true, fee: false },
  },
  '2014': { format: '2014', years: [2014, 2018] },
  // From 2014 on the annex is often an attachment, or left out.
  prose: { format: 'prose', years: [2008, 2018] },
  '2021-undivided': {
    format: '2021',
    years: [2021, 2025],
    table: { disclosure: '2021', undivided: true, fee: true },
  },
  '2019-late': {
    format: '2019',
    years: [2021, 2025],
    table: { disclosure: '2019', undivided: false, fee: true },
  },
  '2019-whole-late': {
    format: '2019',
    years: [2021, 2025],
    table: { disclosure: '2019', undivided: true, fee: true },
  },
  '2021-early': {
    format: '2021',
    years: [2019, 2020],
    table: { disclosure: '2021', undivided: false, fee: false },
  },
};

const MIXED: FormName[] = ['2021-undivided', '2019-late'];

/** Codes of the old prose that the new tables have under other names would contradict nothing, but are left out. */
const OLD_ONLY = /^(requests|replies|review|litigation|complaints|fees|normative_documents)\./;

function drawFigures(random: Random, body: Body, plan: FormPlan): Figures {
  const annex = drawAnnex(random.fork('annex'), body);
  const extras = drawExtras(random.fork('extras'), body);
  if (!plan.table) return { ...annex, ...extras };
  const kept = Object.entries(annex).filter(([code]) => !OLD_ONLY.test(code));
  const applications = drawApplications(
    random.fork('applications'),
    body.scale,
    plan.table.undivided,
  );
  const disclosure = plan.table.disclosure === '2019' ? drawDisclosure2019 : drawDisclosure2021;
  return {
    ...Object.fromEntries(kept),
    ...extras,
    ...applications,
    ...disclosure(random.fork('disclosure'), body),
    ...drawReview(random.fork('review'), applications['applications.new@total'] ?? 0),
  };
}

function wordsFor(random: Random, body: Body, year: number): Record<string, string> {
  return {
    we: body.we,
    area: body.area,
    place: body.place,
    ...(body.kind === 'government' ? { own: `${body.place}政府` } : {}),
    body: body.name,
    year: String(year),
    last: String(year - 1),
    next: String(year + 1),
    ext: String(random.integer(100, 999)),
  };
}

/** A consistent report of the given form; a body and a year of the form's era where none is given. */
export function composeReport(random: Random, form: FormName, fixedBody?: Body): ReportDocument {
  const plan = PLANS[form];
  const body = fixedBody ?? drawBody(random.fork('body'));
  const year = random.integer(...plan.years);
  const context: ProseContext = {
    figures: drawFigures(random, body, plan),
    era: plan.table ? 'new' : 'old',
    words: wordsFor(random, body, year),
    told: new Set(),
    changes: new Map(),
  };
  const prose = random.fork('prose');
  const blocks = plan.table
    ? composeNewReport(prose, context, plan.table)
    : composeOldReport(prose, context, form === '2014');
  const title = drawTitle(random, body, year);
  const frame = drawFrame(random.fork('frame'), body, year, title.namesBody);
  if (frame.publishedOn && random.chance(0.35)) {
    const signed = `${body.name}\n${printDate(frame.publishedOn, 'han')}`;
    blocks.push(...signed.split('\n').map((line) => paragraph([plainSentence(line)], 'signature')));
  }
  return {
    body,
    year,
    format: plan.format,
    title: title.text,
    issuer: body.name,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    blocks,
    frame,
    problems: MIXED.includes(form) ? ['mixed-format'] : [],
    flawless: true,
    script: 'hans',
    convert: (text) => text,
    cutOff: false,
  };
}
