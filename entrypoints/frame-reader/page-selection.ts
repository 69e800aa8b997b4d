import type { Clip } from '../../utils/model.ts';
import type { ElementMap } from '../../utils/report/element-map.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';

/** While a person selects, nothing is asked; ms after the last change. */
const REST = 120;

/** Whether some text of the page is selected; what is selected in the panel does not count. */
function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return false;
  const isOnPage = selection.anchorNode?.getRootNode() === document;
  return isOnPage && selection.toString().trim() !== '';
}

/** Tells whenever the page comes to have selected text or has none any more, at first too. */
export function watchSelection(
  document: Document,
  onChange: (isSelected: boolean) => void,
  signal: AbortSignal,
): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const tell = () => onChange(hasSelection(document));
  const wait = () => {
    clearTimeout(rest);
    rest = setTimeout(tell, REST);
  };
  document.addEventListener('selectionchange', wait, { signal });
  signal.addEventListener('abort', () => clearTimeout(rest));
  tell();
}

/** The selected text as the page was served, and what of the report it holds; null where nothing is selected. */
export function readSelection(
  document: Document,
  elements: ElementMap,
  script: ShownScript,
): NonNullable<Clip['selection']> | null {
  return script.readOriginal(() => {
    const selection = document.getSelection();
    if (!selection || !hasSelection(document)) return null;
    const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
    return {
      text: selection.toString().trim(),
      places: ranges.flatMap((range) => elements.placesOf(range)),
    };
  });
}
