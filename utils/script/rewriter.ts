import type { Convert } from './convert.ts';
import { CONVERTED_ATTRIBUTES, mayConvert } from './convertible.ts';
import { listBoundaryTexts, type RangeList } from './known-boundaries.ts';
import { findLanguageBlock } from './language-block.ts';
import { type Originals, putAttribute, type RewrittenText } from './originals.ts';
import { writeText } from './write-text.ts';

/** How a page is to read: `lang` for its blocks and what to make of a text. */
export interface Rendering {
  convert: Convert;
  language: string;
}

/** After so many times of being undone, a text is left to whoever undoes it. */
const CONTESTED_LIMIT = 3;

/**
 * Gathers what is to be rewritten and writes it at once: first every `lang`, then the styles are
 * brought up to date, then the texts. In that order Chromium takes a text edit for what it is;
 * with the old styles it shapes the line anew at each edit, which costs ten times as much.
 */
export interface Rewriter {
  /** Notes what is to be done with one text node, or with one element's own attributes. */
  plan(node: CharacterData | Element, rendering: Rendering | null): void;
  /** Writes all that is planned; null puts the originals back. */
  commit(rendering: Rendering | null): void;
  /** How much is planned. */
  planned(): number;
  /** Carries out what is planned, then puts back what is in this element. */
  restoreWithin(element: Element, rendering: Rendering | null): void;
  /** Puts the originals back for a moment and keeps what is noted; call the outcome to show ours again. */
  hideOurs(): () => void;
}

export function createRewriter(
  document: Document,
  originals: Originals,
  ownRanges?: RangeList,
): Rewriter {
  let texts: RewrittenText[] = [];
  let blocks = new Set<Element>();
  let elements: Element[] = [];

  const planText = (node: CharacterData, rendering: Rendering | null): void => {
    const { data } = node;
    const known = originals.texts.get(node);
    if (!known && (rendering === null || !mayConvert(data))) return;
    if (known && known.written !== data && rendering !== null && known.contested >= CONTESTED_LIMIT)
      return;
    const original = originals.originalText(node);
    const target = rendering ? rendering.convert(original) : original;
    const block = findLanguageBlock(node);
    if (block) blocks.add(block);
    if (target !== data) texts.push({ node, original, written: target, contested: 0 });
    else if (target === original) originals.texts.delete(node);
  };

  const applyLanguage = (block: Element, rendering: Rendering): void => {
    if (block.closest('[lang]')?.getAttribute('lang') === rendering.language) return;
    const original = originals.originalAttribute(block, 'lang');
    originals.writeAttribute(block, 'lang', original, rendering.language);
  };

  const applyAttributes = (element: Element, rendering: Rendering): void => {
    for (const name of CONVERTED_ATTRIBUTES) {
      const original = originals.originalAttribute(element, name);
      if (original === null || !mayConvert(original)) continue;
      if ((originals.attributes.get(element)?.get(name)?.contested ?? 0) >= CONTESTED_LIMIT)
        continue;
      const target = rendering.convert(original);
      if (target !== element.getAttribute(name)) {
        originals.writeAttribute(element, name, original, target);
      }
    }
  };

  const applyText = (text: RewrittenText, exact: boolean): void => {
    writeText(text.node, text.written, exact);
    if (text.written === text.original) originals.texts.delete(text.node);
    else originals.noteText(text);
  };

  const plan = (node: CharacterData | Element, rendering: Rendering | null): void => {
    if (node.nodeType === node.TEXT_NODE) planText(node as CharacterData, rendering);
    else if ((node as Element).hasAttributes()) elements.push(node as Element);
  };

  /** Asking for the selection brings the layout up to date, so that comes before anything is written. */
  const writeAll = (writeAttributes: () => void, writeTexts: (held: Set<Node>) => void): void => {
    const held = listBoundaryTexts(document, ownRanges);
    writeAttributes();
    updateStyles(document);
    writeTexts(held);
  };

  const writeAttributes = (rendering: Rendering | null): void => {
    if (rendering) {
      for (const block of blocks) applyLanguage(block, rendering);
      for (const element of elements) applyAttributes(element, rendering);
    } else {
      for (const block of blocks) originals.restoreAttributes(block);
      for (const element of elements) originals.restoreAttributes(element);
    }
  };

  const commit = (rendering: Rendering | null): void => {
    if (texts.length + blocks.size + elements.length === 0) return;
    writeAll(
      () => writeAttributes(rendering),
      (held) => {
        for (const text of texts) applyText(text, held.has(text.node));
      },
    );
    texts = [];
    blocks = new Set();
    elements = [];
  };

  return {
    plan,
    commit,
    planned: () => texts.length + elements.length,
    restoreWithin(element, rendering) {
      commit(rendering);
      for (const node of originals.nodes()) if (element.contains(node)) plan(node, null);
      commit(null);
    },
    hideOurs() {
      const attributes = originals.standingAttributes();
      const shown = originals.standingTexts();
      const show = (value: 'original' | 'written') =>
        writeAll(
          () => {
            for (const { element, name, ...values } of attributes) {
              putAttribute(element, name, values[value]);
            }
          },
          (held) => {
            for (const { node, ...values } of shown) writeText(node, values[value], held.has(node));
          },
        );
      show('original');
      return () => show('written');
    },
  };
}

function updateStyles(document: Document): void {
  const root = document.documentElement;
  if (root) document.defaultView?.getComputedStyle(root).getPropertyValue('color');
}
