/** So many Chinese characters tell how a page is written. */
const ENOUGH = 20_000;
const NOT_READ = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
const HAN = /\p{Script=Han}/u;

/** The page's own text from its beginning: without the scripts, which may be long and written otherwise. */
export function sampleText(document: Document): string {
  const view = document.defaultView as Window & typeof globalThis;
  const { SHOW_TEXT, SHOW_ELEMENT, FILTER_REJECT, FILTER_SKIP, FILTER_ACCEPT } = view.NodeFilter;
  const walker = document.createTreeWalker(
    document.documentElement,
    SHOW_TEXT | SHOW_ELEMENT,
    (node) => {
      if (node.nodeType === node.TEXT_NODE) return FILTER_ACCEPT;
      return NOT_READ.has((node as Element).localName) ? FILTER_REJECT : FILTER_SKIP;
    },
  );
  let text = '';
  while (text.length < ENOUGH && walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    if (HAN.test(data)) text += data;
  }
  return text;
}
