import { CONVERTED_ATTRIBUTES, DECIDING_ATTRIBUTES } from './convertible.ts';

/** What the page did since; nodes may have been removed again. */
export interface PageChanges {
  /** New nodes with all that is in them, and changed texts. */
  nodes: Node[];
  /** What was taken from where it was, and perhaps put elsewhere. */
  removed: Node[];
  /** Elements whose readable attributes changed. */
  attributes: Element[];
  /** Elements that may now have to be left alone, or no longer. */
  decided: Element[];
}

export interface PageObserver {
  start(): void;
  stop(): void;
  /** Writes to the page without hearing of it; what the page had done before is still reported. */
  silence(write: () => void): void;
}

export function observePage(
  document: Document,
  onChange: (changes: PageChanges) => void,
): PageObserver {
  let running = false;
  const report = (records: MutationRecord[]): void => {
    if (records.length > 0) onChange(sortRecords(records));
  };
  const observer = new document.defaultView!.MutationObserver(report);
  const listen = (): void =>
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...CONVERTED_ATTRIBUTES, ...DECIDING_ATTRIBUTES],
    });
  return {
    start() {
      running = true;
      listen();
    },
    stop() {
      running = false;
      observer.disconnect();
    },
    silence(write) {
      const records = running ? observer.takeRecords() : [];
      observer.disconnect();
      try {
        write();
      } finally {
        if (running) listen();
      }
      report(records);
    },
  };
}

function sortRecords(records: readonly MutationRecord[]): PageChanges {
  const nodes = new Set<Node>();
  const attributes = new Set<Element>();
  const decided = new Set<Element>();
  const deciding: readonly string[] = DECIDING_ATTRIBUTES;
  const removed: Node[] = [];
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    if (type === 'childList') {
      for (const node of addedNodes) nodes.add(node);
      removed.push(...removedNodes);
    } else if (type === 'characterData') nodes.add(target);
    else if (deciding.includes(attributeName ?? '')) decided.add(target as Element);
    else attributes.add(target as Element);
  }
  return { nodes: [...nodes], removed, attributes: [...attributes], decided: [...decided] };
}
