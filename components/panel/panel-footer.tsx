import { useTranslator } from '../use-translator.ts';
import type { PanelActions } from './panel-model.ts';

/** The ways on to the extension's own pages. */
export function PanelFooter({ onOpen }: Pick<PanelActions, 'onOpen'>) {
  const { text } = useTranslator();
  return (
    <footer class="panel-footer">
      {(['collection', 'allow', 'options'] as const).map((page) => (
        <button key={page} type="button" class="link" onClick={() => onOpen(page)}>
          {text(`panel.${page}`)}
        </button>
      ))}
      <span class="keys">{text('panel.keys')}</span>
    </footer>
  );
}
