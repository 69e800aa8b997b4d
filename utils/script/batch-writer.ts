import { listBoundaryTexts, type RangeList } from './known-boundaries.ts';
import type { RewrittenText } from './originals.ts';
import { writeText } from './write-text.ts';

/**
 * So many characters, of what is on screen first, are changed one by one; the rest of a page is written
 * exactly only where a boundary is known to lie. Writing all of it so would take more than all other work.
 */
const EXACT_CHARACTERS = 1000;

/** What a text written exactly takes on a slow machine, in milliseconds. */
const EXACTLY = 0.015;

/** Fewer texts than this tell little of how long one takes. */
const ENOUGH_TO_TELL = 20;

/** Writes attributes and texts together, in the order that is cheap. */
export interface BatchWriter {
  /** From here on it counts anew how much it writes exactly. */
  startOver(): void;
  /** How long writing so many texts takes, in milliseconds, by what it took last. */
  estimate(texts: number): number;
  write(
    writeAttributes: () => void,
    texts: readonly RewrittenText[],
    value: 'original' | 'written',
  ): void;
}

export function createBatchWriter(document: Document, ownRanges?: RangeList): BatchWriter {
  let exactLeft = EXACT_CHARACTERS;
  let perText = EXACTLY;

  const writeTexts = (
    texts: readonly RewrittenText[],
    value: 'original' | 'written',
    held: ReadonlySet<Node>,
  ): void => {
    const began = performance.now();
    for (const text of texts) {
      exactLeft -= writeText(text.node, text[value], exactLeft > 0 || held.has(text.node));
    }
    const took = performance.now() - began;
    if (texts.length >= ENOUGH_TO_TELL) perText = took / texts.length;
  };

  return {
    estimate: (texts) => texts * perText,
    startOver() {
      exactLeft = EXACT_CHARACTERS;
      perText = EXACTLY;
    },
    write(writeAttributes, texts, value) {
      // Asking for the selection brings the layout up to date, so that comes before anything is written.
      const held = listBoundaryTexts(document, ownRanges);
      writeAttributes();
      // With a language set but the styles still old, Chromium shapes the line anew at each edit,
      // which costs ten times as much as the edit.
      updateStyles(document);
      writeTexts(texts, value, held);
    },
  };
}

function updateStyles(document: Document): void {
  const root = document.documentElement;
  if (root) document.defaultView?.getComputedStyle(root).getPropertyValue('color');
}
