import type { Severity } from '../utils/model.ts';
import { useTranslator } from './use-translator.ts';

/** What can stand before a line: how grave it is, that it holds, or that something was not read. */
export type MarkKind = Severity | 'pass' | 'problem';

const SHAPES: Record<MarkKind, preact.JSX.Element> = {
  error: <rect x="1" y="1" width="10" height="10" rx="1" />,
  warning: <path d="M6 1 11.5 11h-11z" />,
  hint: <circle cx="6" cy="6" r="3.5" />,
  pass: <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" stroke-width="1.75" />,
  problem: (
    <circle
      cx="6"
      cy="6"
      r="4.25"
      fill="none"
      stroke="currentColor"
      stroke-dasharray="2 1.6"
      stroke-width="1.5"
    />
  ),
};

interface SeverityMarkProps {
  kind: MarkKind;
  /** Says the word too, unseen, where it does not stand beside the shape. */
  named?: boolean;
}

/** A shape for each severity, so that none is told by colour alone. */
export function SeverityMark({ kind, named = false }: SeverityMarkProps) {
  const { text } = useTranslator();
  return (
    <span class={`severity severity-${kind}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" fill="currentColor" aria-hidden="true">
        {SHAPES[kind]}
      </svg>
      {named && <span class="unseen">{text(`panel.severity.${kind}`)}</span>}
    </span>
  );
}
