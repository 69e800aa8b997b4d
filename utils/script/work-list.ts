import { CONVERTED_ATTRIBUTES } from './convertible.ts';

/** The text nodes and elements with readable attributes that are still to be looked at. */
export interface WorkList {
  /** Adds nodes to be looked at by themselves, in this order, before all others. */
  addEach(nodes: readonly (CharacterData | Element)[]): void;
  /** Adds a text node, or an element with all that is in it, before what was added earlier. */
  add(node: Node): void;
  /** The page may have changed since the last call of `next`; it has taken these nodes from where they were. */
  resume(removed?: readonly Node[]): void;
  next(): CharacterData | Element | undefined;
  isEmpty(): boolean;
  clear(): void;
}

const SHOW_TEXT = 4;
const READABLE_ATTRIBUTES = CONVERTED_ATTRIBUTES.map((name) => `[${name}]`).join();

/** Walking can stop anywhere and go on after the page has changed. */
export function createWorkList(document: Document): WorkList {
  /** Last in, first out, like the walks. */
  let single: (CharacterData | Element)[] = [];
  let walks: TreeWalker[] = [];
  /** What was added by itself: the walk over the whole page need not bring it up again. */
  let ahead = new Set<Node>();

  const addReadable = (root: Element): void => {
    const found = root.querySelectorAll(READABLE_ATTRIBUTES);
    for (let i = found.length - 1; i >= 0; i--) single.push(found[i]!);
    if (root.matches(READABLE_ATTRIBUTES)) single.push(root);
  };

  return {
    addEach(nodes) {
      if (walks.length > 0) ahead = new Set(nodes);
      for (let i = nodes.length - 1; i >= 0; i--) single.push(nodes[i]!);
    },
    add(node) {
      if (node.nodeType === node.TEXT_NODE) single.push(node as Text);
      if (node.nodeType === node.ELEMENT_NODE) {
        walks.push(document.createTreeWalker(node, SHOW_TEXT));
      }
    },
    resume(removed = []) {
      if (removed.length > 0) ahead.clear();
      walks = walks.filter(({ root }) => root.isConnected);
      for (const walk of walks) {
        const { root, currentNode } = walk;
        const isLost = (node: Node) => node.contains(currentNode) && !node.contains(root);
        // Where the walk was is no longer there: what is converted already takes little to pass over.
        if (!root.contains(currentNode) || removed.some(isLost)) walk.currentNode = root;
      }
    },
    next() {
      for (;;) {
        if (single.length > 0) return single.pop();
        const walk = walks.at(-1);
        if (!walk) return undefined;
        const text = walk.nextNode();
        if (text === null) addReadable(walks.pop()!.root as Element);
        else if (ahead.size === 0 || !ahead.delete(text)) return text as Text;
      }
    },
    isEmpty: () => walks.length === 0 && single.length === 0,
    clear() {
      single = [];
      walks = [];
      ahead.clear();
    },
  };
}
