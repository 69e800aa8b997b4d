const GROUPS = new Set(['tbody', 'thead', 'tfoot']);
const ROW = new Set(['tr']);
const CELLS = new Set(['td', 'th']);

/** Step by step: the lists that tables and rows keep of their parts are slow to go through. */
function childrenNamed(parent: Element, names: ReadonlySet<string>): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (names.has(child.localName)) children.push(child);
  return children;
}

/** The cells of a row, in order. */
export function cellsOf(row: Element): HTMLTableCellElement[] {
  return childrenNamed(row, CELLS) as HTMLTableCellElement[];
}

/** The rows of a table by row group, in document order; a row span cannot leave its group. */
export function rowGroups(table: HTMLTableElement): Element[][] {
  const groups: Element[][] = [];
  let loose: Element[] | null = null;
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (ROW.has(child.localName)) {
      if (!loose) {
        loose = [];
        groups.push(loose);
      }
      loose.push(child);
    } else if (GROUPS.has(child.localName)) {
      loose = null;
      groups.push(childrenNamed(child, ROW));
    }
  }
  return groups;
}
