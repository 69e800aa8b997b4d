import type { Plugin } from 'vite';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'];
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
 * Empties the rules' texts and bases in a bundle: the panel is given those of one language as a script of their own
 * (`public/texts`), so that a click does not load them in three.
 */
export function leaveOutTexts(): Plugin {
  return {
    name: 'leave-out-texts',
    enforce: 'post',
    transform(code, id) {
      if (!RULES.test(id.split('?')[0]!)) return null;
      const texts = findObjects(this.parse(code) as Node)
        .flatMap((properties) => [
          ...(LANGUAGES.every((one) => properties.has(one)) ? LANGUAGES : []).map((one) => ({
            ...properties.get(one)!.value,
            emptied: '{}',
          })),
          ...(properties.has('texts') && properties.has('basis')
            ? [{ ...properties.get('basis')!.value, emptied: "''" }]
            : []),
        ])
        .sort((a, b) => b.start - a.start);
      let kept = code;
      for (const { start, end, emptied } of texts) {
        kept = kept.slice(0, start) + emptied + kept.slice(end);
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
