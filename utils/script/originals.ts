/** What the page had (null: no such attribute) and what stands there now by our hand. */
export interface Rewritten {
  original: string | null;
  written: string;
  /** How often the page put something back that converts to the very same text. */
  contested: number;
}

export interface RewrittenText extends Rewritten {
  original: string;
  node: CharacterData;
}

/**
 * What the page had before it was converted. An original counts only as long as what was written for
 * it still stands: what the page has changed since is the page's.
 *
 * Texts and elements that the page removed are put right and forgotten from time to time
 * (`forgetRemoved`), so that a page which renews itself for days does not fill the memory.
 */
export interface Originals {
  texts: Map<CharacterData, RewrittenText>;
  attributes: Map<Element, Map<string, Rewritten>>;
  noteText(text: RewrittenText): void;
  /** Sets the attribute and notes what was there; null removes it. */
  writeAttribute(element: Element, name: string, original: string | null, written: string): void;
  originalAttribute(element: Element, name: string): string | null;
  /** Puts back this element's attributes that the page has not changed since. */
  restoreAttributes(element: Element): void;
  /** All that is noted; texts first, since their blocks are put back with them. */
  nodes(): (CharacterData | Element)[];
  /** What stands as we wrote it. */
  standingTexts(): RewrittenText[];
  standingAttributes(): {
    element: Element;
    name: string;
    original: string | null;
    written: string;
  }[];
  forgetRemoved(): void;
}

export function createOriginals(): Originals {
  const texts: Originals['texts'] = new Map();
  const attributes: Originals['attributes'] = new Map();
  let sizeToCheckAt = 1000;

  const restoreAttributes = (element: Element): void => {
    for (const [name, { original, written }] of attributes.get(element) ?? []) {
      if (element.getAttribute(name) === written) putAttribute(element, name, original);
    }
    attributes.delete(element);
  };

  const forgetRemoved = (): void => {
    if (texts.size + attributes.size < sizeToCheckAt) return;
    for (const [node, { original, written }] of texts) {
      if (node.isConnected) continue;
      if (node.data === written) node.data = original;
      texts.delete(node);
    }
    for (const element of attributes.keys()) if (!element.isConnected) restoreAttributes(element);
    sizeToCheckAt = Math.max(1000, 2 * (texts.size + attributes.size));
  };

  return {
    texts,
    attributes,
    noteText(text) {
      const known = texts.get(text.node);
      if (known?.written === text.written) text.contested = known.contested + 1;
      texts.set(text.node, text);
    },
    originalAttribute(element, name) {
      const known = attributes.get(element)?.get(name);
      const current = element.getAttribute(name);
      return known && known.written === current ? known.original : current;
    },
    writeAttribute(element, name, original, written) {
      const known = attributes.get(element) ?? new Map<string, Rewritten>();
      attributes.set(element, known);
      const before = known.get(name);
      const contested = before?.written === written ? before.contested + 1 : 0;
      known.set(name, { original, written, contested });
      element.setAttribute(name, written);
    },
    restoreAttributes,
    nodes: () => [...texts.keys(), ...attributes.keys()],
    standingTexts: () => [...texts.values()].filter(({ node, written }) => node.data === written),
    standingAttributes: () =>
      [...attributes].flatMap(([element, known]) =>
        [...known]
          .filter(([name, { written }]) => element.getAttribute(name) === written)
          .map(([name, { original, written }]) => ({ element, name, original, written })),
      ),
    forgetRemoved,
  };
}

export function putAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
