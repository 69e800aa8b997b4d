import type { Rectangle } from '../../utils/marks/rectangle.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { FrameReader, RevealRequest } from '../frame-reader/create-frame-reader.ts';

/** What must be known of a frame to ask it, and to find it on the page. */
export interface KnownFrame {
  frameId: number;
  path: number[];
}

const GONE = { seen: 'gone', rectangle: null } as const;

/**
 * A reader in another frame of this page, asked through the background.
 * @param page the reader of the top document
 * @param frames all frames that can be asked
 */
export function createRemoteReader(
  { frameId, path }: KnownFrame,
  page: FrameReader,
  frames: readonly KnownFrame[],
): FrameReader {
  return {
    async read(ask) {
      const answer = await sendMessage('read-frame', { frameId, ask });
      if (!answer.ok) throw new Error(answer.error.key);
      return answer.value;
    },
    async mark(ask) {
      await sendMessage('mark-frame', { frameId, ask });
    },
    async reveal(request) {
      const ask = { ...request, coveredRight: 0 };
      const answer = await sendMessage('reveal-in-frame', { frameId, ask });
      if (!answer.ok) return GONE;
      const { seen, rectangle } = answer.value;
      if (!rectangle) return answer.value;
      return { seen, rectangle: await revealAround(path, rectangle, request) };
    },
    // What covers the page covers no frame's own window.
    makeRoom: () => {},
    async save(ask) {
      const answer = await sendMessage('save-frame', { frameId, ask });
      return answer.ok ? answer.value : { outcome: 'failed', reason: answer.error };
    },
  };

  /** Scrolls each frame around the frame, and at last the page; one that cannot be asked stays as it is. */
  async function revealAround(
    inner: number[],
    rectangle: Rectangle,
    request: RevealRequest,
  ): Promise<Rectangle | null> {
    if (inner.length === 0) return rectangle;
    const around = inner.slice(0, -1);
    const target = { child: inner.at(-1)!, rectangle };
    const revealed = await revealIn(around, { ...request, target });
    return revealed && revealAround(around, revealed, request);
  }

  async function revealIn(path: number[], request: RevealRequest): Promise<Rectangle | null> {
    if (path.length === 0) return (await page.reveal(request)).rectangle;
    const frame = frames.find((one) => one.path.join() === path.join());
    if (!frame) return null;
    const ask = { ...request, coveredRight: 0 };
    const answer = await sendMessage('reveal-in-frame', { frameId: frame.frameId, ask });
    return answer.ok ? answer.value.rectangle : null;
  }
}
