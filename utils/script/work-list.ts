import type { Convertible } from './convertible.ts';

/** The nodes still to be looked at; last in, first out, a subtree in document order. */
export interface WorkList {
  /** Adds a text node, or an element with all that is in it. */
  add(node: Node): void;
  /** The page may have changed since the last call of `next`. */
  resume(): void;
  /** The next text node, or element with readable attributes, that may be converted. */
  next(): CharacterData | Element | undefined;
  /** Adds nodes to be looked at by themselves, in this order. */
  addEach(nodes: readonly (CharacterData | Element)[]): void;
  isEmpty(): boolean;
  clear(): void;
}

const ELEMENT = 1;
const TEXT = 3;

/** An explicit stack, so that walking can stop anywhere and go on after the page has changed. */
export function createWorkList(convertible: Convertible): WorkList {
  let stack: Node[] = [];
  /** What lies lower was added before the page could change. */
  let fresh = 0;
  let single: (CharacterData | Element)[] = [];
  const pushChildren = (element: Element): void => {
    for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
  };
  return {
    add(node) {
      stack.push(node);
      fresh = stack.length;
    },
    resume() {
      fresh = stack.length;
    },
    next() {
      for (let node = stack.pop(); node; node = stack.pop()) {
        if (stack.length < fresh) {
          fresh = stack.length;
          if (!node.isConnected) continue;
        }
        const type = node.nodeType;
        if (type === TEXT) return node as Text;
        if (type !== ELEMENT) continue;
        const element = node as Element;
        const readable = convertible.readableOf(element);
        if (readable === 'none') continue;
        if (readable !== 'attributes') pushChildren(element);
        if (readable !== 'bare' && convertible.hasReadableAttribute(element)) return element;
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
