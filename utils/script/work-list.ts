import { CONVERTED_ATTRIBUTES } from './convertible.ts';

/** The text nodes and elements with readable attributes that are still to be looked at. */
export interface WorkList {
  /** Adds texts to be looked at by themselves, in this order, before all others. */
  addTexts(texts: readonly CharacterData[]): void;
  /** Adds elements to be looked at by themselves, without what is in them, in this order. */
  addElements(elements: readonly Element[]): void;
  /** Adds a text node, or an element with all that is in it, before what was added earlier. */
  add(node: Node): void;
  /** The page may have changed since the last call; it has taken these nodes from where they were. */
  resume(removed?: readonly Node[]): void;
  /** The next texts, at most so many; none only where no text is left. */
  nextTexts(most: number): CharacterData[];
  /** The next elements, at most so many; those of a walk come up once it has come to its end. */
  nextElements(most: number): Element[];
  isEmpty(): boolean;
  clear(): void;
}

const SHOW_TEXT = 4;
const READABLE_ATTRIBUTES = CONVERTED_ATTRIBUTES.map((name) => `[${name}]`).join();

/** Walking can stop anywhere and go on after the page has changed. */
export function createWorkList(document: Document): WorkList {
  /** Last in, first out, like the walks. */
  let texts: CharacterData[] = [];
  let elements: Element[] = [];
  let walks: TreeWalker[] = [];
  /** What was added by itself: the walk over the whole page need not bring it up again. */
  let ahead = new Set<Node>();

  const addReadable = (root: Element): void => {
    const found = root.querySelectorAll(READABLE_ATTRIBUTES);
    for (let i = found.length - 1; i >= 0; i--) elements.push(found[i]!);
    if (root.matches(READABLE_ATTRIBUTES)) elements.push(root);
  };

  /** Adds what a walk still has to bring up, until there are so many; in one loop, for a page has thousands. */
  const walkOn = (walk: TreeWalker, found: CharacterData[], most: number): void => {
    while (found.length < most) {
      const text = walk.nextNode() as Text | null;
      if (text === null) {
        addReadable(walks.pop()!.root as Element);
        return;
      }
      if (ahead.size === 0 || !ahead.delete(text)) found.push(text);
    }
  };

  return {
    addTexts(added) {
      if (walks.length > 0) ahead = new Set(added);
      for (let i = added.length - 1; i >= 0; i--) texts.push(added[i]!);
    },
    addElements(added) {
      for (let i = added.length - 1; i >= 0; i--) elements.push(added[i]!);
    },
    add(node) {
      if (node.nodeType === node.TEXT_NODE) texts.push(node as Text);
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
    nextTexts(most) {
      const found: CharacterData[] = [];
      while (found.length < most && texts.length > 0) found.push(texts.pop()!);
      while (found.length < most && walks.length > 0) walkOn(walks.at(-1)!, found, most);
      return found;
    },
    nextElements(most) {
      return elements.splice(-most).reverse();
    },
    isEmpty: () => walks.length + texts.length + elements.length === 0,
    clear() {
      texts = [];
      elements = [];
      walks = [];
      ahead.clear();
    },
  };
}
