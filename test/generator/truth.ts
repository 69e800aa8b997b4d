/**
 * What is true of a page, beside the page. A field that is absent is not known and never scored;
 * `null` means that the page shows none.
 */
import type {
  FormatId,
  IssuerKind,
  IssuerLevel,
  Period,
  ProblemCode,
  Script,
  SectionKind,
  Severity,
  TableKind,
} from '../../utils/model.ts';

export interface TruthSection {
  level: 1 | 2 | 3;
  ordinal: number | null;
  /** As printed, without its number. */
  title: string;
  /** Absent where the rules leave the kind open (most headings below level 1). */
  kind?: SectionKind | null;
}

export interface TruthTable {
  kind: TableKind;
}

/** A number of the prose. */
export interface ProseFigure {
  /** As printed, unit included. */
  text: string;
  /** The number itself, 万 and 亿 worked in. */
  value: number;
  /** Without 万 and 亿; `%` for shares and growths. */
  unit: string;
  approximate: boolean;
  /** `indicator` or `indicator@applicant` where the figure has a code. */
  code?: string;
  /** A reader may give or leave it (announced parts, terms of days). */
  optional?: boolean;
}

/** How numbers of one sentence belong together; values as in `ProseFigure.value`. */
export type Structure =
  | { kind: 'split'; whole: number; parts: number[]; unit: string; exhaustive: boolean }
  | { kind: 'share'; part: number; whole: number; percent: number }
  /** `difference` is signed; a fall has a negative difference and a positive `percent` as printed. */
  | { kind: 'growth'; current: number; difference: number | null; percent: number };

/** Words that mean a number without printing one (未收到 = 0). Never required of a reader. */
export interface Statement {
  text: string;
  code: string;
  value: number;
}

export const PLANT_KINDS = [
  'cell',
  'applicant-total',
  'outcome-total',
  'balance',
  'review',
  'annex',
  'prose-sum',
  'share',
  'growth',
  'prose-table',
  'year',
  'section',
  'form',
  'deadline',
] as const;
export type PlantKind = (typeof PLANT_KINDS)[number];

/** A contradiction put into the page on purpose. */
export interface Planted {
  kind: PlantKind;
  /** The least severity that a finding of it must have. */
  severity: Severity;
  /** The figure that was changed, `indicator` or `indicator@applicant`. */
  key?: string;
  /** What the page prints now. */
  printed: number | string | null;
  /** What it printed before. */
  true: number | string | null;
  /** The sentence, for prose. */
  quote?: string;
  /** The mistake stands in words without a number: a finding must quote them. */
  inWords?: boolean;
  /** Texts of which a finding's message must hold all of one list (titles, years, dates). */
  says?: string[][];
  /** Figures that the equations concerned hold; a finding must name one of them. */
  keys?: string[];
  /** True where the changed figure alone explains all failing equations. */
  unique?: boolean;
  /** False where no equation gives the true value (a part above its whole). */
  deducible?: boolean;
}

export interface Truth {
  about: string;
  isReport?: boolean;
  /** Names and titles are given in simplified script whatever the page's own. */
  anyScript?: boolean;
  title?: string | null;
  /** Other readings of the title that are as right (a mirror's words before it). */
  titles?: string[];
  year?: number | null;
  issuer?: string | null;
  /** Other forms of the issuer's name that are as right. */
  issuers?: string[];
  issuerLevel?: IssuerLevel | null;
  /** A name that only a gazetteer can place: no level is right as well. */
  levelHidden?: boolean;
  issuerKind?: IssuerKind | null;
  format?: FormatId;
  script?: Script;
  publishedOn?: string | null;
  period?: Period | null;
  sections?: TruthSection[];
  /** Only some of the headings are listed: others on the page are no mistake. */
  sectionsPartial?: boolean;
  /** By `indicator` or `indicator@applicant`; null is a blank cell. */
  facts?: Record<string, number | null>;
  /** Keys of cells whose text is no figure and no blank mark. */
  unreadable?: string[];
  tables?: TruthTable[];
  figures?: ProseFigure[];
  structures?: Structure[];
  statements?: Statement[];
  /** Problems of which the reader must report at least one. */
  problems?: ProblemCode[];
  planted?: Planted[];
  /** False where a mutator itself gives reason for hints or warnings (lost numbers, blank totals …). */
  flawless?: boolean;
}

/** How a page came about; with it and the generator's version the page can be made again. */
export interface Recipe {
  seed: string;
  /** `report` or `look-alike`. */
  sort: 'report' | 'look-alike';
  /** The form (`FormName`), or the look-alike's kind. */
  form: string;
  markup: string;
  mutators: string[];
  plants: PlantKind[];
  encoding: string;
}

export interface GeneratedPage {
  html: string;
  /** The page as bytes in `recipe.encoding`. */
  bytes(): Uint8Array;
  truth: Truth;
  recipe: Recipe;
}
