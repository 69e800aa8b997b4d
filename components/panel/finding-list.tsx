import type { Finding, Problem } from '../../utils/model.ts';
import { SeverityMark } from '../severity-mark.tsx';
import { useTranslator } from '../use-translator.ts';
import { FindingItem } from './finding-item.tsx';
import { orderFindings, SEVERITIES } from './order-findings.ts';
import type { Reading, Target } from './panel-model.ts';
import { useMessage } from './use-page-words.ts';

interface FindingListProps {
  reading: Reading;
  chosen: number | null;
  onChoose(finding: number): void;
  onReveal(target: Target): void;
  onCopy(finding: Finding): void;
}

/** What does not fit together, the gravest first, and what could not be read at all. */
export function FindingList({ reading, chosen, onChoose, onReveal, onCopy }: FindingListProps) {
  const { text } = useTranslator();
  const { findings, problems, checked, skipped } = reading;
  return (
    <>
      {findings.length === 0 && (
        <p class="all-well">
          <SeverityMark kind="pass" />
          {text('panel.findings.none')}
        </p>
      )}
      {SEVERITIES.map((severity) => {
        const own = orderFindings(findings).filter((one) => findings[one]!.severity === severity);
        return (
          own.length > 0 && (
            <section key={severity} class="findings">
              <h2>
                <SeverityMark kind={severity} />
                {text(`panel.severity.${severity}`)}
                <span class="count">{own.length}</span>
              </h2>
              <ul>
                {own.map((index) => (
                  <FindingItem
                    key={index}
                    finding={findings[index]!}
                    isChosen={index === chosen}
                    onChoose={() => onChoose(index)}
                    onReveal={onReveal}
                    onCopy={onCopy}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {problems.length > 0 && <Problems problems={problems} onReveal={onReveal} />}
      <p class="checked">{text('panel.findings.checked', { checked, skipped })}</p>
    </>
  );
}

interface ProblemsProps {
  problems: Problem[];
  onReveal(target: Target): void;
}

function Problems({ problems, onReveal }: ProblemsProps) {
  const { text } = useTranslator();
  const message = useMessage();
  return (
    <section class="findings">
      <h2>
        <SeverityMark kind="problem" />
        {text('panel.severity.problem')}
        <span class="count">{problems.length}</span>
      </h2>
      <ul>
        {problems.map(({ code, message: words, place }) => (
          <li key={`${code} ${JSON.stringify(place)}`} class="finding">
            {place ? (
              <button type="button" onClick={() => onReveal({ places: [place] })}>
                {message(words)}
              </button>
            ) : (
              <p>{message(words)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
