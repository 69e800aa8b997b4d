import type { Finding } from '../../utils/model.ts';
import type { Translator } from '../../utils/text/translate.ts';
import type { PanelState } from './panel-model.ts';

/**
 * A finding as text for a letter or a note: whose report, the finding with its cause, the sentence
 * as the page prints it, the rule's basis, and where it stands. Lines, without a closing break.
 */
export function describeFinding(
  finding: Finding,
  { reading, address }: Pick<PanelState, 'reading' | 'address'>,
  { text, message }: Translator,
): string {
  const report = reading?.report;
  const year = report?.year == null ? null : text('panel.year', { year: report.year });
  const { rule, severity, quote } = finding;
  return [
    report?.title ?? [report?.issuer, year].filter(Boolean).join(' '),
    text('panel.copy.finding', {
      severity: text(`panel.severity.${severity}`),
      finding: message(finding.message),
    }),
    quote && text('panel.copy.quote', { quote }),
    text('panel.copy.basis', { basis: text(`rule.${rule}.basis`) }),
    address,
  ]
    .filter(Boolean)
    .join('\n');
}
