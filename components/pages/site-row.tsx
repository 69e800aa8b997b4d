import { SCRIPT_CHOICES, SCRIPT_TAGS, type ScriptChoice } from '../panel/panel-model.ts';
import { useTranslator } from '../use-translator.ts';
import { readSite } from './read-site.ts';

export type SiteScript = Exclude<ScriptChoice, 'original' | 'hant-twp'>;

interface SiteRowProps {
  pattern: string;
  /** In which script its pages are shown by themselves; null for as they are. */
  script: SiteScript | null;
  onScript(script: SiteScript | null): void;
  onRemove(): void;
}

/** A site that the person allows: in which script it opens, and the way to take the permission back. */
export function SiteRow({ pattern, script, onScript, onRemove }: SiteRowProps) {
  const { text } = useTranslator();
  const { host, withSubdomains } = readSite(pattern);
  const name = host === '' ? text('options.sites.all') : host;
  const choose = (chosen: ScriptChoice) =>
    onScript(chosen === 'original' || chosen === 'hant-twp' ? null : chosen);
  return (
    <div class="card-row site">
      <span class="grow">
        {withSubdomains && host !== '' ? text('options.sites.below', { site: host }) : name}
      </span>
      <select
        class="field"
        aria-label={text('options.sites.script', { site: name })}
        value={script ?? 'original'}
        onChange={({ currentTarget }) => choose(currentTarget.value as ScriptChoice)}
      >
        {SCRIPT_CHOICES.map((choice) => (
          <option
            key={choice}
            value={choice}
            lang={choice === 'original' ? undefined : SCRIPT_TAGS[choice]}
          >
            {text(`script.${choice}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="secondary"
        aria-label={text('options.sites.remove_one', { site: name })}
        onClick={onRemove}
      >
        {text('options.sites.remove')}
      </button>
    </div>
  );
}
