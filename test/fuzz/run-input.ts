/** Runs one input of the fuzz run and says what is wrong, if anything. */
import { decodeHtml } from '../../cli/decode-html.ts';
import type { FuzzInput } from './fuzz-inputs.ts';
import { runText } from './run-text.ts';

/** The two ways in which a page is read; given, since their modules may need a bundler. */
export interface PageReader {
  readHeadless(html: string): void;
  readInPlace(html: string): void;
}

/** Runs an input. Throws where the reader does, or where what it says can not be. */
export function runInput({ target, data }: FuzzInput, reader: PageReader): void {
  if (target === 'text') {
    runText(data);
  } else if (target === 'bytes') {
    const text = decodeHtml(Uint8Array.from(data, (byte) => byte.charCodeAt(0)));
    if (typeof text !== 'string') throw new Error('bytes that decode to no text');
  } else if (target === 'page') {
    reader.readInPlace(data);
  } else {
    reader.readInPlace(data);
    reader.readHeadless(data);
  }
}
