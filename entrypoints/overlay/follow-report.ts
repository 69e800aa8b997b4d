import { sendMessage } from '../../utils/send-message.ts';
import type { FrameReader } from '../frame-reader/create-frame-reader.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';
import { findReport, type Source } from './find-report.ts';
import { hearFrames, type News } from './hear-frames.ts';

export interface FollowReportParts {
  /** The reader of the page's own document. */
  page: FrameReader;
  /** In which script the page is shown: its frames follow. */
  script: ShownScript;
  signal: AbortSignal;
  /** The person wants what is there read as a report; nothing else is looked for any more. */
  isDecided(): boolean;
  /** Called at each reading; `isNew` where another document than before is shown. */
  onRead(source: Source, isNew: boolean): Promise<void> | void;
  onFailed(error: unknown): void;
  onNews(news: Exclude<News, { news: 'frames-changed' }>): void;
}

/** Finds the report of the page, be it in a frame, and looks again whenever its frames change. */
export function followReport(parts: FollowReportParts): { read(): Promise<void> } {
  const { page, script, signal } = parts;
  let source: Source | null = null;
  let reading = Promise.resolve();

  const readOnce = async () => {
    try {
      const found = await findReport(page, source);
      if (signal.aborted) return leaveFrames(found.frameIds);
      const isNew = found.document !== source?.document;
      if (isNew && source?.frameId) leaveFrames([source.frameId]);
      source = found;
      // Those that were there when the script was chosen show it already.
      if (script.mode !== 'original') void sendMessage('show-frames', { script: script.mode });
      await parts.onRead(found, isNew);
    } catch (error) {
      parts.onFailed(error);
    }
  };
  /** One reading after the other. */
  const read = () => {
    reading = reading.then(() => (signal.aborted ? undefined : readOnce()));
    return reading;
  };
  const hear = (news: News) => {
    if (news.news !== 'frames-changed') return parts.onNews(news);
    const isSettled = source !== null && source.frameId === null && source.reading.report.isReport;
    if (!isSettled && !parts.isDecided()) void read();
  };
  hearFrames(document, hear, signal);
  signal.addEventListener('abort', () => leaveFrames(source?.frameIds ?? []));
  return { read };
}

function leaveFrames(frameIds: number[]): void {
  for (const frameId of frameIds) void sendMessage('leave-frame', { frameId, ask: {} });
}
