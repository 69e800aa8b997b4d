import type { ReportDocument } from './document.ts';
import { drawBody } from './frame/bodies.ts';
import { drawFrame } from './frame/draw-frame.ts';
import type { LookAlikeComposer } from './lookalikes/look-alike.ts';
import { NEAR_REPORTS } from './lookalikes/near-reports.ts';
import { OFFICIAL_PAPERS } from './lookalikes/official-papers.ts';
import { OTHER_REPORTS } from './lookalikes/other-reports.ts';
import { PRESS_PAGES } from './lookalikes/press-pages.ts';
import { MARKUP_NAMES, type MarkupName } from './markup/markups.ts';
import { renderReport } from './markup/render-report.ts';
import { applyMutators, mutatorNamed } from './mutators/mutators.ts';
import { createRandom } from './random.ts';
import { encodeHtml } from './script/encode-text.ts';
import type { GeneratedPage } from './truth.ts';

const COMPOSERS: Record<string, LookAlikeComposer> = {
  ...OFFICIAL_PAPERS,
  ...OTHER_REPORTS,
  ...PRESS_PAGES,
  ...NEAR_REPORTS,
};

/** Kinds of pages that are no report of ours but look like one. */
export const LOOK_ALIKE_KINDS = Object.keys(COMPOSERS);

export interface LookAlikeOptions {
  kind?: string;
  markup?: MarkupName;
  mutators?: string[];
}

/** A page that is no report, with that as its truth. Throws a RangeError on an unknown kind. */
export function generateLookAlike(seed: string, options: LookAlikeOptions = {}): GeneratedPage {
  const random = createRandom(seed);
  const kind = options.kind ?? random.pick(LOOK_ALIKE_KINDS);
  const markup = options.markup ?? random.pick(MARKUP_NAMES);
  const compose = COMPOSERS[kind];
  if (!compose) throw new RangeError(`no look-alike ${kind}`);
  const body = drawBody(random.fork('body'));
  const year = random.integer(2014, 2025);
  const { title, blocks } = compose({ random: random.fork('text'), body, year });
  const document: ReportDocument = {
    body,
    year,
    format: 'prose',
    title,
    issuer: body.name,
    period: null,
    blocks,
    frame: drawFrame(random.fork('frame'), body, year, true),
    problems: [],
    flawless: true,
    script: kind === 'taiwan-page' ? 'hant' : 'hans',
    convert: (text) => text,
    cutOff: false,
  };
  const mutators = applyMutators(
    document,
    (options.mutators ?? []).map(mutatorNamed),
    random.fork('mutators'),
  );
  const html = renderReport(document, markup, random.fork('markup'));
  return {
    html,
    bytes: () => encodeHtml(html, 'utf-8'),
    truth: { about: `look-alike: ${kind}`, isReport: false },
    recipe: {
      seed,
      sort: 'look-alike',
      form: kind,
      markup,
      mutators,
      plants: [],
      encoding: 'utf-8',
    },
  };
}
