import { clampWidth, WIDTH } from '../../components/panel/panel-model.ts';
import { readLanguage, readPanelWidth } from '../../utils/collection/preferences.ts';
import { onEscape } from '../frame-reader/on-escape.ts';
import { useReader } from '../frame-reader/use-reader.ts';
import { shownScript } from '../shown-script/shown-script.ts';
import { createHost } from './create-host.ts';
import { createOverlay } from './create-overlay.tsx';
import { openPanelWords } from './panel-words.ts';

/** Opens the panel over this page and reads the page; everything goes again when `life` is aborted. */
export async function openOverlay(life: AbortController): Promise<void> {
  const script = shownScript();
  const page = useReader({
    document,
    script,
    openHost: () => host,
    signal: life.signal,
    onPick: (finding) => overlay.choose(finding),
    onSelect: (isSelected) => overlay.offerSelection(isSelected),
  });
  const [language, width] = await Promise.all([readLanguage(), readPanelWidth()]);
  if (life.signal.aborted) return;
  const host = createHost(document, life.signal);
  const overlay = createOverlay({
    host,
    words: openPanelWords(language),
    script,
    width: clampWidth(width ?? WIDTH.usual),
    page,
    life,
  });
  onEscape(window, () => life.abort(), life.signal);
  // The panel is on screen before the reading begins, which may take a moment on a long page.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (!life.signal.aborted) await overlay.read();
}
