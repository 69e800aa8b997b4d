import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shownScript } from './shown-script.ts';

/** For a frame that nothing else of ours is in: it can be shown in a script from now on. */
export default defineUnlistedScript(() => {
  shownScript();
});
