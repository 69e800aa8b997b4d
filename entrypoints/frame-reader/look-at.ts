import type { Reading } from '../../components/panel/panel-model.ts';
import { documentAddress } from '../../utils/frames/document-address.ts';
import type { FrameLook } from '../../utils/frames/frame-look.ts';
import { windowPath } from '../../utils/frames/window-path.ts';
import { listChildFrames } from '../../utils/page/child-frames.ts';

/** One for each document that scripts of ours run in, since each has a world of its own. */
const id = `${performance.timeOrigin} ${Math.random()}`;

/**
 * What a document is, for choosing among the frames of a page.
 * @param reading null where it cannot be read yet
 */
export function lookAt(document: Document, reading: Reading | null): FrameLook {
  return {
    document: id,
    path: windowPath(document.defaultView!),
    address: documentAddress(document),
    children: listChildFrames(document),
    ...(reading ? summarise(reading) : NOTHING_YET),
  };
}

const NOTHING_YET = {
  state: 'loading',
  isReport: false,
  confidence: 0,
  figures: 0,
  length: 0,
} as const;

function summarise({ report }: Reading) {
  const { isReport, confidence, preamble, sections, tables, facts } = report;
  const cells = tables.flatMap(({ grid }) => grid.cells.map(({ text }) => text));
  const length = [preamble, ...sections.map(({ text }) => text), ...cells].join('').length;
  const state: FrameLook['state'] = length > 0 ? 'read' : 'empty';
  return { state, isReport, confidence, figures: facts.length, length };
}
