/** What the command line asks of a run. */
import { type FormName, RIGHT_FORMS, WRONG_FORMS } from '../generator/compose/compose-report.ts';
import { LOOK_ALIKE_KINDS } from '../generator/generate-look-alike.ts';
import { MARKUP_NAMES } from '../generator/markup/markups.ts';
import { MUTATORS } from '../generator/mutators/mutators.ts';
import { PLANT_KINDS } from '../generator/truth.ts';
import {
  fullCounts,
  PAGE_GROUPS,
  type PageChoice,
  type PageCounts,
  type PageGroup,
  spreadPages,
} from './plan-pages.ts';

/** Options as typed; lists are parted by commas. */
export interface RunWords {
  pages: string;
  /** Pages enough for all that must be shown. */
  full?: boolean | undefined;
  /** `plain,single=300`: groups without a number of their own share `pages`. */
  group?: string | undefined;
  mutator?: string | undefined;
  kind?: string | undefined;
  form?: string | undefined;
  markup?: string | undefined;
}

interface ChosenRun {
  counts: PageCounts;
  choice: PageChoice;
  /** Page cases and the corpus are read too. */
  withCases: boolean;
}

function nameIn<T extends string>(word: string, names: readonly T[], what: string): T {
  const found = names.find((name) => name === word);
  if (found === undefined)
    throw new RangeError(`no ${what} ${word}; there are ${names.join(', ')}`);
  return found;
}

function namesIn<T extends string>(
  words: string | undefined,
  names: readonly T[],
  what: string,
): T[] {
  return (words?.split(',') ?? []).map((word) => nameIn(word, names, what));
}

/** Groups that the chosen mutators and kinds are met in. */
function impliedGroups(mutators: string[], kinds: string[]): PageGroup[] {
  const isLookAlike = (kind: string): boolean => LOOK_ALIKE_KINDS.includes(kind);
  return [
    ...(mutators.length > 0 ? (['single'] as const) : []),
    ...(kinds.some((kind) => !isLookAlike(kind)) ? (['plant'] as const) : []),
    ...(kinds.some(isLookAlike) ? (['look-alike'] as const) : []),
  ];
}

function countPages(words: string | undefined, implied: PageGroup[], pages: number): PageCounts {
  if (words === undefined) return spreadPages(pages, implied.length > 0 ? implied : PAGE_GROUPS);
  const asked = words.split(',').map((word) => {
    const [name = '', count] = word.split('=');
    return { group: nameIn(name, PAGE_GROUPS, 'group'), count };
  });
  const open = asked.filter(({ count }) => count === undefined).map(({ group }) => group);
  const counted = asked.filter(({ count }) => count !== undefined);
  return {
    ...spreadPages(pages, open),
    ...Object.fromEntries(counted.map(({ group, count }) => [group, Number(count)])),
  };
}

/** The pages that the options ask for. Throws a RangeError on a name that does not exist. */
export function chooseRun(words: RunWords): ChosenRun {
  const mutators = namesIn(
    words.mutator,
    MUTATORS.map((mutator) => mutator.name),
    'mutator',
  );
  const kinds = namesIn(words.kind, [...PLANT_KINDS, ...LOOK_ALIKE_KINDS], 'kind');
  const forms: FormName[] = namesIn(words.form, [...RIGHT_FORMS, ...WRONG_FORMS], 'form');
  const markups = namesIn(words.markup, MARKUP_NAMES, 'markup');
  const implied = impliedGroups(mutators, kinds);
  return {
    counts:
      words.full && words.group === undefined
        ? fullCounts()
        : countPages(words.group, implied, Number(words.pages)),
    choice: {
      mutators,
      kinds,
      ...(forms[0] ? { form: forms[0] } : {}),
      ...(markups[0] ? { markup: markups[0] } : {}),
    },
    withCases: words.group === undefined && implied.length === 0,
  };
}
