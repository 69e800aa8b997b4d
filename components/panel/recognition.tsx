import type { Report } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';

interface RecognitionProps {
  report: Report;
  /** What the person said of this address. */
  verdict: boolean | null;
  onVerdict(isReport: boolean | null): void;
}

/** How sure it is that this is a report and why, with the person's own word on it. */
export function Recognition({ report, verdict, onVerdict }: RecognitionProps) {
  const { text } = useTranslator();
  return (
    <details class="recognition">
      <summary>
        {text(verdict === null ? 'panel.recognition.taken' : 'panel.recognition.said')}
        {verdict === null && <Confidence report={report} />}
      </summary>
      <Reasons report={report} />
      <button type="button" class="link" onClick={() => onVerdict(verdict === null ? false : null)}>
        {text(verdict === null ? 'panel.verdict.no' : 'panel.verdict.take_back')}
      </button>
    </details>
  );
}

/** What spoke for and against taking the page for a report. */
export function Reasons({ report: { reasons } }: { report: Report }) {
  const { message } = useTranslator();
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={message(reason)}>{message(reason)}</li>
      ))}
    </ul>
  );
}

/** How much the page looks like a report, in per cent. */
export function Confidence({ report: { confidence } }: { report: Report }) {
  const { text } = useTranslator();
  const percent = Math.round(confidence * 100);
  return <span class="confidence">{text('panel.recognition.confidence', { percent })}</span>;
}
