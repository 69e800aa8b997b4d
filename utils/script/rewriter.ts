import { createBatchWriter } from './batch-writer.ts';
import type { Convert } from './convert.ts';
import { CONVERTED_ATTRIBUTES, mayConvert } from './convertible.ts';
import type { RangeList } from './known-boundaries.ts';
import { findLanguageBlock } from './language-block.ts';
import { type Originals, putAttribute, type Rewritten, type RewrittenText } from './originals.ts';

/** How a page is to read: `lang` for its blocks and what to make of a text. */
export interface Rendering {
  convert: Convert;
  language: string;
}

/** After so many times of being undone, a text is left to whoever undoes it. */
const CONTESTED_LIMIT = 3;

/** Gathers what is to be rewritten, and writes it at once. */
export interface Rewriter {
  /** The whole page is about to be planned anew. */
  startOver(): void;
  /** Notes what is to be done with one text node, or with one element's own attributes. */
  plan(node: CharacterData | Element, rendering: Rendering | null): void;
  /** Writes all that is planned; null puts the originals back. */
  commit(rendering: Rendering | null): void;
  /** How long it will take to write what is planned, in milliseconds. */
  estimate(): number;
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
  /** By node, since what is on screen is planned first and comes up again with the whole page. */
  let texts = new Map<CharacterData, RewrittenText>();
  let blocks = new Set<Element>();
  let elements: Element[] = [];
  const writer = createBatchWriter(document, ownRanges);

  const planText = (node: CharacterData, rendering: Rendering | null): void => {
    const { data } = node;
    const known = originals.texts.get(node);
    if (!known && (rendering === null || !mayConvert(data))) return;
    if (rendering !== null && isLeftToOthers(known, data)) return;
    const original = known?.written === data ? known.original : data;
    const target = rendering ? rendering.convert(original) : original;
    const block = findLanguageBlock(node);
    if (block) blocks.add(block);
    if (target !== data) texts.set(node, { node, original, written: target, contested: 0 });
    else if (target === original) originals.texts.delete(node);
  };

  /** @param inherited what each parent gives its blocks: the rows of a table need not all ask */
  const applyLanguage = (
    block: Element,
    { language }: Rendering,
    inherited: Map<Element | null, string | null>,
  ): void => {
    const parent = block.parentElement;
    let current = block.getAttribute('lang');
    if (current === null) {
      let around = inherited.get(parent);
      if (around === undefined) {
        around = parent?.closest('[lang]')?.getAttribute('lang') ?? null;
        inherited.set(parent, around);
      }
      current = around;
    }
    if (current === language) return;
    const original = originals.originalAttribute(block, 'lang');
    originals.writeAttribute(block, 'lang', original, language);
  };

  const applyAttribute = (element: Element, name: string, rendering: Rendering): void => {
    const current = element.getAttribute(name);
    const original = originals.originalAttribute(element, name);
    if (original === null || !mayConvert(original)) return;
    if (isLeftToOthers(originals.attributes.get(element)?.get(name), current)) return;
    const target = rendering.convert(original);
    if (target !== current) originals.writeAttribute(element, name, original, target);
  };

  const noteText = (text: RewrittenText): void => {
    if (text.written === text.original) originals.texts.delete(text.node);
    else originals.noteText(text);
  };

  const plan = (node: CharacterData | Element, rendering: Rendering | null): void => {
    if (node.nodeType === node.TEXT_NODE) planText(node as CharacterData, rendering);
    else if ((node as Element).hasAttributes()) elements.push(node as Element);
  };

  const writeAttributes = (rendering: Rendering | null): void => {
    if (rendering) {
      const inherited = new Map<Element | null, string | null>();
      for (const block of blocks) applyLanguage(block, rendering, inherited);
      for (const element of elements) {
        for (const name of CONVERTED_ATTRIBUTES) applyAttribute(element, name, rendering);
      }
    } else {
      for (const block of blocks) originals.restoreAttributes(block);
      for (const element of elements) originals.restoreAttributes(element);
    }
  };

  const commit = (rendering: Rendering | null): void => {
    if (texts.size + blocks.size + elements.length === 0) return;
    writer.write(() => writeAttributes(rendering), [...texts.values()], 'written');
    for (const text of texts.values()) noteText(text);
    texts = new Map();
    blocks = new Set();
    elements = [];
  };

  return {
    plan,
    commit,
    startOver: writer.startOver,
    estimate: () => writer.estimate(texts.size),
    restoreWithin(element, rendering) {
      commit(rendering);
      for (const node of originals.nodes()) if (element.contains(node)) plan(node, null);
      commit(null);
    },
    hideOurs() {
      const attributes = originals.standingAttributes();
      const shown = originals.standingTexts();
      const show = (value: 'original' | 'written'): void => {
        const putAttributes = (): void => {
          for (const one of attributes) putAttribute(one.element, one.name, one[value]);
        };
        writer.write(putAttributes, shown, value);
      };
      show('original');
      return () => show('written');
    },
  };
}

/** Whether somebody else has undone our writing too often for us to go on. */
function isLeftToOthers(known: Rewritten | undefined, current: string | null): boolean {
  return known !== undefined && known.written !== current && known.contested >= CONTESTED_LIMIT;
}
