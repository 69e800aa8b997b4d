/** What the page had (null: no such attribute) and what stands there now by our hand. */
export interface Rewritten {
  original: string | null;
  written: string;
  /** How often the page put something back that converts to the very same text. */
  contested: number;
}

export interface RewrittenAttribute extends Rewritten {
  name: string;
}

export interface RewrittenText extends Rewritten {
  original: string;
  node: CharacterData;
  /** What stood there when it was decided what to write. */
  before: string;
  /** The block that was given a language with it. */
  block: Element | null;
}

/**
 * What the page had before it was converted. An original counts only as long as what was written for
 * it still stands: what the page has changed since is the page's.
 *
 * Texts and elements that the page removed are put right and forgotten from time to time
 * (`forgetRemoved`), so that a page which renews itself for days does not fill the memory.
 */
export interface Originals {
  /** What is noted of a text. */
  text(node: CharacterData): RewrittenText | undefined;
  noteText(text: RewrittenText): void;
  forgetText(node: CharacterData): void;
  isEmpty(): boolean;
  attribute(element: Element, name: string): RewrittenAttribute | undefined;
  /** Sets the attribute, which reads `current`, and notes what was there. */
  writeAttribute(element: Element, name: string, current: string | null, written: string): void;
  /** Puts back this element's attributes that the page has not changed since. */
  restoreAttributes(element: Element): void;
  /** The texts that are noted, and the elements of which an attribute is. */
  textNodes(): CharacterData[];
  elements(): Element[];
  /** What stands as we wrote it. */
  standingTexts(): RewrittenText[];
  standingAttributes(): (RewrittenAttribute & { element: Element })[];
  forgetRemoved(): void;
}

export function createOriginals(): Originals {
  const known = new Map<CharacterData, RewrittenText>();
  /** Noted last: most pages are converted once and never asked about, so that the map waits for a question. */
  let unsorted: RewrittenText[] = [];
  /** Of an element few are rewritten: a list is found through sooner than a map is made. */
  const attributes = new Map<Element, RewrittenAttribute[]>();
  let sizeToCheckAt = 1000;

  const texts = (): Map<CharacterData, RewrittenText> => {
    if (unsorted.length > 0) {
      for (const text of unsorted) known.set(text.node, text);
      unsorted = [];
    }
    return known;
  };

  const attribute = (element: Element, name: string): RewrittenAttribute | undefined => {
    const noted = attributes.get(element);
    for (let i = 0; noted && i < noted.length; i++) if (noted[i]!.name === name) return noted[i];
    return undefined;
  };

  const restoreAttributes = (element: Element): void => {
    for (const { name, original, written } of attributes.get(element) ?? []) {
      if (element.getAttribute(name) === written) putAttribute(element, name, original);
    }
    attributes.delete(element);
  };

  const forgetRemoved = (): void => {
    if (known.size + unsorted.length + attributes.size < sizeToCheckAt) return;
    for (const [node, { original, written }] of texts()) {
      if (node.isConnected) continue;
      if (node.data === written) node.data = original;
      known.delete(node);
    }
    for (const element of attributes.keys()) if (!element.isConnected) restoreAttributes(element);
    sizeToCheckAt = Math.max(1000, 2 * (known.size + attributes.size));
  };

  return {
    text: (node) => texts().get(node),
    noteText: (text) => unsorted.push(text),
    forgetText: (node) => texts().delete(node),
    isEmpty: () => known.size + unsorted.length + attributes.size === 0,
    attribute,
    writeAttribute(element, name, current, written) {
      const others = attributes.get(element);
      const noted = others && attribute(element, name);
      if (noted) {
        if (noted.written !== current) noted.original = current;
        noted.contested = noted.written === written ? noted.contested + 1 : 0;
        noted.written = written;
      } else {
        const first = { name, original: current, written, contested: 0 };
        if (others) others.push(first);
        else attributes.set(element, [first]);
      }
      element.setAttribute(name, written);
    },
    restoreAttributes,
    textNodes: () => [...texts().keys()],
    elements: () => [...attributes.keys()],
    standingTexts: () => [...texts().values()].filter(({ node, written }) => node.data === written),
    standingAttributes: () =>
      [...attributes].flatMap(([element, noted]) =>
        noted
          .filter(({ name, written }) => element.getAttribute(name) === written)
          .map((one) => ({ ...one, element })),
      ),
    forgetRemoved,
  };
}

export function putAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
