/** So many Chinese characters tell how a page is written. */
const ENOUGH = 20_000;
const NOT_READ = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
const HAN = /[\u3400-\u9fff]/;
const SHOW_TEXT = 4;

/** The page's own text from its beginning: without the scripts, which may be long and written otherwise. */
export function sampleText(document: Document): string {
  const walker = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  let text = '';
  while (text.length < ENOUGH && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { data } = node;
    if (HAN.test(data) && !NOT_READ.has(node.parentElement?.localName ?? '')) text += data;
  }
  return text;
}
