/** Text that a conversion could change: every key of the dictionaries holds such a character (a test says so). */
const HAN = /[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;

/** What is left alone with all that is in it. */
const KEPT_TAGS = ['script', 'style', 'link', 'noscript', 'template', 'code', 'kbd', 'samp'];
const KEPT_BY_ATTRIBUTE = '[translate="no" i],[contenteditable]:not([contenteditable="false" i])';

/** What is sent as its text: typed text, and options without a value of their own. */
const SENT_AS_TEXT = 'textarea,option:not([value])';
const SENT_TAGS = new Set(['textarea', 'option']);

/** Attributes that a person reads. */
export const CONVERTED_ATTRIBUTES = ['title', 'alt', 'placeholder'] as const;

/** Attributes that decide whether an element is left alone. */
export const DECIDING_ATTRIBUTES = ['translate', 'contenteditable'] as const;

/** Quick test that spares most texts without Chinese characters the conversion. */
export function mayConvert(text: string): boolean {
  return HAN.test(text);
}

/** What of an element may be converted: nothing in it, only its own attributes, all, or all that has no attributes. */
export type Readable = 'none' | 'attributes' | 'all' | 'bare';

/** What of a page is for reading and may be converted. */
export interface Convertible {
  /** Judged by the element itself and not by where it stands. */
  readableOf(element: Element): Readable;
  /** Whether the node may be converted, judged by where it stands too. */
  isReadable(node: Node): boolean;
  /** Whether the element has an attribute that a person reads. */
  hasReadableAttribute(element: Element): boolean;
}

/** @param keepTag name of a further element to leave alone, such as the panel's host */
export function createConvertible(document: Document, keepTag?: string): Convertible {
  // A text file is shown as one <pre>, which is no code there.
  const tags = document.contentType === 'text/plain' ? [...KEPT_TAGS] : [...KEPT_TAGS, 'pre'];
  if (keepTag) tags.push(keepTag);
  const keptTags = new Set(tags);
  const kept = [...tags, KEPT_BY_ATTRIBUTE].join();
  const keptContent = [kept, SENT_AS_TEXT].join();
  return {
    readableOf(element) {
      const tag = element.localName;
      if (keptTags.has(tag)) return 'none';
      const isBare = !element.hasAttributes();
      if (!isBare && element.matches(KEPT_BY_ATTRIBUTE)) return 'none';
      if (SENT_TAGS.has(tag) && element.matches(SENT_AS_TEXT)) return 'attributes';
      return isBare ? 'bare' : 'all';
    },
    isReadable(node) {
      if (node.nodeType === node.ELEMENT_NODE && (node as Element).matches(kept)) return false;
      return !node.parentElement?.closest(keptContent);
    },
    hasReadableAttribute: (element) =>
      element.hasAttributes() && CONVERTED_ATTRIBUTES.some((name) => element.hasAttribute(name)),
  };
}
