/** Elements that hold a block of text; cells take their row's language. */
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tr',
  'ul',
]);

/**
 * The element whose `lang` decides how this text's characters are drawn: the nearest block around it,
 * or something nearer that has a `lang` of its own (Word leaves `lang="EN-US"` on every span).
 * Never <html>, where a change of `lang` restyles the whole page, and none for what is not drawn.
 */
export function findLanguageBlock(text: CharacterData): Element | null {
  for (let element = text.parentElement; element; element = element.parentElement) {
    if (BLOCKS.has(element.localName) || element.hasAttribute('lang')) {
      return element.localName === 'html' ? null : element;
    }
  }
  return null;
}
