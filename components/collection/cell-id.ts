import type { CellPlace } from '../../utils/model.ts';

/** The element id of a report's cell in the view of a clip. */
export function cellId({ table, row, column }: CellPlace): string {
  return `cell-${table}-${row}-${column}`;
}
