import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readScriptSettings } from './script-settings/script-settings.ts';
import { siteScriptOf } from './script-settings/site-script-of.ts';
import { shownScript } from './shown-script/shown-script.ts';

/** Registered for the allowed sites that have a script of their own: shows this frame's page in it. */
export default defineUnlistedScript(async () => {
  const script = siteScriptOf(location.hostname, (await readScriptSettings()).sites);
  if (script) await shownScript().show(script);
});
