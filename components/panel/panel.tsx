import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../utils/model.ts';
import type { Translator } from '../../utils/text/translate.ts';
import { TranslatorContext } from '../use-translator.ts';
import { describeFinding } from './describe-finding.ts';
import { FindingList } from './finding-list.tsx';
import { KeyFigures } from './key-figures.tsx';
import { NotAReport } from './not-a-report.tsx';
import { Notice, type NoticeContent } from './notice.tsx';
import { OutcomeBars } from './outcome-bars.tsx';
import { OutlineList } from './outline-list.tsx';
import { PanelFooter } from './panel-footer.tsx';
import { PanelHeader } from './panel-header.tsx';
import {
  type PanelActions,
  type PanelState,
  type Reading,
  type ScriptChoice,
  type Seen,
  shownReport,
  type Target,
} from './panel-model.ts';
import { PanelSkeleton } from './panel-skeleton.tsx';
import { PanelTabs, type TabId } from './panel-tabs.tsx';
import { Recognition } from './recognition.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { TableList } from './table-list.tsx';
import { PageWordsContext, pageWordsOf } from './use-page-words.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { type Saves, useSaves } from './use-saves.ts';

export interface PanelProps {
  state: PanelState;
  actions: PanelActions;
  translator: Translator;
}

/** The panel beside the page: what was read of it, what does not fit together, and the ways back to it. */
export function Panel({ state, actions, translator }: PanelProps) {
  const { text } = translator;
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const saves = useSaves(state, actions, translator, setNotice);
  const report = async (shown: Promise<Seen>) => {
    const seen = await shown;
    setNotice(seen === 'shown' ? null : { text: text(`panel.place.${seen}`) });
  };
  const reveal = (target: Target) => void report(actions.onReveal(target));
  const choose = (finding: number) => {
    const chosen = actions.onChoose(finding);
    // What is missing from the page has no place there that could be gone.
    const hasPlace = state.reading?.findings[finding]?.places.length !== 0;
    void (hasPlace ? report(chosen) : setNotice(null));
  };
  const changeScript = async (script: ScriptChoice | 'next') => {
    const done = await actions.onScript(script);
    setNotice(done ? null : { text: text('panel.script.failed') });
  };
  const copy = async (finding: Finding) => {
    const words = describeFinding(finding, state, translator);
    const isCopied = await actions.onCopy(words);
    setNotice({
      text: text(isCopied ? 'panel.copy.done' : 'panel.copy.failed'),
      passes: isCopied,
    });
  };
  const giveVerdict = async (isReport: boolean | null) => {
    const isKept = await actions.onVerdict(isReport);
    const key = isReport === null ? 'back' : isKept ? 'kept' : 'once';
    setNotice({ text: text(`panel.verdict.${key}`), passes: true });
  };
  const keys = usePanelKeys(state, {
    onClose: actions.onClose,
    onChoose: choose,
    onNextScript: () => void changeScript('next'),
    onCopy: (finding) => void copy(finding),
  });
  const { reading } = state;
  const isShown = shownReport(state) !== null;
  return (
    <TranslatorContext.Provider value={translator}>
      <PageWordsContext.Provider value={pageWordsOf(state, actions)}>
        <aside
          class="surface panel"
          lang={translator.language}
          aria-label={text('panel.name')}
          style={{ width: `${state.width}px` }}
          tabIndex={-1}
          onKeyDown={keys.onKeyDown}
        >
          <ResizeHandle width={state.width} onResize={actions.onResize} />
          <PanelHeader
            state={state}
            actions={actions}
            savePhase={saves.phaseOf({ kind: 'report' })}
            onSave={() => saves.start({ kind: 'report' })}
            onScript={changeScript}
          />
          <div class="panel-body">
            {!reading && !state.failed && <PanelSkeleton />}
            {state.failed && <p class="empty">{text('panel.read.failed')}</p>}
            {reading && !isShown && (
              <NotAReport
                report={reading.report}
                verdict={state.verdict}
                unread={state.unread}
                onReadAnyway={actions.onReadAnyway}
                onVerdict={giveVerdict}
              />
            )}
            {reading && isShown && (
              <Shown
                {...{ reading, state, saves, choose, reveal, copy }}
                onStep={keys.move}
                onVerdict={giveVerdict}
              />
            )}
          </div>
          {reading && state.hasSelection && !notice && <SelectionBar saves={saves} />}
          <Notice content={notice} onClose={() => setNotice(null)} />
          <PanelFooter onOpen={actions.onOpen} />
        </aside>
      </PageWordsContext.Provider>
    </TranslatorContext.Provider>
  );
}

interface ShownProps {
  reading: Reading;
  state: PanelState;
  saves: Saves;
  choose(finding: number): void;
  reveal(target: Target): void;
  copy(finding: Finding): void;
  onVerdict(isReport: boolean | null): void;
  onStep(by: 1 | -1): void;
}

function Shown(props: ShownProps) {
  const { reading, state, saves, choose, reveal, copy, onStep, onVerdict } = props;
  const [tab, setTab] = useState<TabId>('findings');
  const previous = useRef(state.chosen);
  useEffect(() => {
    if (state.chosen !== null && state.chosen !== previous.current) setTab('findings');
    previous.current = state.chosen;
  }, [state.chosen]);
  const { report, findings, problems } = reading;
  return (
    <>
      <KeyFigures report={report} yearBefore={state.yearBefore} onReveal={reveal} />
      <OutcomeBars report={report} onReveal={reveal} />
      <PanelTabs
        selected={tab}
        counts={{
          findings: findings.length + problems.length,
          outline: report.sections.length,
          tables: report.tables.length,
        }}
        onSelect={setTab}
        onStep={findings.length > 0 ? onStep : null}
      />
      <div class="tab-panel" role="tabpanel" id={`tabpanel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'findings' && (
          <FindingList
            reading={reading}
            chosen={state.chosen}
            onChoose={choose}
            onReveal={reveal}
            onCopy={copy}
          />
        )}
        {tab === 'outline' && <OutlineList report={report} onReveal={reveal} />}
        {tab === 'tables' && <TableList report={report} saves={saves} onReveal={reveal} />}
      </div>
      <Recognition report={report} verdict={state.verdict} onVerdict={onVerdict} />
    </>
  );
}
