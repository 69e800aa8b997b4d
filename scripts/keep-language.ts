import type { Plugin } from 'vite';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
/** Where texts for people stand, each as an object with one property a language. */
const TEXTS = /\/utils\/(text\/catalogues|checks\/rules)\/[^/]+\.ts$/;

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Property extends Node {
  key: { name?: string; value?: string };
  value: Node;
}

/** Leaves the texts of one language in a bundle and empties the others, for scripts that run in pages. */
export function keepLanguage(language: string): Plugin {
  return {
    name: 'keep-language',
    enforce: 'post',
    transform(code, id) {
      if (!TEXTS.test(id.split('?')[0]!)) return null;
      const others = findObjects(this.parse(code) as Node)
        .filter((properties) => LANGUAGES.every((one) => properties.has(one)))
        .flatMap((properties) =>
          LANGUAGES.map((one) => (one === language ? null : properties.get(one)!)),
        )
        .filter((property) => property !== null)
        .sort((a, b) => b.start - a.start);
      let kept = code;
      for (const { value } of others) {
        kept = `${kept.slice(0, value.start)}{}${kept.slice(value.end)}`;
      }
      return { code: kept, map: null };
    },
  };
}

/** All object literals of a syntax tree, as their properties by name. */
function findObjects(node: Node): Map<string, Property>[] {
  const found = Object.values(node).flatMap((child) =>
    (Array.isArray(child) ? child : [child]).filter(isNode).flatMap(findObjects),
  );
  if (node.type !== 'ObjectExpression') return found;
  const { properties } = node as Node & { properties: Property[] };
  const named = properties.filter(({ type }) => type === 'Property');
  return [new Map(named.map((one) => [one.key.name ?? one.key.value ?? '', one])), ...found];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
