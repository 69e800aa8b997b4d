import { defaultTreeAdapter, html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import {
  PageComment,
  type PageDocument,
  PageElement,
  PageFragment,
  type PageNode,
  type PageParent,
  PageText,
} from './page-nodes.ts';

type PageTypes = TreeAdapterTypeMap<
  PageNode,
  PageParent,
  PageNode,
  PageDocument,
  PageFragment,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  PageNode
>;

/** Lets parse5, which parses as browsers do, put a page together from page nodes. */
export function createTreeAdapter(document: PageDocument): TreeAdapter<PageTypes> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const insertText = (parent: PageParent, text: string, before: PageNode | null): void => {
    const last = before ? before.previousSibling : parent.lastChild;
    if (last instanceof PageText) last.data += text;
    else parent.insert(new PageText(document, text), before);
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => new PageFragment(document),
    createElement: (name, namespace, attributes) =>
      new PageElement(document, name, namespace, attributes),
    createCommentNode: (data) => new PageComment(document, data),
    createTextNode: (data) => new PageText(document, data),
    appendChild: (parent, child) => parent.insert(child, null),
    insertBefore: (parent, child, before) => parent.insert(child, before),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: (parent, text, before) => insertText(parent, text, before),
    detachNode: (node) => node.parentNode?.remove(node),
    setTemplateContent: (template, content) => {
      template.content = content;
    },
    getTemplateContent: (template) => template.content as PageFragment,
    // What kind of document it calls itself changes nothing that is read.
    setDocumentType: () => undefined,
    setDocumentMode: (_, said) => {
      mode = said;
    },
    getDocumentMode: () => mode,
    adoptAttributes: (element, attributes) => {
      for (const one of attributes)
        if (!element.hasAttribute(one.name)) element.attributes.push(one);
    },
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => {
      const nodes: PageNode[] = [];
      for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
      return nodes;
    },
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI as html.NS,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: defaultTreeAdapter.getDocumentTypeNodeName as never,
    getDocumentTypeNodePublicId: defaultTreeAdapter.getDocumentTypeNodePublicId as never,
    getDocumentTypeNodeSystemId: defaultTreeAdapter.getDocumentTypeNodeSystemId as never,
    isTextNode: (node): node is PageText => node instanceof PageText,
    isCommentNode: (node): node is PageComment => node instanceof PageComment,
    isDocumentTypeNode: (_): _ is PageNode => false,
    isElementNode: (node): node is PageElement => node instanceof PageElement,
    // Where a node stands in the source is not asked for.
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}
