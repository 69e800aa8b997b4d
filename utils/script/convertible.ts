import { BLOCKS } from './language-blocks.ts';

/** Text that a conversion could change: every key of the dictionaries holds such a character (a test says so). */
const HAN = /[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;

/** What is left alone with all that is in it. */
const KEPT_TAGS = ['script', 'style', 'link', 'noscript', 'template', 'code', 'kbd', 'samp'];
const KEPT_BY_ATTRIBUTE = '[translate="no" i],[contenteditable]:not([contenteditable="false" i])';

/** What is sent as its text: typed text, and options without a value of their own. */
const SENT_AS_TEXT = 'textarea,option:not([value])';
const SENT_TAGS = ['textarea', 'option'];

/** Attributes that a person reads. */
export const CONVERTED_ATTRIBUTES = ['title', 'alt', 'placeholder'] as const;

/** Attributes that decide whether an element is left alone. */
export const DECIDING_ATTRIBUTES = ['translate', 'contenteditable'] as const;

/** Quick test that spares most texts without Chinese characters the conversion. */
export function mayConvert(text: string): boolean {
  return HAN.test(text);
}

/** What an element is to the texts in it. */
export interface Surroundings {
  /** They are to be left alone. */
  isKept: boolean;
  /** The nearest block around them, whose `lang` decides how they are drawn. */
  block: Element | null;
}

const NOTHING: Surroundings = { isKept: false, block: null };
const KEPT: Surroundings = { isKept: true, block: null };

/** What of a page is for reading and may be converted. */
export interface Convertible {
  /** What an element is to the texts right in it, judged by itself and all that it stands in. */
  inside(element: Element): Surroundings;
  /** Whether the node may be converted: a text, or an element's own attributes and most often what is in it. */
  isReadable(node: Node): boolean;
  /** The page may have changed: what is known of its elements no longer holds. */
  forget(): void;
}

type TagKind = 'kept' | 'sent' | 'block';

/** @param keepTag name of a further element to leave alone, such as the panel's host */
export function createConvertible(document: Document, keepTag?: string): Convertible {
  const kinds = new Map<string, TagKind>();
  for (const tag of BLOCKS) kinds.set(tag, 'block');
  for (const tag of KEPT_TAGS) kinds.set(tag, 'kept');
  for (const tag of SENT_TAGS) kinds.set(tag, 'sent');
  // A text file is shown as one <pre>, which is no code there.
  if (document.contentType !== 'text/plain') kinds.set('pre', 'kept');
  if (keepTag) kinds.set(keepTag, 'kept');
  /** Of what holds elements; what holds nothing but texts is asked about once, text after text. */
  let known = new Map<Element, Surroundings>();
  let lastOuter: Element | null = null;
  let ofLastOuter = NOTHING;

  const inside = (element: Element): Surroundings => {
    const outer = around(element);
    if (outer.isKept) return outer;
    const kind = kinds.get(element.localName);
    if (kind === 'kept' || (kind === 'sent' && element.matches(SENT_AS_TEXT))) return KEPT;
    if (!element.hasAttributes())
      return kind === 'block' ? { isKept: false, block: element } : outer;
    if (element.matches(KEPT_BY_ATTRIBUTE)) return KEPT;
    const isBlock =
      kind === 'block' || (element.hasAttribute('lang') && element.localName !== 'html');
    return isBlock ? { isKept: false, block: element } : outer;
  };

  const around = (node: Node): Surroundings => {
    const parent = node.parentElement;
    if (parent === null) return NOTHING;
    // The cells of a row come one after another.
    if (parent === lastOuter) return ofLastOuter;
    let surroundings = known.get(parent);
    if (surroundings === undefined) {
      surroundings = inside(parent);
      known.set(parent, surroundings);
    }
    lastOuter = parent;
    ofLastOuter = surroundings;
    return surroundings;
  };

  return {
    inside,
    isReadable(node) {
      if (around(node).isKept) return false;
      if (node.nodeType !== node.ELEMENT_NODE) return true;
      const element = node as Element;
      return kinds.get(element.localName) !== 'kept' && !element.matches(KEPT_BY_ATTRIBUTE);
    },
    forget() {
      known = new Map();
      lastOuter = null;
    },
  };
}
