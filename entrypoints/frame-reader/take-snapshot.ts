import { documentAddress } from '../../utils/frames/document-address.ts';
import { HOST_TAG } from './host-tag.ts';

export interface Snapshot {
  url: string;
  /** ISO 8601 in UTC. */
  retrievedAt: string;
  /** The page's HTML as it stands, without anything of ours. */
  html: string;
}

/** The page as it is now: what a clip keeps as proof of what was read. */
export function takeSnapshot(document: Document): Snapshot {
  const { doctype, documentElement } = document;
  const opening = doctype ? `${new XMLSerializer().serializeToString(doctype)}\n` : '';
  return {
    url: documentAddress(document),
    retrievedAt: new Date().toISOString(),
    html: opening + withoutHost(documentElement),
  };
}

/** Our element stands directly in the root, behind everything of the page. */
function withoutHost(root: Element): string {
  const html = root.outerHTML;
  const host = [...root.children].find(({ localName }) => localName === HOST_TAG)?.outerHTML;
  const start = host === undefined ? -1 : html.lastIndexOf(host);
  return start < 0 ? html : html.slice(0, start) + html.slice(start + host!.length);
}
