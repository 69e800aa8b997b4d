import { type Finding, isCellPlace, type Problem } from '../../utils/model.ts';
import { SeverityMark } from '../severity-mark.tsx';
import { useTranslator } from '../use-translator.ts';

interface ClipFindingsProps {
  findings: readonly Finding[];
  problems: readonly Problem[];
  chosen: number | null;
  /** Asks to show the cells of a finding in the tables. */
  onChoose(finding: number): void;
}

/** What the checks said when the report was read, and what of it could not be read. */
export function ClipFindings({ findings, problems, chosen, onChoose }: ClipFindingsProps) {
  const translator = useTranslator();
  if (findings.length + problems.length === 0) {
    return (
      <p class="holds">
        <SeverityMark kind="pass" />
        {translator.text('panel.findings.none')}
      </p>
    );
  }
  return (
    <ul class="findings">
      {findings.map((finding, index) => (
        <FindingLine
          key={index}
          finding={finding}
          isChosen={index === chosen}
          onChoose={() => onChoose(index)}
        />
      ))}
      {problems.map((problem, index) => (
        <li key={`problem-${index}`} class="finding-line">
          <SeverityMark kind="problem" />
          <span>{translator.message(problem.message)}</span>
        </li>
      ))}
    </ul>
  );
}

interface FindingLineProps {
  finding: Finding;
  isChosen: boolean;
  onChoose(): void;
}

/** A finding leads to its cells where it has any; one about a sentence shows the sentence. */
function FindingLine({ finding, isChosen, onChoose }: FindingLineProps) {
  const translator = useTranslator();
  const { severity, message, quote, places } = finding;
  const words = (
    <>
      <SeverityMark kind={severity} />
      <span>
        <span class={`word severity-${severity}`}>
          {translator.text(`panel.severity.${severity}`)}
        </span>
        {translator.message(message)}
        {quote && (
          <q class="quote" lang="zh">
            {quote}
          </q>
        )}
      </span>
    </>
  );
  if (!places.some(isCellPlace)) return <li class="finding-line">{words}</li>;
  return (
    <li>
      <button type="button" class="finding-line" aria-pressed={isChosen} onClick={onChoose}>
        {words}
      </button>
    </li>
  );
}
