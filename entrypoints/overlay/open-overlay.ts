import { ruleCatalogues } from '../../utils/checks/registry.ts';
import { readLanguage } from '../../utils/collection/preferences.ts';
import { checksCatalogues } from '../../utils/text/catalogues/checks.ts';
import { errorCatalogues } from '../../utils/text/catalogues/errors.ts';
import { pageCatalogues } from '../../utils/text/catalogues/page.ts';
import { panelCatalogues } from '../../utils/text/catalogues/panel.ts';
import { createTranslator } from '../../utils/text/translate.ts';
import { createHost } from './create-host.ts';
import { createOverlay } from './create-overlay.tsx';
import { takeSnapshot } from './take-snapshot.ts';

/** Opens the panel over this page and reads the page; everything goes again when `life` is aborted. */
export async function openOverlay(life: AbortController): Promise<void> {
  const snapshot = takeSnapshot(document);
  const language = await readLanguage();
  if (life.signal.aborted) return;
  const translator = createTranslator(
    language,
    panelCatalogues,
    errorCatalogues,
    pageCatalogues,
    checksCatalogues,
    ruleCatalogues,
  );
  const host = createHost(document, life.signal);
  const overlay = createOverlay({ host, translator, snapshot, life });
  closeOnEscape(life);
  // The panel is on screen before the reading begins, which may take a moment on a long page.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (!life.signal.aborted) overlay.read();
}

/** Esc closes, unless the page itself had a use for the key. */
function closeOnEscape(life: AbortController): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) life.abort();
  };
  window.addEventListener('keydown', onKey, { signal: life.signal });
}
