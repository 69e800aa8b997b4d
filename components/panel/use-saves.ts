import { useState } from 'preact/hooks';
import type { Translator } from '../../utils/text/translate.ts';
import { formatDay } from '../format-number.ts';
import type { NoticeContent } from './notice.tsx';
import type { PanelActions, PanelState, SavePart, SaveResult } from './panel-model.ts';

export type SavePhase = 'ready' | 'saving' | 'saved' | 'failed';

/** How far the saving of each part of the page is. */
export interface Saves {
  phaseOf(part: SavePart): SavePhase;
  start(part: SavePart): void;
}

/** Saving and what is said about it: "saved" only once the collection has answered that it is. */
export function useSaves(
  state: PanelState,
  { onSave, onOpen }: PanelActions,
  translator: Translator,
  setNotice: (notice: NoticeContent | null) => void,
): Saves {
  const [phases, setPhases] = useState<Record<string, SavePhase>>({});
  const { text } = translator;
  const phaseOf = (part: SavePart): SavePhase => {
    const phase = phases[nameOf(part)] ?? 'ready';
    return part.kind === 'report' && phase === 'ready' && state.saved ? 'saved' : phase;
  };
  const run = async (part: SavePart, confirmedPrivate: boolean) => {
    const setPhase = (phase: SavePhase) =>
      setPhases((known) => ({ ...known, [nameOf(part)]: phase }));
    setPhase('saving');
    setNotice(null);
    const result = await onSave(part, confirmedPrivate);
    setPhase(phaseAfter(result));
    setNotice(noticeAfter(part, result));
  };
  const noticeAfter = (part: SavePart, result: SaveResult): NoticeContent => {
    switch (result.outcome) {
      case 'failed':
        return { text: text('panel.save.failed', { reason: translator.message(result.reason) }) };
      case 'confirm-private':
        return {
          text: text('panel.save.private'),
          choices: [
            { label: text('panel.save.private.yes'), onChoose: () => void run(part, true) },
            {
              label: text('panel.save.private.no'),
              isUsual: true,
              onChoose: () => setNotice(null),
            },
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
    phaseOf,
    start: (part) => {
      if (phaseOf(part) !== 'saving') void run(part, false);
    },
  };
}

function nameOf(part: SavePart): string {
  return part.kind === 'table' ? `table ${part.table}` : part.kind;
}

function phaseAfter({ outcome }: SaveResult): SavePhase {
  if (outcome === 'failed') return 'failed';
  return outcome === 'confirm-private' ? 'ready' : 'saved';
}
