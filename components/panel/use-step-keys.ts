import { orderFindings } from './order-findings.ts';
import type { PanelState } from './panel-model.ts';

/** Going through the findings in the order they are listed, by key (j, k, arrows) or by button. */
export function useStepKeys({ reading, chosen }: PanelState, choose: (finding: number) => void) {
  const order = orderFindings(reading?.findings ?? []);
  const move = (by: 1 | -1) => {
    const here = chosen === null ? (by > 0 ? -1 : order.length) : order.indexOf(chosen);
    const next = order[(here + by + order.length) % order.length];
    if (next !== undefined) choose(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const by = ({ j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (!by) return;
    event.preventDefault();
    move(by);
  };
  return { move, onKeyDown };
}
