import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shownScript } from './shown-script/shown-script.ts';

/** The key that changes the script was pressed over this page; it works without the panel too. */
export default defineUnlistedScript(() => {
  void shownScript().showNext();
});
