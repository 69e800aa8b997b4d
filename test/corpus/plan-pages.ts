/** Which pages a run is made of. */
import { type FormName, RIGHT_FORMS, WRONG_FORMS } from '../generator/compose/compose-report.ts';
import { generateLookAlike, LOOK_ALIKE_KINDS } from '../generator/generate-look-alike.ts';
import { type GenerateOptions, generatePage } from '../generator/generate-page.ts';
import { MARKUP_NAMES, type MarkupName } from '../generator/markup/markups.ts';
import type { Mutator } from '../generator/mutators/mutator.ts';
import { agree, MUTATORS } from '../generator/mutators/mutators.ts';
import { createRandom, type Random } from '../generator/random.ts';
import { type GeneratedPage, PLANT_KINDS, type PlantKind } from '../generator/truth.ts';

export const PAGE_GROUPS = [
  'plain',
  'single',
  'pair',
  'plant',
  'two-plants',
  'look-alike',
] as const;
export type PageGroup = (typeof PAGE_GROUPS)[number];

/** How many pages of each group. */
export type PageCounts = Partial<Record<PageGroup, number>>;

/** Which pages to make, where not all sorts are wanted. */
export interface PageChoice {
  /** Names of mutators for the pages of group `single`. */
  mutators?: string[];
  /** Kinds of planted mistakes and of look-alikes. */
  kinds?: string[];
  form?: FormName;
  markup?: MarkupName;
}

/** A page yet to be generated. */
export interface PagePlan {
  group: PageGroup;
  seed: string;
  make(): GeneratedPage;
}

const SHARES: Record<PageGroup, number> = {
  plain: 0.2,
  single: 0.35,
  pair: 0.2,
  plant: 0.12,
  'two-plants': 0.03,
  'look-alike': 0.1,
};

/** A total divided over all groups, or over some of them, for a broad look. */
export function spreadPages(total: number, groups: readonly PageGroup[] = PAGE_GROUPS): PageCounts {
  const whole = groups.reduce((sum, group) => sum + SHARES[group], 0);
  return Object.fromEntries(
    groups.map((group) => [group, Math.round((total * SHARES[group]) / whole)]),
  );
}

/** Pages enough for every bound of `must-show.ts`; those of a group grow with what it goes through in turn. */
export function fullCounts(): PageCounts {
  return {
    plain: 1400,
    single: MUTATORS.length * 14,
    pair: 700,
    plant: PLANT_KINDS.length * 340,
    'two-plants': 500,
    'look-alike': Math.ceil(1500 / LOOK_ALIKE_KINDS.length) * LOOK_ALIKE_KINDS.length,
  };
}

const TRIES = 60;

/** The first page from the seed on whose recipe is as wished; the last one tried where none is. */
function tryFor(
  seed: string,
  options: GenerateOptions,
  suits: (page: GeneratedPage) => boolean,
): GeneratedPage {
  let page = generatePage(seed, options);
  for (let i = 1; i < TRIES && !suits(page); i++) page = generatePage(`${seed}~${i}`, options);
  return page;
}

/** A page with all the given mutators on it. */
export function makeMutated(
  seed: string,
  mutators: readonly string[],
  options: GenerateOptions = {},
): GeneratedPage {
  return tryFor(
    seed,
    { ...options, mutators: [...mutators] },
    (page) => page.recipe.mutators.length === mutators.length,
  );
}

/** A page with all the given mistakes in it. */
export function makePlanted(
  seed: string,
  plants: readonly PlantKind[],
  options: GenerateOptions = {},
): GeneratedPage {
  return tryFor(
    seed,
    { ...options, plants: [...plants] },
    (page) => page.recipe.plants.length >= plants.length,
  );
}

function drawPair(random: Random): string[] {
  for (;;) {
    const [one, other] = [random.pick(MUTATORS), random.pick(MUTATORS)] as [Mutator, Mutator];
    if (agree(one, other)) return [one.name, other.name];
  }
}

const TABLE_PLANTS: PlantKind[] = ['cell', 'applicant-total', 'outcome-total', 'balance'];

/** Mutators that leave every word and figure as it is. */
const DISGUISES = [
  'traditional-general',
  'prose-runs',
  'label-runs',
  'vertical-labels',
  'index-box',
];

/** Two mistakes that share no equation: one of table 3, one elsewhere. */
function drawTwoPlants(random: Random): PlantKind[] {
  return [
    random.pick(TABLE_PLANTS),
    random.pick(['review', 'prose-sum', 'share', 'growth', 'prose-table', 'section'] as const),
  ];
}

/** Every form in every markup in turn; the wrong forms once in a while. */
function plainOptions(index: number): GenerateOptions {
  const forms: FormName[] = [...RIGHT_FORMS];
  const round = Math.floor(index / (forms.length * MARKUP_NAMES.length));
  const markup = MARKUP_NAMES[Math.floor(index / forms.length) % MARKUP_NAMES.length]!;
  if (round % 6 === 5) return { form: WRONG_FORMS[index % WRONG_FORMS.length]!, markup };
  return { form: forms[index % forms.length]!, markup };
}

/** What the groups draw from, after the choice. */
interface Pools {
  mutators: string[];
  plants: PlantKind[];
  lookAlikes: string[];
  options: GenerateOptions;
}

function among<T extends string>(all: readonly T[], chosen: readonly string[] | undefined): T[] {
  const some = all.filter((name) => chosen?.includes(name));
  return some.length > 0 ? some : [...all];
}

function drawPools({ mutators, kinds, form, markup }: PageChoice): Pools {
  return {
    mutators: among(
      MUTATORS.map((mutator) => mutator.name),
      mutators,
    ),
    plants: among(PLANT_KINDS, kinds),
    lookAlikes: among(LOOK_ALIKE_KINDS, kinds),
    options: { ...(form ? { form } : {}), ...(markup ? { markup } : {}) },
  };
}

function inTurn<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}

const MAKERS: Record<PageGroup, (seed: string, index: number, pools: Pools) => GeneratedPage> = {
  plain: (seed, index, { options }) => generatePage(seed, { ...plainOptions(index), ...options }),
  single: (seed, index, { mutators, options }) =>
    makeMutated(seed, [inTurn(mutators, index)], options),
  pair: (seed, _, { options }) =>
    makeMutated(seed, drawPair(createRandom(`${seed}/pair`)), options),
  plant: (seed, index, { plants, options }) => {
    // Once in a while in another script or in a paste of many runs: the mistake is the same.
    const round = Math.floor(index / plants.length);
    const mutators = round % 4 === 3 ? [createRandom(seed).pick(DISGUISES)] : [];
    return makePlanted(seed, [inTurn(plants, index)], { mutators, ...options });
  },
  'two-plants': (seed, _, { options }) =>
    makePlanted(seed, drawTwoPlants(createRandom(`${seed}/plants`)), options),
  'look-alike': (seed, index, { lookAlikes, options: { markup } }) =>
    generateLookAlike(seed, {
      kind: inTurn(lookAlikes, index),
      ...(markup ? { markup } : {}),
      mutators: index % 5 === 4 ? ['traditional-taiwan'] : [],
    }),
};

/** The pages of a run, generated one by one when asked for. */
export function planPages(seed: string, counts: PageCounts, choice: PageChoice = {}): PagePlan[] {
  const pools = drawPools(choice);
  return PAGE_GROUPS.flatMap((group) =>
    Array.from({ length: counts[group] ?? 0 }, (_, index) => {
      const own = `${seed}/${group}/${index}`;
      return { group, seed: own, make: () => MAKERS[group](own, index, pools) };
    }),
  );
}
