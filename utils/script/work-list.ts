import type { Convertible } from './convertible.ts';

/** The nodes still to be looked at; last in, first out, a subtree in document order. */
export interface WorkList {
  /** Adds a text node, or an element with all that is in it. */
  add(node: Node): void;
  /** The next text node, or element with readable attributes, that may be converted. */
  next(): CharacterData | Element | undefined;
  /** Adds nodes to be looked at by themselves, in this order. */
  addEach(nodes: readonly (CharacterData | Element)[]): void;
  isEmpty(): boolean;
  clear(): void;
}

/** An explicit stack, so that walking can stop anywhere and go on after the page has changed. */
export function createWorkList(convertible: Convertible): WorkList {
  let stack: Node[] = [];
  let single: (CharacterData | Element)[] = [];
  const pushChildren = (element: Element): void => {
    for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
  };
  return {
    add(node) {
      stack.push(node);
    },
    next() {
      for (let node = stack.pop(); node; node = stack.pop()) {
        if (!node.isConnected) continue;
        if (node.nodeType === node.TEXT_NODE) return node as Text;
        if (node.nodeType !== node.ELEMENT_NODE) continue;
        const element = node as Element;
        const readable = convertible.readableOf(element);
        if (readable === 'none') continue;
        if (readable === 'all') pushChildren(element);
        if (convertible.hasReadableAttribute(element)) return element;
      }
      return single.pop();
    },
    addEach(nodes) {
      single = [...nodes].reverse();
    },
    isEmpty: () => stack.length === 0 && single.length === 0,
    clear() {
      stack = [];
      single = [];
    },
  };
}
