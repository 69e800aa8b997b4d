/**
 * The nodes of a saved page, with as much of the DOM as the reader asks for and no window around them: a page is read from
 * them in a third of the time. Only parsing changes them. What they answer is what a browser answers.
 */
import type { Token } from 'parse5';
import { isMatch, selectAll, selectFirst } from './select.ts';

/** As the DOM counts them. */
const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCUMENT = 9;
const FRAGMENT = 11;

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED_BY = 16;

export class PageNode {
  readonly nodeType: number;
  readonly ownerDocument: PageDocument | null;
  parentNode: PageParent | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  /** Its place in document order, once nodes are numbered. */
  order = 0;

  constructor(nodeType: number, ownerDocument: PageDocument | null) {
    this.nodeType = nodeType;
    this.ownerDocument = ownerDocument;
  }

  get DOCUMENT_POSITION_FOLLOWING(): number {
    return FOLLOWING;
  }

  get firstChild(): PageNode | null {
    return null;
  }

  get parentElement(): PageElement | null {
    return this.parentNode instanceof PageElement ? this.parentNode : null;
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }

  get isConnected(): boolean {
    return this.ownerDocument?.contains(this) ?? true;
  }

  get textContent(): string {
    return '';
  }

  contains(other: PageNode | null): boolean {
    for (let node = other; node; node = node.parentNode) if (node === this) return true;
    return false;
  }

  /** Where another node of the same document stands, as the DOM's bits say it. */
  compareDocumentPosition(other: PageNode): number {
    if (other === this) return 0;
    this.ownerDocument?.numberNodes();
    if (this.order < other.order) return FOLLOWING | (this.contains(other) ? CONTAINED_BY : 0);
    return PRECEDING | (other.contains(this) ? CONTAINS : 0);
  }
}

export class PageText extends PageNode {
  data: string;

  constructor(document: PageDocument, data: string) {
    super(TEXT, document);
    this.data = data;
  }

  get length(): number {
    return this.data.length;
  }

  override get textContent(): string {
    return this.data;
  }
}

export class PageComment extends PageNode {
  readonly data: string;

  constructor(document: PageDocument, data: string) {
    super(COMMENT, document);
    this.data = data;
  }
}

/** A node that has children. */
export class PageParent extends PageNode {
  #first: PageNode | null = null;
  lastChild: PageNode | null = null;

  override get firstChild(): PageNode | null {
    return this.#first;
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.#first);
  }

  get children(): PageElement[] {
    const children: PageElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling)
      children.push(child);
    return children;
  }

  override get textContent(): string {
    let text = '';
    for (let node = this.#first; node; node = nextBelow(this, node))
      if (node.nodeType === TEXT) text += (node as PageText).data;
    return text;
  }

  querySelector(selector: string): PageElement | null {
    return selectFirst(selector, this);
  }

  querySelectorAll(selector: string): PageElement[] {
    return selectAll(selector, this);
  }

  /** By a tag's name; unlike the browser's list it does not change with the page, which nothing changes here. */
  getElementsByTagName(name: string): PageElement[] {
    return selectAll(name, this);
  }

  insert(node: PageNode, before: PageNode | null): void {
    const previous = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.#first = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
  }

  remove(node: PageNode): void {
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.#first = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
  }
}

export class PageElement extends PageParent {
  /** What stands in a `<template>`, which is none of its children. */
  content: PageParent | null = null;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly attributes: Token.Attribute[];

  constructor(
    document: PageDocument,
    localName: string,
    namespaceURI: string,
    attributes: Token.Attribute[],
  ) {
    super(ELEMENT, document);
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  get colSpan(): number {
    const printed = this.#span('colspan');
    return printed === null || printed === 0 ? 1 : Math.min(printed, 1_000);
  }

  get rowSpan(): number {
    return Math.min(this.#span('rowspan') ?? 1, 65_534);
  }

  /** By the rules for parsing non-negative integers, which let anything follow the digits. */
  #span(name: string): number | null {
    const digits = /^[\t\n\f\r ]*\+?(\d+)/.exec(this.getAttribute(name) ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
  }

  closest(selector: string): PageElement | null {
    for (let element: PageElement | null = this; element; element = element.parentElement)
      if (isMatch(selector, element)) return element;
    return null;
  }
}

export class PageDocument extends PageParent {
  readonly defaultView = null;
  readonly #address: string;
  #isNumbered = false;

  /** @param address where the page comes from; addresses in it are resolved against it */
  constructor(address: string) {
    super(DOCUMENT, null);
    this.#address = address;
  }

  /** Once for all: what has been parsed does not change. */
  numberNodes(): void {
    if (this.#isNumbered) return;
    let order = 0;
    for (let node = this.firstChild; node; node = nextBelow(this, node)) node.order = ++order;
    this.#isNumbered = true;
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  get body(): PageElement | null {
    const { children } = this.documentElement ?? this;
    return (
      children.find(({ localName }) => localName === 'body' || localName === 'frameset') ?? null
    );
  }

  get title(): string {
    // Drawings have titles of their own.
    const title = this.querySelectorAll('title').find(
      ({ namespaceURI }) => namespaceURI === HTML_NAMESPACE,
    );
    return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
  }

  get baseURI(): string {
    const base = this.querySelector('base[href]')?.getAttribute('href') ?? '';
    return URL.canParse(base, this.#address) ? new URL(base, this.#address).href : this.#address;
  }
}

export class PageFragment extends PageParent {
  constructor(document: PageDocument) {
    super(FRAGMENT, document);
  }
}

/** The node after one in document order, as long as it is below a root. */
function nextBelow(root: PageNode, node: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild;
  for (let last = node; last !== root; last = last.parentNode!)
    if (last.nextSibling) return last.nextSibling;
  return null;
}

function elementFrom(node: PageNode | null): PageElement | null {
  let next = node;
  while (next && next.nodeType !== ELEMENT) next = next.nextSibling;
  return next as PageElement | null;
}
