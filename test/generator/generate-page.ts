import { collectTruth } from './collect-truth.ts';
import {
  composeReport,
  type FormName,
  RIGHT_FORMS,
  WRONG_FORMS,
} from './compose/compose-report.ts';
import type { ReportDocument } from './document.ts';
import { MARKUP_NAMES, MARKUPS, type Markup, type MarkupName } from './markup/markups.ts';
import { renderReport } from './markup/render-report.ts';
import { applyMutators, mutatorNamed, suitsMarkup } from './mutators/mutators.ts';
import { hasArticle, isPartLost } from './mutators/problem-mutators.ts';
import { FRAME_PLANTS, formPlanted } from './plants/frame-plants.ts';
import type { Planter } from './plants/plant.ts';
import { PROSE_PLANTS } from './plants/prose-plants.ts';
import { TABLE_PLANTS } from './plants/table-plants.ts';
import { createRandom, type Random } from './random.ts';
import { type Encoding, encodeHtml } from './script/encode-text.ts';
import type { GeneratedPage, Planted, PlantKind, Truth } from './truth.ts';

export interface GenerateOptions {
  /** Drawn by how often each is met where absent; the wrong forms only on request. */
  form?: FormName;
  markup?: MarkupName;
  /** By name; those that find nothing to change on the page are left out of the recipe. */
  mutators?: string[];
  /** Mistakes to put in; those without a place in the report are left out of the recipe. */
  plants?: PlantKind[];
  encoding?: Encoding;
}

const FORM_WEIGHTS: readonly (readonly [FormName, number])[] = [
  ['2021', 45],
  ['2019', 18],
  ['2014', 20],
  ['prose', 17],
];

const PLANTERS: Partial<Record<PlantKind, Planter>> = {
  ...TABLE_PLANTS,
  ...PROSE_PLANTS,
  ...FRAME_PLANTS,
};

/** Forms in which a mistake of that kind has a place. */
const FORMS_FOR: Partial<Record<PlantKind, readonly FormName[]>> = {
  cell: ['2021', '2019'],
  'applicant-total': ['2021', '2019'],
  'outcome-total': ['2021', '2019'],
  balance: ['2021', '2019'],
  review: ['2021', '2019'],
  annex: ['2014'],
  'prose-table': ['2021', '2019', '2014'],
  section: ['2021', '2019'],
  form: WRONG_FORMS,
};

function drawForm(random: Random, plants: readonly PlantKind[]): FormName {
  const possible = plants.reduce<readonly FormName[]>(
    (left, kind) => left.filter((form) => FORMS_FOR[kind]?.includes(form) ?? true),
    plants.includes('form') ? WRONG_FORMS : RIGHT_FORMS,
  );
  const weighed = FORM_WEIGHTS.filter(([form]) => possible.includes(form));
  if (weighed.length > 0) return random.weigh(weighed);
  return possible.length > 0 ? random.pick(possible) : '2021';
}

function drawMarkup(random: Random, names: readonly string[], dated: boolean): MarkupName {
  const mutators = names.map(mutatorNamed);
  const fitting = MARKUP_NAMES.filter((name) => {
    const markup: Markup = MARKUPS[name];
    return !(dated && markup.undated) && mutators.every((mutator) => suitsMarkup(mutator, markup));
  });
  return random.pick(fitting.length > 0 ? fitting : MARKUP_NAMES);
}

function plantAll(
  document: ReportDocument,
  kinds: readonly PlantKind[],
  random: Random,
): Planted[] {
  // A section goes with all it holds: first, so that no other mistake goes with it.
  const order = [...kinds].sort((a, b) => Number(b === 'section') - Number(a === 'section'));
  return order.flatMap((kind, index) => {
    const planted = PLANTERS[kind]?.(document, random.fork(`${kind}/${index}`));
    return planted ? [planted] : [];
  });
}

/** The date that the page shows beside or above the article; a signature's own date decides nothing. */
function adjustDate(document: ReportDocument, markup: Markup, truth: Truth): void {
  if (!markup.undated || document.frame.datePlace === 'index-box') return;
  const isSigned = document.blocks.some(
    (block) => block.type === 'paragraph' && block.role === 'signature',
  );
  if (isSigned) delete truth.publishedOn;
  else truth.publishedOn = null;
}

/** What is known of a page without an article, with planted mistakes, or of a mirror. */
function adjustTruth(
  document: ReportDocument,
  markup: Markup,
  truth: Truth,
  planted: Planted[],
): Truth {
  const { prefix } = document.frame;
  const adjusted: Truth = { ...truth, planted };
  adjustDate(document, markup, adjusted);
  if (prefix !== '' && truth.title) adjusted.titles = [`${prefix}${truth.title}`];
  if (planted.some((one) => one.kind === 'year')) delete adjusted.year;
  // Where a whole part is lost, findings about it are deserved.
  if (isPartLost(document)) delete adjusted.planted;
  if (!hasArticle(document)) {
    for (const field of ['isReport', 'format', 'period', 'year', 'issuer'] as const) {
      delete adjusted[field];
    }
  }
  return adjusted;
}

function encodePage(html: string, encoding: Encoding): string {
  return html.replace('<meta charset="utf-8">', `<meta charset="${encoding}">`);
}

/**
 * A report page with the truth beside it. The same seed and options give the same page.
 * Throws a RangeError on a mutator that does not exist.
 */
export function generatePage(seed: string, options: GenerateOptions = {}): GeneratedPage {
  const random = createRandom(seed);
  const plants = options.plants ?? [];
  const form = options.form ?? drawForm(random.fork('form'), plants);
  const markup =
    options.markup ??
    drawMarkup(random.fork('site'), options.mutators ?? [], plants.includes('deadline'));
  const encoding = options.encoding ?? 'utf-8';
  const document = composeReport(random.fork('report'), form);
  const planted = plantAll(document, plants, random.fork('plants'));
  if ((WRONG_FORMS as readonly string[]).includes(form)) planted.push(formPlanted(document.format));
  const suitable = (options.mutators ?? [])
    .map(mutatorNamed)
    .filter((mutator) => suitsMarkup(mutator, MARKUPS[markup]));
  const mutators = applyMutators(document, suitable, random.fork('mutators'));
  const html = encodePage(renderReport(document, markup, random.fork('markup')), encoding);
  return {
    html,
    bytes: () => encodeHtml(html, encoding),
    truth: adjustTruth(document, MARKUPS[markup], collectTruth(document), planted),
    recipe: {
      seed,
      sort: 'report',
      form,
      markup,
      mutators,
      plants: planted.map((one) => one.kind),
      encoding,
    },
  };
}
