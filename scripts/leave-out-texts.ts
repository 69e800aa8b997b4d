import type { Plugin } from 'vite';

/** Rules carry their texts; all other texts stand in catalogues of their own. */
const RULES = /\/utils\/checks\/rules\/[^/]+\.ts$/;

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Property extends Node {
  key: { name?: string; value?: string };
  value: Node;
}

/**
 * Takes the rules' texts and bases out of a bundle: the panel is given those of one language as a script of their own
 * (`public/texts`), so that a click does not load them in three.
 */
export function leaveOutTexts(): Plugin {
  return {
    name: 'leave-out-texts',
    enforce: 'post',
    transform(code, id) {
      if (!RULES.test(id.split('?')[0]!)) return null;
      const texts = findObjects(this.parse(code) as Node)
        .filter((properties) => properties.has('texts') && properties.has('basis'))
        .flatMap((properties) => [properties.get('texts')!, properties.get('basis')!])
        .sort((a, b) => b.start - a.start);
      let kept = code;
      for (const { start, end } of texts) {
        kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '');
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
