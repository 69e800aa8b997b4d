import type { Report, UnreadFrame } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import { UnreadFrames } from './unread-frames.tsx';

interface NotAReportProps {
  report: Report;
  unread: UnreadFrame[];
  onReadAnyway(): void;
}

/** Why the page was not taken for a report, and the way to read it all the same. */
export function NotAReport({ report, unread, onReadAnyway }: NotAReportProps) {
  const { text, message } = useTranslator();
  return (
    <section class="group not-a-report">
      <p class="lead">{text('panel.not_report.title')}</p>
      <UnreadFrames frames={unread} />
      {report.reasons.length > 0 && (
        <>
          <h2>{text('panel.not_report.reasons')}</h2>
          <ul>
            {report.reasons.map((reason) => (
              <li key={message(reason)}>{message(reason)}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="secondary" onClick={onReadAnyway}>
        {text('panel.not_report.read')}
      </button>
      <p class="muted">{text('panel.not_report.note')}</p>
    </section>
  );
}
