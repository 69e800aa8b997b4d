import type { Report } from '../../utils/model.ts';
import { formatDay } from '../format-number.ts';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';
import type { NoticeContent } from './notice.tsx';
import { pageLanguage } from './page-language.ts';
import { type PanelActions, type PanelState, shownReport } from './panel-model.ts';
import { SaveButton } from './save-button.tsx';
import { ScriptSwitch } from './script-switch.tsx';
import type { Save } from './use-save.ts';

interface PanelHeaderProps {
  state: PanelState;
  actions: PanelActions;
  save: Save;
  onNotice(notice: NoticeContent | null): void;
}

/** Whose report of which year this is, in which script to show it, and saving it. */
export function PanelHeader({ state, actions, save, onNotice }: PanelHeaderProps) {
  const { text } = useTranslator();
  const { reading, failed, script } = state;
  const report = shownReport(state);
  const onScript = actions.onScript;
  return (
    <header class="panel-header">
      <div class="identity">
        {report && <Identity report={report} />}
        {!report && (
          <h1 class="unknown">{text(reading || failed ? 'panel.name' : 'panel.reading')}</h1>
        )}
      </div>
      <SaveButton save={save} saved={state.saved} disabled={!report} />
      <button
        type="button"
        class="quiet panel-close"
        aria-label={text('panel.close')}
        title={text('panel.close')}
        onClick={actions.onClose}
      >
        <Icon name="close" />
      </button>
      {onScript && (
        <ScriptSwitch
          chosen={script}
          onChoose={async (wanted) => {
            const done = await onScript(wanted);
            onNotice(done ? null : { text: text('panel.script.failed') });
          }}
        />
      )}
    </header>
  );
}

function Identity({ report }: { report: Report }) {
  const { text, language } = useTranslator();
  const { issuer, year, publishedOn, format, script } = report;
  const details = [
    year === null ? text('panel.year.unknown') : text('panel.year', { year }),
    text(`panel.format.${format}`),
    ...(publishedOn ? [text('panel.published', { date: formatDay(publishedOn, language) })] : []),
  ];
  return (
    <>
      {issuer ? (
        <h1 lang={pageLanguage(script)} title={issuer}>
          {issuer}
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
