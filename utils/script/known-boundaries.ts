/** Ranges that the page cannot tell us about, e.g. those of the panel's own marks. */
export type RangeList = () => Iterable<AbstractRange>;

/**
 * The text nodes in which a boundary is known to lie: of the selection or caret, of the highlights
 * that are registered with the document, and of the caller's own ranges. A range that a script of the
 * page merely holds cannot be found.
 */
export function listBoundaryTexts(document: Document, ownRanges?: RangeList): Set<Node> {
  const texts = new Set<Node>();
  const add = ({ startContainer, endContainer }: AbstractRange): void => {
    if (startContainer.nodeType === startContainer.TEXT_NODE) texts.add(startContainer);
    if (endContainer.nodeType === endContainer.TEXT_NODE) texts.add(endContainer);
  };
  const selection = document.getSelection();
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) add(selection!.getRangeAt(i));
  const highlights = document.defaultView?.CSS?.highlights;
  if (highlights) {
    // Firefox lets no content script list what the page has registered: then only our own marks are known.
    try {
      for (const highlight of highlights.values()) for (const range of highlight) add(range);
    } catch {}
  }
  if (ownRanges) for (const range of ownRanges()) add(range);
  return texts;
}
