import type { Report } from '../../utils/model.ts';
import { formatDay } from '../format-number.ts';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';
import {
  type PanelActions,
  type PanelState,
  type ScriptChoice,
  shownReport,
} from './panel-model.ts';
import { SaveButton } from './save-button.tsx';
import { ScriptSwitch } from './script-switch.tsx';
import { usePageWords } from './use-page-words.ts';
import type { SavePhase } from './use-saves.ts';

interface PanelHeaderProps {
  state: PanelState;
  actions: PanelActions;
  savePhase: SavePhase;
  onSave(): void;
  onScript(script: ScriptChoice): void;
}

/** Whose report of which year this is, in which script to show it, and saving it. */
export function PanelHeader({ state, actions, savePhase, onSave, onScript }: PanelHeaderProps) {
  const { text } = useTranslator();
  const { reading, failed, script } = state;
  const report = shownReport(state);
  return (
    <header class="panel-header">
      <div class="identity">
        {report && <Identity report={report} />}
        {!report && (
          <h1 class="unknown">{text(reading || failed ? 'panel.name' : 'panel.reading')}</h1>
        )}
      </div>
      <SaveButton phase={savePhase} saved={state.saved} disabled={!report} onSave={onSave} />
      <button
        type="button"
        class="quiet panel-close"
        aria-label={text('panel.close')}
        title={text('panel.close')}
        onClick={actions.onClose}
      >
        <Icon name="close" />
      </button>
      <ScriptSwitch chosen={script} onChoose={onScript} />
    </header>
  );
}

function Identity({ report }: { report: Report }) {
  const { text, language } = useTranslator();
  const words = usePageWords();
  const { issuer, year, publishedOn, format } = report;
  const details = [
    year === null ? text('panel.year.unknown') : text('panel.year', { year }),
    text(`panel.format.${format}`),
    ...(publishedOn ? [text('panel.published', { date: formatDay(publishedOn, language) })] : []),
  ];
  return (
    <>
      {issuer ? (
        <h1 lang={words.lang} title={words.show(issuer)}>
          {words.show(issuer)}
        </h1>
      ) : (
        <h1 class="unknown">{text('panel.issuer.unknown')}</h1>
      )}
      <p class="identity-details">
        {details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
    </>
  );
}
