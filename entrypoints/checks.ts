import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runChecks } from '../utils/checks/run-checks.ts';

/** Scripts of one extension share this global of their world. */
declare global {
  var nianbaoRunChecks: typeof runChecks | undefined;
}

/** The checks as a script of their own, run before the panel's and before that of a frame: both read, then check. */
export default defineUnlistedScript(() => {
  globalThis.nianbaoRunChecks = runChecks;
});
