/** Text that a conversion could change: every key of the dictionaries holds such a character (a test says so). */
const HAN = /[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;

/** What is left alone with all that is in it. */
const KEPT_TAGS = ['script', 'style', 'link', 'noscript', 'template', 'code', 'kbd', 'samp'];
const KEPT_BY_ATTRIBUTE = '[translate="no" i],[contenteditable]:not([contenteditable="false" i])';

/** Attributes that a person reads. */
export const CONVERTED_ATTRIBUTES = ['title', 'alt', 'placeholder'] as const;

/** Attributes that decide whether an element is left alone. */
export const DECIDING_ATTRIBUTES = ['translate', 'contenteditable'] as const;

/** Quick test that spares most texts without Chinese characters the conversion. */
export function mayConvert(text: string): boolean {
  return HAN.test(text);
}

/** What of a page is for reading and may be converted. */
export interface Convertible {
  /** Whether this element is left alone, by itself and not for where it stands. */
  isKept(element: Element): boolean;
  /** Whether the text directly in this element is left alone, while its attributes are not. */
  isTextKept(element: Element): boolean;
  /** Whether the element stands in what is left alone. */
  isWithinKept(element: Element): boolean;
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
  return {
    // A tag is compared at once, a selector only where it could match: there are many elements.
    isKept: (element) =>
      keptTags.has(element.localName) ||
      (element.hasAttributes() && element.matches(KEPT_BY_ATTRIBUTE)),
    hasReadableAttribute: (element) =>
      element.hasAttributes() && CONVERTED_ATTRIBUTES.some((name) => element.hasAttribute(name)),
    // Typed text, and an option that is sent as its text.
    isTextKept: (element) =>
      element.localName === 'textarea' ||
      (element.localName === 'option' && !element.hasAttribute('value')),
    isWithinKept: (element) => element.closest(kept) !== null,
  };
}
