import type { Finding, Message, Place, Problem, Report, UnreadFrame } from '../../utils/model.ts';

/** What the page showed as read. */
export interface Reading {
  report: Report;
  findings: Finding[];
  problems: Problem[];
  /** How many checks could be made, and how many lacked figures. */
  checked: number;
  skipped: number;
}

/** Something of the report that stands somewhere on the page. */
export type Target = { places: Place[] } | { section: number } | { table: number };

/** Whether the page could be scrolled there: `hidden` has no box, `gone` is no longer in the page. */
export type Seen = 'shown' | 'hidden' | 'gone';

/** What of the page is to be saved: all that was read, one table, or what is selected. */
export type SavePart =
  | { kind: 'report' }
  | { kind: 'table'; table: number }
  | { kind: 'selection' };

export type SaveResult =
  | { outcome: 'saved' | 'already-saved'; id: string; savedAt: string }
  | { outcome: 'confirm-private' }
  | { outcome: 'failed'; reason: Message };

export const SCRIPT_CHOICES = ['original', 'hans', 'hant-tw', 'hant-hk'] as const;
/** In which script the page's text is shown; `hant-twp` is Taiwan's wording besides. */
export type ScriptChoice = (typeof SCRIPT_CHOICES)[number] | 'hant-twp';
/** The language tags that make browsers choose a script's glyphs. */
export const SCRIPT_TAGS: Record<Exclude<ScriptChoice, 'original'>, string> = {
  hans: 'zh-CN',
  'hant-tw': 'zh-TW',
  'hant-twp': 'zh-TW',
  'hant-hk': 'zh-HK',
};

/** What the panel can ask of the world around it. */
export interface PanelActions {
  onClose(): void;
  /** Scrolls the page there and points at it. */
  onReveal(target: Target): Promise<Seen>;
  /** Makes the marks of a finding stronger and scrolls to the first of them. */
  onChoose(finding: number): Promise<Seen>;
  /** Resolves when the collection has committed, or with words on why it could not. */
  onSave(part: SavePart, confirmedPrivate: boolean): Promise<SaveResult>;
  /** Opens a page of the extension; for the collection at one clip, where one is given. */
  onOpen(page: 'collection' | 'options' | 'allow', clip?: string): void;
  onReadAnyway(): void;
  /** The person says whether this is a report, or takes that back; resolves to whether it will be remembered. */
  onVerdict(isReport: boolean | null): Promise<boolean>;
  /** Puts text on the clipboard; false where the browser would not. */
  onCopy(text: string): Promise<boolean>;
  /** The person settled on a width, in px. */
  onResize(width: number): void;
  /** Shows the page's text in a script, or in the next one; false where that failed. */
  onScript(script: ScriptChoice | 'next'): Promise<boolean>;
  /** Words of the page, or about it, in the script that the page is shown in. */
  onPageWords(text: string): string;
}

/** What the same body counted the year before, where the collection knows it; null for what it does not. */
export type YearBefore = Record<'received' | 'concluded' | 'carried_out', number | null>;

/** What the panel shows. */
export interface PanelState {
  /** Null while the page is being read, and where that failed by a fault of ours. */
  reading: Reading | null;
  failed: boolean;
  /** The page is shown as a report although it was not taken for one. */
  readAnyway: boolean;
  /** What the person said of this address: whether it is a report. */
  verdict: boolean | null;
  /** Of the document that was read. */
  address: string;
  /** Index of the finding in view, or null. */
  chosen: number | null;
  /** This page in the collection already. */
  saved: { id: string; savedAt: string } | null;
  yearBefore: YearBefore | null;
  script: ScriptChoice;
  /** Some text of the page is selected. */
  hasSelection: boolean;
  /** Where no report was found: the frames of the page that could not be read. */
  unread: UnreadFrame[];
  width: number;
}

export const WIDTH = { least: 320, usual: 400, most: 560 };

/** The nearest width that the panel may have, in whole px. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
}

/** The report that the panel shows as one: what was taken for a report, or what the person says is one. */
export function shownReport({ reading, readAnyway, verdict }: PanelState): Report | null {
  return reading && (readAnyway || (verdict ?? reading.report.isReport)) ? reading.report : null;
}
