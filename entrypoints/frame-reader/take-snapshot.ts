export interface Snapshot {
  url: string;
  /** ISO 8601 in UTC. */
  retrievedAt: string;
  /** The page's HTML as it stands, before anything of ours is in it. */
  html: string;
}

/** The page as it is now: what a clip keeps as proof of what was read. */
export function takeSnapshot(document: Document): Snapshot {
  const { doctype, documentElement, location } = document;
  const opening = doctype ? `${new XMLSerializer().serializeToString(doctype)}\n` : '';
  return {
    url: location.href,
    retrievedAt: new Date().toISOString(),
    html: opening + documentElement.outerHTML,
  };
}
