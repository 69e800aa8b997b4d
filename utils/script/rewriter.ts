import { createBatchWriter } from './batch-writer.ts';
import type { Convert } from './convert.ts';
import { CONVERTED_ATTRIBUTES, type Convertible, mayConvert } from './convertible.ts';
import type { RangeList } from './known-boundaries.ts';
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
  /** The whole page is about to be planned anew; so many texts that come first are on screen. */
  startOver(onScreen: number): void;
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
  convertible: Convertible,
  ownRanges?: RangeList,
): Rewriter {
  let texts: RewrittenText[] = [];
  let blocks = new Set<Element>();
  let elements: Element[] = [];
  const writer = createBatchWriter(document, ownRanges);

  const planText = (node: CharacterData, { convert }: Rendering): void => {
    const before = node.data;
    const known = originals.texts.get(node);
    if (known === undefined ? !mayConvert(before) : isLeftToOthers(known, before)) return;
    const { isKept, block } = convertible.around(node);
    if (isKept) return;
    const original = known?.written === before ? known.original : before;
    const written = convert(original);
    if (block !== null) blocks.add(block);
    if (written !== before) {
      const contested = known?.written === written ? known.contested + 1 : 0;
      texts.push({ node, before, original, written, block, contested });
    } else if (written === original) {
      originals.texts.delete(node);
    }
  };

  const planOriginal = (node: CharacterData): void => {
    const known = originals.texts.get(node);
    if (known === undefined) return;
    const { block, original, written } = known;
    if (block !== null) blocks.add(block);
    if (node.data === written) {
      texts.push({ node, before: written, original, written: original, block, contested: 0 });
    } else {
      originals.texts.delete(node);
    }
  };

  /** @param inherited what each parent gives its blocks: the rows of a table need not all ask */
  const applyLanguage = (
    block: Element,
    { language }: Rendering,
    inherited: Map<Element | null, string | null>,
  ): void => {
    const current = block.getAttribute('lang');
    if (current === language) return;
    if (current === null) {
      const parent = block.parentElement;
      let around = inherited.get(parent);
      if (around === undefined) {
        around = parent?.closest('[lang]')?.getAttribute('lang') ?? null;
        inherited.set(parent, around);
      }
      if (around === language) return;
    }
    originals.writeAttribute(block, 'lang', current, language);
  };

  const applyAttribute = (element: Element, name: string, rendering: Rendering): void => {
    const current = element.getAttribute(name);
    if (current === null) return;
    const known = originals.attribute(element, name);
    const original = known?.written === current ? known.original : current;
    if (original === null || !mayConvert(original)) return;
    if (known && isLeftToOthers(known, current)) return;
    const target = rendering.convert(original);
    if (target !== current) originals.writeAttribute(element, name, current, target);
  };

  const plan = (node: CharacterData | Element, rendering: Rendering | null): void => {
    if (node.nodeType === node.TEXT_NODE) {
      if (rendering === null) planOriginal(node as CharacterData);
      else planText(node as CharacterData, rendering);
    } else if (rendering === null || convertible.isReadable(node)) {
      elements.push(node as Element);
    }
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

  const noteText = (text: RewrittenText): void => {
    if (text.written === text.original) originals.texts.delete(text.node);
    else originals.texts.set(text.node, text);
  };

  const commit = (rendering: Rendering | null): void => {
    if (texts.length + blocks.size + elements.length === 0) return;
    writer.write(() => writeAttributes(rendering), texts, noteText);
    texts = [];
    blocks = new Set();
    elements = [];
  };

  return {
    plan,
    commit,
    startOver: writer.startOver,
    estimate: () => writer.estimate(texts.length),
    restoreWithin(element, rendering) {
      commit(rendering);
      for (const node of originals.nodes()) if (element.contains(node)) plan(node, null);
      commit(null);
    },
    hideOurs() {
      const attributes = originals.standingAttributes();
      const shown = originals.standingTexts();
      const show = (from: 'original' | 'written', to: 'original' | 'written'): void => {
        const putAttributes = (): void => {
          for (const one of attributes) putAttribute(one.element, one.name, one[to]);
        };
        const edits = shown.map((text) => ({
          node: text.node,
          before: text[from],
          written: text[to],
        }));
        writer.write(putAttributes, edits);
      };
      show('written', 'original');
      return () => show('original', 'written');
    },
  };
}

/** Whether somebody else has undone our writing too often for us to go on. */
function isLeftToOthers(known: Rewritten | undefined, current: string | null): boolean {
  return known !== undefined && known.written !== current && known.contested >= CONTESTED_LIMIT;
}
