/** Runs one input of the fuzz run and says what is wrong, if anything. */
import { decodeHtml } from '../../cli/decode-html.ts';
import type { FuzzInput } from './fuzz-inputs.ts';
import { runText } from './run-text.ts';

/** The two ways in which a page is read; given, since their modules may need a bundler. */
export interface PageReader {
  readHeadless(html: string): void;
  /** Gives the milliseconds of work that are not the reader's. */
  readInPlace(html: string): number;
}

/**
 * Runs an input. Throws where the reader does, or where what it says can not be.
 * @returns the milliseconds of work that are not the reader's
 */
export function runInput({ target, data }: FuzzInput, reader: PageReader): number {
  if (target === 'text') {
    runText(data);
  } else if (target === 'bytes') {
    const text = decodeHtml(Uint8Array.from(data, (byte) => byte.charCodeAt(0)));
    if (typeof text !== 'string') throw new Error('bytes that decode to no text');
  } else {
    const others = reader.readInPlace(data);
    if (target === 'fragment') reader.readHeadless(data);
    return others;
  }
  return 0;
}
