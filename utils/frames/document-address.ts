/** Documents that were written by the page around them and have no address of their own. */
const WRITTEN = /^(about|blob):$/;

/** The address that a document can be found at: of a document without one, that of the nearest page around it. */
export function documentAddress(document: Document): string {
  let view = document.defaultView!;
  while (WRITTEN.test(view.location.protocol) && view.parent !== view) {
    view = view.parent as Window & typeof globalThis;
  }
  return view.location.href;
}
