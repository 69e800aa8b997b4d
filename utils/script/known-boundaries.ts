/** Ranges that the page cannot tell us about, e.g. those of the panel's own marks. */
export type RangeList = () => Iterable<AbstractRange>;

/**
 * The text nodes in which a boundary is known to lie: of the selection or caret, of the highlights
 * that are registered with the document, and of the caller's own ranges. A range that a script of the
 * page merely holds cannot be found.
 */
export function listBoundaryTexts(document: Document, ownRanges?: RangeList): Set<Node> {
  const texts = new Set<Node>();
  const add = (range: AbstractRange): void => {
    for (const node of [range.startContainer, range.endContainer]) {
      if (node.nodeType === node.TEXT_NODE) texts.add(node);
    }
  };
  const selection = document.getSelection();
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) add(selection!.getRangeAt(i));
  for (const range of listHighlighted(document.defaultView)) add(range);
  for (const range of ownRanges?.() ?? []) add(range);
  return texts;
}

/** Firefox lets no content script list what the page has registered: then only our own marks are known, by `ownRanges`. */
function listHighlighted(view: (Window & typeof globalThis) | null): AbstractRange[] {
  try {
    return [...(view?.CSS?.highlights?.values() ?? [])].flatMap((highlight) => [...highlight]);
  } catch {
    return [];
  }
}
