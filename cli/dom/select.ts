import { selectAll as all, compile, is, type Options, selectOne } from 'css-select';
import type { PageElement, PageNode, PageParent } from './page-nodes.ts';

const ELEMENT = 1;

type Query = ReturnType<typeof compile<PageNode, PageElement>>;
type SelectOptions = Options<PageNode, PageElement>;

function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

const OPTIONS: SelectOptions = {
  adapter: {
    isTag: (node): node is PageElement => node.nodeType === ELEMENT,
    getName: ({ localName }) => localName,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    hasAttrib: (element, name) => element.hasAttribute(name),
    getChildren: childrenOf,
    getParent: (node) => node.parentNode as PageElement | null,
    getSiblings: (node) => (node.parentNode ? childrenOf(node.parentNode) : [node]),
    getText: (node) => node.textContent,
    removeSubsets: (nodes) => nodes,
  },
};

const compiled = new Map<string, Query>();

/** The reader asks for few selectors, over and over. */
function compiledOf(selector: string): Query {
  let query = compiled.get(selector);
  if (!query) {
    query = compile(selector, OPTIONS);
    compiled.set(selector, query);
  }
  return query;
}

/** The first element below a node that a selector matches, in document order. */
export function selectFirst(selector: string, root: PageParent): PageElement | null {
  return selectOne(compiledOf(selector), childrenOf(root), OPTIONS);
}

export function selectAll(selector: string, root: PageParent): PageElement[] {
  return all(compiledOf(selector), childrenOf(root), OPTIONS);
}

export function isMatch(selector: string, element: PageElement): boolean {
  return is(element, compiledOf(selector), OPTIONS);
}
