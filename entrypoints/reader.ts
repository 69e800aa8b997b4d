import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countMentions } from '../utils/page/find-main-container.ts';
import { createFrameReader } from './frame-reader/create-frame-reader.ts';

/** Scripts of one extension share this global of their world. */
declare global {
  var nianbaoCreateReader: typeof createFrameReader | undefined;
  var nianbaoCountMentions: typeof countMentions | undefined;
}

/** Reading, checking and marking as a script of its own, run before the panel's and before that of a frame. */
export default defineUnlistedScript(() => {
  globalThis.nianbaoCreateReader = createFrameReader;
  globalThis.nianbaoCountMentions = countMentions;
});
