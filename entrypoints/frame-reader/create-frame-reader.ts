import type {
  Reading,
  SavePart,
  SaveResult,
  Seen,
  Target,
} from '../../components/panel/panel-model.ts';
import { markPage, type PageMarks } from '../../utils/marks/mark-page.ts';
import type { Rectangle } from '../../utils/marks/rectangle.ts';
import { makeRoomFor } from '../../utils/marks/reveal-range.ts';
import type { Clip } from '../../utils/model.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';
import { findPlaces } from './find-places.ts';
import { readSelection, watchSelection } from './page-selection.ts';
import { type PageReading, readPage } from './read-page.ts';
import { boxOf, revealChild, revealTarget } from './reveal-target.ts';
import { savePart } from './save-part.ts';
import { type Snapshot, takeSnapshot } from './take-snapshot.ts';

/** What of ours lies over a document. */
export interface MarksHost {
  /** For marks in the margin and outlines. */
  marks: HTMLElement;
  /** Outside the shadow root, for styles that reach the page's own text. */
  highlights: HTMLStyleElement;
  /** Lets the page scroll so much further to the right. */
  addRoom(px: number): void;
}

/** A rectangle in the window of a frame inside the frame that is asked. */
export interface ChildTarget {
  child: number;
  rectangle: Rectangle;
}

export interface RevealRequest {
  target: Target | ChildTarget;
  /** How many px at the right of the window are covered. */
  coveredRight: number;
  smooth: boolean;
}

export interface Revealed {
  seen: Seen;
  /** Where it stands in the frame's window once all has been scrolled. */
  rectangle: Rectangle | null;
}

/**
 * The side of a document that is read: what is in it, and the ways back to it. Speaks in plain data,
 * so that the panel, which lives in the top frame, can ask any frame alike.
 */
export interface FrameReader {
  /**
   * Reads the document as it stands and checks what was read.
   * @param request.frame its position among the frames of the page, for the places; null for the page itself
   */
  read(request: { frame: number | null }): Promise<Reading>;
  /** Marks what findings point at; one may be chosen, which makes its marks stronger. No titles: no marks. */
  mark(request: { titles: string[] | null; chosen: number | null }): Promise<void>;
  /** Scrolls to something of the report and points at it. */
  reveal(request: RevealRequest): Promise<Revealed>;
  /** Lets the page be scrolled so far that nothing of the report has to stay under what covers the window's right, in px. */
  makeRoom(coveredRight: number): void;
  /** Saves what was read or a part of it, with the page as it stood when it was read. */
  save(request: { part: SavePart; confirmedPrivate: boolean }): Promise<SaveResult>;
}

export interface FrameReaderParts {
  document: Document;
  script: ShownScript;
  /** Called when the first mark is to be drawn. */
  openHost(): MarksHost;
  /** Ends everything: marks, colours, listeners. */
  signal: AbortSignal;
  /** The person chose the mark of a finding in the page. */
  onPick(finding: number): void;
  /** Some text of what was read has come to be selected, or none any more; told at the first reading too. */
  onSelect(isSelected: boolean): void;
}

/** Reads one document, for a panel that need not be in it. */
export function createFrameReader(parts: FrameReaderParts): FrameReader {
  const { document, script, openHost, signal, onPick, onSelect } = parts;
  let page: (PageReading & { snapshot: Snapshot }) | null = null;
  let marks: PageMarks | null = null;
  let selection: Clip['selection'] | null = null;
  script.watch(() => marks?.place(), signal);
  script.keepRanges(() => marks?.ranges() ?? [], signal);

  const drawMarks = ({ reading, elements }: PageReading, titles: string[]): PageMarks => {
    const { findings } = reading;
    const { marks: layer, highlights: styles } = openHost();
    const map = findPlaces(findings, elements, script);
    const describe = (finding: number) => titles[finding] ?? '';
    return markPage({ document, map, findings, layer, styles, signal, describe, onPick });
  };

  return {
    async read({ frame }) {
      const isFirst = page === null;
      page = script.readOriginal(() => ({
        snapshot: takeSnapshot(document),
        ...readPage(document, frame),
      }));
      if (isFirst) watchSelection(document, onSelect, signal);
      return page.reading;
    },
    async mark({ titles, chosen }) {
      if (!page) return;
      if (!titles) marks?.hide();
      else if (marks) marks.choose(chosen);
      else marks = drawMarks(page, titles);
    },
    async reveal({ target, ...request }) {
      const options = { ...request, addRoom: (px: number) => openHost().addRoom(px) };
      if ('child' in target) return revealChild(document, target, options);
      if (!page) return { seen: 'gone', rectangle: null };
      const found = revealTarget(target, { elements: page.elements, script }, options);
      if (found.range) marks?.point(found.range, boxOf(target, found.range));
      return { seen: found.seen, rectangle: found.rectangle };
    },
    makeRoom(coveredRight) {
      const ranges = page?.elements.allRanges() ?? [];
      const addRoom = (px: number) => openHost().addRoom(px);
      makeRoomFor(ranges, document.defaultView!, { coveredRight, addRoom });
    },
    async save({ part, confirmedPrivate }) {
      if (!page) throw new Error('Nothing was read yet');
      const { snapshot, reading, elements } = page;
      // What was selected when the person was asked, not what may be by now.
      if (!confirmedPrivate) selection = readSelection(document, elements, script);
      if (part.kind === 'selection' && !selection) {
        return { outcome: 'failed', reason: { key: 'panel.selection.gone' } };
      }
      return savePart({ snapshot, reading, part, selection, confirmedPrivate });
    },
  };
}
