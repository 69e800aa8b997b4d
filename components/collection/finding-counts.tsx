import type { ClipSummary } from '../../utils/model.ts';
import { SeverityMark } from '../severity-mark.tsx';
import { useTranslator } from '../use-translator.ts';

/** How many findings of each severity a clip has; a check where a whole report has none. */
export function FindingCounts({
  clip,
}: {
  clip: Pick<ClipSummary, 'kind' | 'errors' | 'warnings' | 'hints'>;
}) {
  const { text } = useTranslator();
  const counts = [
    ['error', clip.errors],
    ['warning', clip.warnings],
    ['hint', clip.hints],
  ] as const;
  if (counts.every(([, count]) => count === 0)) {
    if (clip.kind !== 'report') return null;
    return (
      <span class="counts">
        <SeverityMark kind="pass" />
        <span class="unseen">{text('panel.findings.none')}</span>
      </span>
    );
  }
  return (
    <span class="counts">
      {counts
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => (
          <span key={severity} title={text(`panel.severity.${severity}`)}>
            <SeverityMark kind={severity} />
            <span class="unseen">{text(`panel.severity.${severity}`)}</span>
            {count}
          </span>
        ))}
    </span>
  );
}
