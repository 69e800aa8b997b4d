import type { ChildFrame } from '../page/child-frames.ts';

/** What a frame says of itself, enough to choose among frames. */
export interface FrameLook {
  /** Different for each document that the frame shows. */
  document: string;
  /** See `windowPath`. */
  path: number[];
  /** See `documentAddress`. */
  address: string;
  /** `loading`: not read yet; `empty`: there is no text in it. */
  state: 'loading' | 'empty' | 'read';
  isReport: boolean;
  /** 0…1 */
  confidence: number;
  /** How many figures were read, and how many characters. */
  figures: number;
  length: number;
  /** The frames in it. */
  children: ChildFrame[];
}
