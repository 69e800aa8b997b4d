import { formatDay } from '../format-number.ts';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';
import type { PanelState } from './panel-model.ts';
import type { Save, SavePhase } from './use-save.ts';

const LABELS: Record<SavePhase, string> = {
  ready: 'panel.save',
  saving: 'panel.save.saving',
  saved: 'panel.save.saved',
  failed: 'panel.save.again',
};

interface SaveButtonProps {
  save: Save;
  /** When this page was saved before, if it was. */
  saved: PanelState['saved'];
  disabled: boolean;
}

/** Saves what was read; the button says how far that is. A saved page can be saved again, if it changed. */
export function SaveButton({ save, saved, disabled }: SaveButtonProps) {
  const { text, language } = useTranslator();
  const before = saved && text('panel.save.before', { date: formatDay(saved.savedAt, language) });
  const isSaved = save.phase === 'saved';
  return (
    <button
      type="button"
      class={isSaved ? 'save saved' : 'save primary'}
      title={before ?? undefined}
      disabled={disabled}
      aria-disabled={save.phase === 'saving'}
      onClick={() => save.phase === 'saving' || save.start()}
    >
      {isSaved && <Icon name="check" />}
      {text(LABELS[save.phase])}
    </button>
  );
}
