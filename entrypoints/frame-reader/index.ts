import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openFrame } from './open-frame.ts';

/** Runs in the frames of a page whose own document is no report; the background asks what is there. */
export default defineUnlistedScript(() => {
  globalThis.nianbaoFrame ??= openFrame(document, () => {
    globalThis.nianbaoFrame = undefined;
  });
});
