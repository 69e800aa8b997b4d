import { browser } from 'wxt/browser';
import type { RequestOf } from '../../utils/messages.ts';
import { watchChildFrames } from '../frame-reader/watch-child-frames.ts';

export type News = RequestOf<'tell-panel'>;

/** How long the frames of a page rest before they are looked into again, in ms. */
const REST = 200;

/** What happens in the frames of the page: those that load say so by themselves, the others through the background. */
export function hearFrames(document: Document, onNews: (news: News) => void, signal: AbortSignal) {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const hear = (news: Partial<News>) => {
    if (news.news !== 'frames-changed') return news.news && onNews(news as News);
    clearTimeout(rest);
    rest = setTimeout(onNews, REST, news);
  };
  const listener = (message: Partial<News>) => void hear(message);
  browser.runtime.onMessage.addListener(listener);
  watchChildFrames(document, () => hear({ news: 'frames-changed' }), signal);
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    // Gone together with its extension, where that was updated under the page.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}
