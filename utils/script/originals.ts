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
  texts: Map<CharacterData, RewrittenText>;
  /** Of an element few are rewritten: a list is found through sooner than a map is made. */
  attributes: Map<Element, RewrittenAttribute[]>;
  attribute(element: Element, name: string): RewrittenAttribute | undefined;
  /** Sets the attribute, which reads `current`, and notes what was there. */
  writeAttribute(element: Element, name: string, current: string | null, written: string): void;
  /** Puts back this element's attributes that the page has not changed since. */
  restoreAttributes(element: Element): void;
  /** All that is noted; texts first, since their blocks are put back with them. */
  nodes(): (CharacterData | Element)[];
  /** What stands as we wrote it. */
  standingTexts(): RewrittenText[];
  standingAttributes(): (RewrittenAttribute & { element: Element })[];
  forgetRemoved(): void;
}

export function createOriginals(): Originals {
  const texts: Originals['texts'] = new Map();
  const attributes: Originals['attributes'] = new Map();
  let sizeToCheckAt = 1000;

  const attribute = (element: Element, name: string): RewrittenAttribute | undefined => {
    const known = attributes.get(element);
    for (let i = 0; known && i < known.length; i++) if (known[i]!.name === name) return known[i];
    return undefined;
  };

  const restoreAttributes = (element: Element): void => {
    for (const { name, original, written } of attributes.get(element) ?? []) {
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
    attribute,
    writeAttribute(element, name, current, written) {
      const others = attributes.get(element);
      const known = others && attribute(element, name);
      if (known) {
        if (known.written !== current) known.original = current;
        known.contested = known.written === written ? known.contested + 1 : 0;
        known.written = written;
      } else {
        const first = { name, original: current, written, contested: 0 };
        if (others) others.push(first);
        else attributes.set(element, [first]);
      }
      element.setAttribute(name, written);
    },
    restoreAttributes,
    nodes: () => [...texts.keys(), ...attributes.keys()],
    standingTexts: () => [...texts.values()].filter(({ node, written }) => node.data === written),
    standingAttributes: () =>
      [...attributes].flatMap(([element, known]) =>
        known
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
