import type { Problem } from '../model.ts';

/**
 * What is said of a frame that could not be read.
 * @param address where the frame comes from, or ''
 */
export function emptyFrame(address: string): Problem {
  return {
    code: 'empty-frame',
    message: address
      ? { key: 'page.problem.empty_frame', args: { address } }
      : { key: 'page.problem.empty_frame_here' },
  };
}
