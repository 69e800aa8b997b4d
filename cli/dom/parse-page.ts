import { parse } from 'parse5';
import { PageDocument } from './page-nodes.ts';
import { createTreeAdapter } from './tree-adapter.ts';

/**
 * A page's source as a document: the tree that a browser would build of it with scripts switched off, and as much of the DOM
 * as the reader asks for. Nothing in it runs and nothing is fetched.
 * @param address where the page comes from; addresses in it are resolved against it
 */
export function parsePage(html: string, address = 'about:blank'): Document {
  const document = new PageDocument(address);
  parse(html, { treeAdapter: createTreeAdapter(document), scriptingEnabled: false });
  return document as unknown as Document;
}
