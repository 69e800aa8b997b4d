import { useState } from 'preact/hooks';
import type { Translator } from '../../utils/text/translate.ts';
import { formatDay } from '../format-number.ts';
import type { NoticeContent } from './notice.tsx';
import type { PanelActions, PanelState, SaveResult } from './panel-model.ts';

export type SavePhase = 'ready' | 'saving' | 'saved' | 'failed';

export interface Save {
  phase: SavePhase;
  start(): void;
}

/** Saving and what is said about it: "saved" only once the collection has answered that it is. */
export function useSave(
  state: PanelState,
  { onSave, onOpen }: PanelActions,
  translator: Translator,
  setNotice: (notice: NoticeContent | null) => void,
): Save {
  const [phase, setPhase] = useState<SavePhase>('ready');
  const { text } = translator;
  const run = async (confirmedPrivate: boolean) => {
    setPhase('saving');
    setNotice(null);
    const result = await onSave(confirmedPrivate);
    setPhase(phaseAfter(result));
    setNotice(noticeAfter(result));
  };
  const noticeAfter = (result: SaveResult): NoticeContent => {
    switch (result.outcome) {
      case 'failed':
        return { text: text('panel.save.failed', { reason: translator.message(result.reason) }) };
      case 'confirm-private':
        return {
          text: text('panel.save.private'),
          choices: [
            { label: text('panel.save.private.yes'), onChoose: () => void run(true) },
            { label: text('panel.save.private.no'), onChoose: () => setNotice(null) },
          ],
        };
      default: {
        const key = result.outcome === 'saved' ? 'panel.save.done' : 'panel.save.already';
        const date = formatDay(result.savedAt, translator.language);
        const show = () => onOpen('collection', result.id);
        return {
          text: text(key, { date }),
          choices: [{ label: text('panel.save.show'), onChoose: show }],
        };
      }
    }
  };
  return {
    phase: phase === 'ready' && state.saved ? 'saved' : phase,
    start: () => void run(false),
  };
}

function phaseAfter({ outcome }: SaveResult): SavePhase {
  if (outcome === 'failed') return 'failed';
  return outcome === 'confirm-private' ? 'ready' : 'saved';
}
