import type { Report, UnreadFrame } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import { Confidence, Reasons } from './recognition.tsx';
import { UnreadFrames } from './unread-frames.tsx';

interface NotAReportProps {
  report: Report;
  /** What the person said of this address. */
  verdict: boolean | null;
  unread: UnreadFrame[];
  onReadAnyway(): void;
  onVerdict(isReport: boolean | null): void;
}

/** Why the page was not taken for a report, the way to read it all the same, and to say that it is one. */
export function NotAReport(props: NotAReportProps) {
  const { report, verdict, unread, onReadAnyway, onVerdict } = props;
  const { text } = useTranslator();
  return (
    <section class="group not-a-report">
      <p class="lead">
        {text(verdict === null ? 'panel.not_report.title' : 'panel.not_report.said')}
      </p>
      <UnreadFrames frames={unread} />
      <h2>
        {text('panel.not_report.reasons')}
        <Confidence report={report} />
      </h2>
      <Reasons report={report} />
      <div class="choices">
        <button
          type="button"
          class="secondary"
          onClick={() => onVerdict(verdict === null ? true : null)}
        >
          {text(verdict === null ? 'panel.verdict.yes' : 'panel.verdict.take_back')}
        </button>
        <button type="button" class="link" onClick={onReadAnyway}>
          {text('panel.not_report.read')}
        </button>
      </div>
      <p class="muted">{text('panel.not_report.note')}</p>
    </section>
  );
}
