import type { Reading } from '../../components/panel/panel-model.ts';
import { chooseFrame, listUnreadFrames, positionOf } from '../../utils/frames/choose-frame.ts';
import type { FrameLook } from '../../utils/frames/frame-look.ts';
import type { UnreadFrame } from '../../utils/model.ts';
import { emptyFrame } from '../../utils/page/empty-frame.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { FrameReader } from '../frame-reader/create-frame-reader.ts';
import { lookAt } from '../frame-reader/look-at.ts';
import { createRemoteReader } from './remote-reader.ts';

/** The document that the panel shows, be it the page itself or one in a frame. */
export interface Source {
  /** See `FrameLook`. */
  document: string;
  address: string;
  /** The browser's number of its frame; null for the page itself. */
  frameId: number | null;
  reader: FrameReader;
  reading: Reading;
  /** Frames that may hold the report where none was found. */
  unread: UnreadFrame[];
  /** All frames that scripts of ours are in, the top one left out. */
  frameIds: number[];
}

/**
 * Reads the page, and where it is no report looks into its frames for one.
 * @param page the reader of the top document
 * @param previous what was found before; a document that is still the best is not read again
 */
export async function findReport(page: FrameReader, previous: Source | null): Promise<Source> {
  const reading = await page.read({ frame: null });
  const top = lookAt(document, reading);
  const itself: Source = {
    ...{ document: top.document, address: top.address, frameId: null },
    ...{ reader: page, reading, unread: [], frameIds: [] },
  };
  if (reading.report.isReport || top.children.length === 0) return itself;

  const answer = await sendMessage('look-into-frames', null);
  const frames = answer.ok ? answer.value : [];
  const frameIds = frames.map(({ frameId }) => frameId);
  const looks = [top, ...frames] as const;
  const unread = listUnreadFrames(looks);
  const best = chooseFrame<FrameLook | (typeof frames)[number]>(looks);
  if ('frameId' in best) {
    const { document, address, frameId } = best;
    const found = { document, address, frameId, unread, frameIds };
    if (previous && previous.document === document) return { ...previous, ...found };
    const reader = createRemoteReader(best, page, frames);
    const inFrame = await reader.read({ frame: positionOf(best.path, looks) }).catch(() => null);
    if (inFrame) return { ...found, reader, reading: inFrame };
  }
  return { ...itself, unread, frameIds, reading: withProblems(reading, unread) };
}

/** What the document alone could only suppose of its frames is known by now. */
function withProblems(reading: Reading, unread: UnreadFrame[]): Reading {
  const others = reading.problems.filter(({ code }) => code !== 'empty-frame');
  return { ...reading, problems: [...others, ...unread.map(({ address }) => emptyFrame(address))] };
}
