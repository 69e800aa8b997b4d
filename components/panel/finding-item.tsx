import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import { FindingTerms } from './finding-terms.tsx';
import type { Target } from './panel-model.ts';
import { splitMessage } from './split-message.ts';
import { useMessage, usePageWords } from './use-page-words.ts';

interface FindingItemProps {
  finding: Finding;
  isChosen: boolean;
  onChoose(): void;
  onReveal(target: Target): void;
  onCopy(finding: Finding): void;
}

/** A finding: its formula and cause, and while it is chosen each figure in it and what the rule says. */
export function FindingItem({ finding, isChosen, onChoose, onReveal, onCopy }: FindingItemProps) {
  const { text } = useTranslator();
  const message = useMessage();
  const words = usePageWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isChosen || !item.current) return;
    bringIntoView(item.current);
    takeFocus(item.current);
  }, [isChosen]);
  const { formula, meaning } = splitMessage(message(finding.message));
  return (
    <li ref={item} class={`finding${isChosen ? ' chosen' : ''}`}>
      <button type="button" aria-current={isChosen} aria-expanded={isChosen} onClick={onChoose}>
        <span class="formula">{formula}</span>
        {meaning && <span class="meaning">{meaning}</span>}
      </button>
      {isChosen && <FindingTerms finding={finding} onReveal={onReveal} />}
      {isChosen && (
        <p class="meaning">
          {text(`rule.${finding.rule}.explanation`)}
          <span class="basis" lang={words.lang}>
            {words.show(text(`rule.${finding.rule}.basis`))}
          </span>
          <button type="button" class="link copy" onClick={() => onCopy(finding)}>
            {text('panel.copy')}
          </button>
        </p>
      )}
    </li>
  );
}

/** Its beginning comes first where it does not fit as a whole. */
function bringIntoView(item: HTMLElement): void {
  const isTall = item.offsetHeight > window.innerHeight / 2;
  item.scrollIntoView?.({ block: isTall ? 'start' : 'nearest' });
}

/** Going through findings by key moves the focus along; a person busy elsewhere keeps it. */
function takeFocus(item: HTMLElement): void {
  const { activeElement } = item.getRootNode() as Document | ShadowRoot;
  if (activeElement?.matches('.panel, .finding > button')) {
    item.querySelector('button')?.focus({ preventScroll: true });
  }
}
