import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openOverlay } from './open-overlay.ts';

/** What an open panel leaves for the next click: scripts of one extension share this global of their world. */
type WithOverlay = typeof globalThis & { nianbaoOverlay?: AbortController | undefined };

/** Runs at every click on the toolbar icon: opens the panel over the page, or closes it. */
export default defineUnlistedScript(() => {
  const world: WithOverlay = globalThis;
  if (world.nianbaoOverlay) {
    world.nianbaoOverlay.abort();
    return;
  }
  const life = new AbortController();
  world.nianbaoOverlay = life;
  life.signal.addEventListener('abort', () => {
    world.nianbaoOverlay = undefined;
  });
  openOverlay(life).catch((error) => {
    console.error(error);
    life.abort();
  });
});
