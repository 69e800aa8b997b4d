import { formatDay } from '../format-number.ts';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';
import type { PanelState } from './panel-model.ts';
import type { SavePhase } from './use-saves.ts';

const LABELS: Record<SavePhase, string> = {
  ready: 'panel.save',
  saving: 'panel.save.saving',
  saved: 'panel.save.saved',
  failed: 'panel.save.again',
};

interface SaveButtonProps {
  phase: SavePhase;
  /** When this page was saved before, if it was. */
  saved: PanelState['saved'];
  disabled: boolean;
  onSave(): void;
}

/** Saves what was read; the button says how far that is. A saved page can be saved again, if it changed. */
export function SaveButton({ phase, saved, disabled, onSave }: SaveButtonProps) {
  const { text, language } = useTranslator();
  const before = saved && text('panel.save.before', { date: formatDay(saved.savedAt, language) });
  const isSaved = phase === 'saved';
  return (
    <button
      type="button"
      class={isSaved ? 'save saved' : 'save primary'}
      title={before ?? undefined}
      disabled={disabled}
      aria-disabled={phase === 'saving'}
      onClick={onSave}
    >
      {isSaved && <Icon name="check" />}
      {text(LABELS[phase])}
    </button>
  );
}
