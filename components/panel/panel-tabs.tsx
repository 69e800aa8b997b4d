import { useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';

const TABS = ['findings', 'outline', 'tables'] as const;
export type TabId = (typeof TABS)[number];

interface PanelTabsProps {
  selected: TabId;
  counts: Record<TabId, number>;
  onSelect(tab: TabId): void;
  /** Goes to the previous or next finding; null where there is none. */
  onStep: ((by: 1 | -1) => void) | null;
}

/** Three ways through the report; arrow keys move between them, as ARIA's tab pattern has it. */
export function PanelTabs({ selected, counts, onSelect, onStep }: PanelTabsProps) {
  const { text } = useTranslator();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const index = (TABS.indexOf(selected) + by + TABS.length) % TABS.length;
    onSelect(TABS[index]!);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div class="tabs">
      <div ref={list} role="tablist" aria-label={text('panel.tabs')} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === selected}
            aria-controls={tab === selected ? `tabpanel-${tab}` : undefined}
            tabIndex={tab === selected ? 0 : -1}
            onClick={() => onSelect(tab)}
          >
            {text(`panel.tab.${tab}`)}
            <span class="count">{counts[tab]}</span>
          </button>
        ))}
      </div>
      {onStep && (
        <div class="steps">
          <StepButton name="up" label={text('panel.findings.previous')} onStep={() => onStep(-1)} />
          <StepButton name="down" label={text('panel.findings.next')} onStep={() => onStep(1)} />
        </div>
      )}
    </div>
  );
}

function StepButton({
  name,
  label,
  onStep,
}: {
  name: 'up' | 'down';
  label: string;
  onStep(): void;
}) {
  return (
    <button type="button" class="quiet" aria-label={label} title={label} onClick={onStep}>
      <Icon name={name} />
    </button>
  );
}
