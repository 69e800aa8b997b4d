/** Which pages a run is made of. */
import { type FormName, RIGHT_FORMS, WRONG_FORMS } from '../generator/compose/compose-report.ts';
import { generateLookAlike, LOOK_ALIKE_KINDS } from '../generator/generate-look-alike.ts';
import { type GenerateOptions, generatePage } from '../generator/generate-page.ts';
import { MARKUP_NAMES } from '../generator/markup/markups.ts';
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

/** A page yet to be generated. */
export interface PagePlan {
  group: PageGroup;
  seed: string;
  make(): GeneratedPage;
}

/** A total divided over all groups, for a broad look. */
export function spreadPages(total: number): PageCounts {
  const share = (part: number): number => Math.round(total * part);
  return {
    plain: share(0.2),
    single: share(0.35),
    pair: share(0.2),
    plant: share(0.12),
    'two-plants': share(0.03),
    'look-alike': share(0.1),
  };
}

const TRIES = 25;

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
export function makeMutated(seed: string, mutators: readonly string[]): GeneratedPage {
  return tryFor(
    seed,
    { mutators: [...mutators] },
    (page) => page.recipe.mutators.length === mutators.length,
  );
}

/** A page with all the given mistakes in it. */
export function makePlanted(seed: string, plants: readonly PlantKind[]): GeneratedPage {
  return tryFor(
    seed,
    { plants: [...plants] },
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

/** Two mistakes that share no equation: one of table 3, one elsewhere. */
function drawTwoPlants(random: Random): PlantKind[] {
  return [
    random.pick(TABLE_PLANTS),
    random.pick(['review', 'prose-sum', 'share', 'section'] as const),
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

const MAKERS: Record<PageGroup, (seed: string, index: number) => GeneratedPage> = {
  plain: (seed, index) => generatePage(seed, plainOptions(index)),
  single: (seed, index) => makeMutated(seed, [MUTATORS[index % MUTATORS.length]!.name]),
  pair: (seed) => makeMutated(seed, drawPair(createRandom(`${seed}/pair`))),
  plant: (seed, index) => makePlanted(seed, [PLANT_KINDS[index % PLANT_KINDS.length]!]),
  'two-plants': (seed) => makePlanted(seed, drawTwoPlants(createRandom(`${seed}/plants`))),
  'look-alike': (seed, index) =>
    generateLookAlike(seed, {
      kind: LOOK_ALIKE_KINDS[index % LOOK_ALIKE_KINDS.length]!,
      mutators: index % 5 === 4 ? ['traditional-taiwan'] : [],
    }),
};

/** The pages of a run, generated one by one when asked for. */
export function planPages(seed: string, counts: PageCounts): PagePlan[] {
  return PAGE_GROUPS.flatMap((group) =>
    Array.from({ length: counts[group] ?? 0 }, (_, index) => {
      const own = `${seed}/${group}/${index}`;
      return { group, seed: own, make: () => MAKERS[group](own, index) };
    }),
  );
}
