/** Collects the rules of the folder; a new file there is all that a new rule needs. */
import type { Check } from './define-check.ts';

/** All rules, by their ids. */
export const rules: readonly Check[] = Object.values(
  import.meta.glob<Check>('./rules/*.ts', { eager: true, import: 'default' }),
).toSorted((a, b) => (a.id < b.id ? -1 : 1));
