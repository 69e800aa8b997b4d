import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPage } from './open-page.ts';

/** The conversion without its dictionaries, for `shownScript` to open this frame's page with. */
export default defineUnlistedScript(() => {
  globalThis.nianbaoOpenPage = openPage;
});
