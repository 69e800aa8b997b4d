import { browser } from 'wxt/browser';
// Types only: the schemas stay out of the scripts that run in pages.
import type { Envelope, MessageName, RequestOf, ResponseOf, Result } from './messages.ts';

/** Why nothing came back: the extension was updated under the page, the page is too big, or it failed. */
function failure(error: unknown): { ok: false; error: { key: string } } {
  if (!browser.runtime?.id) return { ok: false, error: { key: 'errors.orphaned' } };
  const tooLong =
    error instanceof Error && /message length|too (long|large|big)/i.test(error.message);
  return { ok: false, error: { key: tooLong ? 'errors.page_too_large' : 'errors.no_answer' } };
}

/** Asks the background; every failure comes back as words for the person, nothing is thrown. */
export async function sendMessage<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<Result<ResponseOf<N>>> {
  try {
    const message: Envelope<N> = { name, request };
    const answer: Result<ResponseOf<N>> | undefined = await browser.runtime.sendMessage(message);
    return answer ?? failure(undefined);
  } catch (error) {
    return failure(error);
  }
}
