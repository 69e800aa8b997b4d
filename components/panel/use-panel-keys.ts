import type { Finding } from '../../utils/model.ts';
import { orderFindings } from './order-findings.ts';
import type { PanelState } from './panel-model.ts';

interface PanelKeys {
  onClose(): void;
  onChoose(finding: number): void;
  onNextScript(): void;
  onCopy(finding: Finding): void;
}

/**
 * Keys of the panel: through the findings in the order they are listed (j, k, arrows), the next
 * script (t), copying the one in view (c), out (Esc). `move` is for the buttons that do the same.
 */
export function usePanelKeys(
  { reading, chosen }: PanelState,
  { onClose, onChoose, onNextScript, onCopy }: PanelKeys,
) {
  const order = orderFindings(reading?.findings ?? []);
  const move = (by: 1 | -1) => {
    const here = chosen === null ? (by > 0 ? -1 : order.length) : order.indexOf(chosen);
    const next = order[(here + by + order.length) % order.length];
    if (next !== undefined) onChoose(next);
  };
  const keys: Record<string, () => void> = {
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    c: () => {
      const finding = chosen === null ? undefined : reading?.findings[chosen];
      if (finding) onCopy(finding);
    },
    t: onNextScript,
    Escape: onClose,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { move, onKeyDown };
}
