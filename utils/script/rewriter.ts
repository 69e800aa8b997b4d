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
  /** The page has changed: texts may come up once more. */
  pageChanged(): void;
  /** Notes what is to be done with these texts. */
  planTexts(nodes: readonly CharacterData[], rendering: Rendering | null): void;
  /** Notes what is to be done with these elements' own attributes. */
  planElements(planned: readonly Element[], rendering: Rendering | null): void;
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
  /** Nothing that comes up can have been written by us: the store of originals need not be asked. */
  let isFirstLook = false;
  const writer = createBatchWriter(document, ownRanges);

  const planText = (node: CharacterData, { convert }: Rendering): void => {
    const before = node.data;
    const known = isFirstLook ? undefined : originals.text(node);
    if (known === undefined ? !mayConvert(before) : isLeftToOthers(known, before)) return;
    const parent = node.parentElement;
    if (parent === null) return;
    const { isKept, block } = convertible.inside(parent);
    if (isKept) return;
    const original = known?.written === before ? known.original : before;
    const written = convert(original);
    if (block !== null) blocks.add(block);
    if (written !== before) {
      const contested = known?.written === written ? known.contested + 1 : 0;
      texts.push({ node, before, original, written, block, contested });
    } else if (known !== undefined && written === original) {
      originals.forgetText(node);
    }
  };

  const planOriginal = (node: CharacterData): void => {
    const known = originals.text(node);
    if (known === undefined) return;
    const { block, original, written } = known;
    if (block !== null) blocks.add(block);
    if (node.data === written) {
      texts.push({ node, before: written, original, written: original, block, contested: 0 });
    } else {
      originals.forgetText(node);
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

  const planTexts = (nodes: readonly CharacterData[], rendering: Rendering | null): void => {
    for (const node of nodes) {
      if (rendering === null) planOriginal(node);
      else planText(node, rendering);
    }
  };

  const planElements = (planned: readonly Element[], rendering: Rendering | null): void => {
    for (const element of planned) {
      if (rendering === null || convertible.isReadable(element)) elements.push(element);
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
    if (text.written === text.original) originals.forgetText(text.node);
    else originals.noteText(text);
  };

  const commit = (rendering: Rendering | null): void => {
    if (texts.length + blocks.size + elements.length === 0) return;
    const hasAnswered = writer.write(() => writeAttributes(rendering), texts, noteText);
    if (hasAnswered) isFirstLook = false;
    texts = [];
    blocks = new Set();
    elements = [];
  };

  return {
    planTexts,
    planElements,
    commit,
    startOver(onScreen) {
      isFirstLook = originals.isEmpty();
      writer.startOver(onScreen);
    },
    pageChanged() {
      isFirstLook = false;
    },
    estimate: () => writer.estimate(texts.length),
    restoreWithin(element, rendering) {
      commit(rendering);
      const isWithin = (node: Node): boolean => element.contains(node);
      planTexts(originals.textNodes().filter(isWithin), null);
      planElements(originals.elements().filter(isWithin), null);
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
