/** One result line of the headless reader, as contract.md describes it; all that scoring looks at. */
export interface ReadingFact {
  indicator: string;
  applicant?: string;
  value: number | null;
  status: 'number' | 'blank' | 'unreadable';
  unit?: string;
  raw?: string;
  source: 'table' | 'prose';
  quote?: string;
}

export interface ReadingQuantity {
  text: string;
  value: number;
  unit: string;
  approximate: boolean;
}

export interface ReadingTerm {
  indicator?: string;
  applicant?: string;
  text?: string;
  value: number | null;
}

export interface ReadingFinding {
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  message: string;
  expected: number | string | null;
  actual: number | string | null;
  terms: ReadingTerm[];
  quote?: string;
  suspects: (ReadingTerm & { suggested: number })[];
}

/** Not in contract.md: how the reader sees numbers of a sentence belong together, where it can tell. */
export type ReadingStructure =
  | { kind: 'split'; whole: number; parts: number[]; exhaustive: boolean }
  | { kind: 'share'; part?: Known; whole?: Known; percent: number }
  | { kind: 'growth'; current?: Known; difference?: Known; percent: number };

/** Absent where the reader does not say, null where it says that there is none. */
type Known = number | null | undefined;

export interface ReadingJson {
  isReport: boolean;
  title: string | null;
  issuer: string | null;
  year: number | null;
  format: string;
  script: string;
  publishedOn: string | null;
  period: { from: string; to: string } | null;
  sections: { level: number; ordinal: number | null; title: string; kind: string | null }[];
  issuerLevel: string | null;
  issuerKind: string | null;
  tables: { kind: string }[];
  facts: ReadingFact[];
  quantities: ReadingQuantity[];
  findings: ReadingFinding[];
  problems: { code: string }[];
  /** Scored where given. */
  structures?: ReadingStructure[];
}

/** Reads a page; injected by whoever owns the reader. */
export type Reader = (html: string, url?: string) => ReadingJson;
