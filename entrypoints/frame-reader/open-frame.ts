import type { Reading } from '../../components/panel/panel-model.ts';
import type { FrameLook } from '../../utils/frames/frame-look.ts';
import type { RequestOf } from '../../utils/messages.ts';
import { sendMessage } from '../../utils/send-message.ts';
import { shownScript } from '../shown-script/shown-script.ts';
import type { FrameReader } from './create-frame-reader.ts';
import { createMarksHost, type Host } from './create-marks-host.ts';
import { lookAt } from './look-at.ts';
import { onEscape } from './on-escape.ts';
import { useReader } from './use-reader.ts';
import { watchChildFrames } from './watch-child-frames.ts';
import { watchContents } from './watch-contents.ts';

/** What the panel in the top frame can ask of a frame; it asks through the background. */
export interface Frame extends FrameReader {
  /** Says what is here, for the panel to choose among frames. */
  look(): Promise<FrameLook>;
  /** Takes everything of ours out of the frame; a converted text stays. */
  leave(): Promise<void>;
}

declare global {
  /** Scripts of one extension share this global of their world. */
  var nianbaoFrame: Frame | undefined;
}

/** Reads the document of this frame when it is asked to, and tells the panel what happens in it. */
export function openFrame(document: Document, onLeave: () => void): Frame {
  const life = new AbortController();
  const { signal } = life;
  const script = shownScript();
  const tell = (news: RequestOf<'tell-panel'>) => void sendMessage('tell-panel', news);
  let host: Host | null = null;
  let reading: Reading | null = null;
  /** The panel shows what was read here: it stays as it is. */
  let isShown = false;
  let isSelected = false;

  const reader = useReader({
    document,
    script,
    openHost: () => {
      host ??= createMarksHost(document, signal);
      return host;
    },
    signal,
    onPick: (finding) => tell({ news: 'picked', finding }),
    onSelect: (isAny) => {
      isSelected = isAny;
      if (isShown) tell({ news: 'selected', isSelected });
    },
  });
  watchChildFrames(document, () => tell({ news: 'frames-changed' }), signal);
  watchContents(document, () => isShown || tell({ news: 'frames-changed' }), signal);
  onEscape(window, () => tell({ news: 'closed' }), signal);

  return {
    ...reader,
    async look() {
      if (document.readyState === 'loading') return lookAt(document, null);
      // What is no report yet may have been filled since.
      if (!isShown && !reading?.report.isReport) reading = await reader.read({ frame: null });
      return lookAt(document, reading);
    },
    async read(request) {
      isShown = true;
      reading = await reader.read(request);
      tell({ news: 'selected', isSelected });
      return reading;
    },
    async leave() {
      life.abort();
      onLeave();
    },
  };
}
