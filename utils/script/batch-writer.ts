import { listBoundaryTexts, type RangeList } from './known-boundaries.ts';
import { type TextEdit, writeText } from './write-text.ts';

/**
 * So many characters of what is on screen are changed one by one; the rest of a page is written
 * exactly only where a boundary is known to lie. Writing all of it so would take more than all other work.
 */
const EXACT_CHARACTERS = 1000;

/** What a text written exactly takes on a slow machine, in milliseconds. */
const EXACTLY = 0.015;

/** Fewer texts than this tell little of how long one takes. */
const ENOUGH_TO_TELL = 20;

/** Writes attributes and texts together, in the order that is cheap. */
export interface BatchWriter {
  /** From here on it counts anew how much it writes exactly: of the texts that come next, so many are on screen. */
  startOver(onScreen: number): void;
  /** How long writing so many texts takes, in milliseconds, by what it took last. */
  estimate(texts: number): number;
  /**
   * @param note called with each text once it is written; not with one that no longer reads as it did
   * @returns whether the page has changed something by itself meanwhile
   */
  write<Edit extends TextEdit>(
    writeAttributes: () => void,
    texts: readonly Edit[],
    note?: (text: Edit) => void,
  ): boolean;
}

export function createBatchWriter(document: Document, ownRanges?: RangeList): BatchWriter {
  let exactLeft = 0;
  let textsOnScreen = 0;
  let perText = EXACTLY;

  return {
    estimate: (texts) => texts * perText,
    startOver(onScreen) {
      exactLeft = EXACT_CHARACTERS;
      textsOnScreen = onScreen;
      perText = EXACTLY;
    },
    write(writeAttributes, texts, note) {
      // Asking for the selection brings the layout up to date, so that comes before anything is written.
      const held = listBoundaryTexts(document, ownRanges);
      const hasAnswered = isAnswered(document, writeAttributes);
      // With a language set but the styles still old, Chromium shapes the line anew at each edit,
      // which costs ten times as much as the edit.
      updateStyles(document);
      const began = performance.now();
      for (const text of texts) {
        // An element of the page may have answered to its new attribute.
        if (text.node.data !== text.before) continue;
        const isExact = (textsOnScreen > 0 && exactLeft > 0) || held.has(text.node);
        exactLeft -= writeText(text, isExact);
        textsOnScreen--;
        note?.(text);
      }
      const took = performance.now() - began;
      if (texts.length >= ENOUGH_TO_TELL) perText = took / texts.length;
      return hasAnswered;
    },
  };
}

/** Whether an element of the page answers to new attributes at once by changing something, as its own elements can. */
function isAnswered(document: Document, writeAttributes: () => void): boolean {
  const observer = new document.defaultView!.MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  writeAttributes();
  const records = observer.takeRecords();
  observer.disconnect();
  return records.length > 0;
}

function updateStyles(document: Document): void {
  const root = document.documentElement;
  if (root) document.defaultView?.getComputedStyle(root).getPropertyValue('color');
}
