import type { Body } from '../frame/bodies.ts';
import type { Random } from '../random.ts';
import type { Figures } from './figures.ts';

const LEVEL_SIZE: Record<Body['level'], number> = {
  central: 30,
  province: 60,
  city: 25,
  county: 6,
  township: 0.3,
};

function size(random: Random, body: Body, factor: number): number {
  const own = body.kind === 'government' ? 1 : 0.3;
  return Math.round(LEVEL_SIZE[body.level] * own * factor * 2 * random.next() ** 2);
}

/** Many small bodies decide nothing; a county's or city's own report never says that (domain.md §3.2 t12). */
function idleChance(body: Body): number {
  if (body.level === 'township') return 0.6;
  return body.kind === 'government' ? 0 : 0.35;
}

/** Money with up to six decimals, as agencies copy it from their ledgers. */
function drawMoney(random: Random, most: number): number {
  const decimals = random.weigh<number>([
    [0, 3],
    [1, 1],
    [2, 4],
    [4, 1],
    [6, 1],
  ]);
  return Number((most * random.next() ** 2).toFixed(decimals));
}

/** The table of section 二 in its 2021 form. */
export function drawDisclosure2021(random: Random, body: Body): Figures {
  const issued = body.makesRegulations ? random.integer(0, 12) : 0;
  const inForce = body.makesRegulations ? random.integer(issued + 1, 200) : 0;
  const documentsIssued = size(random, body, 1);
  const documentsInForce = documentsIssued + size(random, body, 8);
  const isIdle = random.chance(idleChance(body));
  return {
    'regulations.issued': issued,
    'regulations.repealed': body.makesRegulations ? random.integer(0, 5) : 0,
    'regulations.in_force': inForce,
    'normative_documents.issued': documentsIssued,
    'normative_documents.repealed': size(random, body, 0.7),
    'normative_documents.in_force': documentsInForce,
    'licensing.decisions': isIdle ? 0 : size(random, body, 900),
    'penalties.decisions': isIdle ? 0 : size(random, body, 400),
    'coercion.decisions': isIdle ? 0 : size(random, body, 20),
    'fees.amount': isIdle ? 0 : drawMoney(random, LEVEL_SIZE[body.level] * 300),
  };
}

/** The table of section 二 in its 2019 form. */
export function drawDisclosure2019(random: Random, body: Body): Figures {
  const figures: Figures = {};
  const made = body.makesRegulations ? random.integer(0, 12) : 0;
  const documents = size(random, body, 1);
  const disclosed = random.chance(0.8) ? documents : random.integer(0, documents);
  Object.assign(figures, {
    'regulations.made': made,
    'regulations.newly_disclosed': made,
    'regulations.total_disclosed': made === 0 ? 0 : made + random.integer(0, 300),
    'normative_documents.made': documents,
    'normative_documents.newly_disclosed': disclosed,
    'normative_documents.total_disclosed': disclosed + size(random, body, 8),
  });
  for (const row of ['licensing', 'other_services', 'penalties', 'coercion']) {
    const isIdle = random.chance(idleChance(body));
    figures[`${row}.items_previous`] = isIdle ? 0 : size(random, body, 40);
    figures[`${row}.items_change`] = isIdle
      ? 0
      : drawChange(random, figures[`${row}.items_previous`]!);
    figures[`${row}.decisions`] = isIdle ? 0 : size(random, body, 500);
  }
  figures['fees.items_previous'] = size(random, body, 1);
  figures['fees.items_change'] = drawChange(random, figures['fees.items_previous']!);
  figures['procurement.items'] = size(random, body, 4);
  figures['procurement.amount'] =
    figures['procurement.items'] === 0 ? 0 : 100 * random.integer(80, 90000);
  return figures;
}

function drawChange(random: Random, previous: number): number {
  if (random.chance(0.5)) return 0;
  return random.integer(-Math.floor(previous / 3), Math.floor(previous / 2) + 2);
}

/** The table of section 四 and the same for both kinds of suit. */
export function drawReview(random: Random, applications: number): Figures {
  const figures: Figures = {};
  for (const group of ['review', 'litigation_direct', 'litigation_after_review']) {
    const all = random.chance(0.35) ? 0 : Math.round(applications * 0.08 * random.next());
    const parts = splitSmall(random, all, [5, 1, 2, 2]);
    ['upheld', 'corrected', 'other', 'pending'].forEach((name, index) => {
      figures[`${group}.${name}`] = parts[index]!;
    });
    figures[`${group}.total`] = all;
  }
  return figures;
}

function splitSmall(random: Random, whole: number, weights: number[]): number[] {
  const out = weights.map(() => 0);
  const entries = weights.map((weight, index) => [index, weight] as const);
  for (let i = 0; i < whole; i++) out[random.weigh(entries)]! += 1;
  return out;
}
