import type {} from '../reader.ts';
import type { FrameReader, FrameReaderParts } from './create-frame-reader.ts';

/** A reader of one document, by the script that the background runs before this one. */
export function useReader(parts: FrameReaderParts): FrameReader {
  const createReader = globalThis.nianbaoCreateReader;
  if (!createReader) throw new Error('reader.js has not run in this frame');
  return createReader(parts);
}
