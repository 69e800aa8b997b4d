import type { Language } from '../../utils/model.ts';
import type { OwnPair, PairProblem } from '../../utils/text/own-pairs.ts';
import { useTranslator } from '../use-translator.ts';
import { SiteRow, type SiteScript } from './site-row.tsx';
import { WordPairs } from './word-pairs.tsx';

/** Each language by its own name, so that it is found by whoever reads it. */
const LANGUAGE_NAMES: Record<Language, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣用語）',
  en: 'English',
};

const COMMANDS = ['panel', 'script'] as const;

/** What is set for showing pages in another script; null until it is known. */
interface ScriptOptions {
  taiwanWording: boolean;
  pairs: readonly OwnPair[];
  sites: Readonly<Record<string, SiteScript>>;
}

interface OptionsViewProps {
  /** Match patterns that the person has allowed; null until they are known. */
  sites: string[] | null;
  /** The keys of each command, empty where none are set. */
  shortcuts: Record<(typeof COMMANDS)[number], string>;
  script: ScriptOptions | null;
  version: string;
  onLanguage(language: Language): void;
  onRemoveSite(pattern: string): void;
  onSiteScript(pattern: string, script: SiteScript | null): void;
  onTaiwanWording(wanted: boolean): void;
  /** Why the pair could not be taken, or null where it was. */
  onAddPair(pair: OwnPair): Promise<PairProblem | null>;
  onRemovePair(pair: OwnPair): void;
}

/** The settings. Each takes effect at once. */
export function OptionsView(props: OptionsViewProps) {
  const { sites, shortcuts, script, version, onLanguage } = props;
  const { text, language } = useTranslator();
  return (
    <>
      <h1 class="page-title">{text('own_pages.options')}</h1>
      <section>
        <fieldset>
          <legend class="section-title">{text('options.language')}</legend>
          <div class="card">
            {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
              <label key={code} class="card-row choice">
                <input
                  type="radio"
                  name="language"
                  checked={code === language}
                  onChange={() => onLanguage(code as Language)}
                />
                <span lang={code}>{name}</span>
              </label>
            ))}
          </div>
          <p class="below-card">{text('options.language.text')}</p>
        </fieldset>
      </section>
      <section>
        <h2 class="section-title">{text('options.sites')}</h2>
        <div class="card">
          {sites?.length === 0 && <p class="card-row muted">{text('options.sites.none')}</p>}
          {sites?.map((pattern) => (
            <SiteRow
              key={pattern}
              pattern={pattern}
              script={script?.sites[pattern] ?? null}
              onScript={(chosen) => props.onSiteScript(pattern, chosen)}
              onRemove={() => props.onRemoveSite(pattern)}
            />
          ))}
          <p class="card-row">
            <a href="welcome.html#allow">{text('options.sites.add')}</a>
          </p>
        </div>
        <p class="below-card">{text('options.sites.text')}</p>
        <p class="below-card">{text('options.sites.script.text')}</p>
      </section>
      {script && (
        <section>
          <h2 class="section-title">{text('options.script')}</h2>
          <div class="card">
            <label class="card-row choice">
              <input
                type="checkbox"
                checked={script.taiwanWording}
                aria-describedby="wording"
                onChange={({ currentTarget }) => props.onTaiwanWording(currentTarget.checked)}
              />
              <span>{text('options.script.wording')}</span>
            </label>
          </div>
          <p class="below-card" id="wording">
            {text('options.script.wording.text')}
          </p>
          <h3 class="card-title">{text('options.pairs')}</h3>
          <WordPairs pairs={script.pairs} onAdd={props.onAddPair} onRemove={props.onRemovePair} />
          <p class="below-card">{text('options.pairs.text')}</p>
        </section>
      )}
      <section>
        <h2 class="section-title">{text('options.shortcut')}</h2>
        <div class="card">
          {COMMANDS.map((command) => (
            <p key={command} class="card-row">
              <span class="grow">{text(`options.shortcut.${command}`)}</span>
              {shortcuts[command] ? (
                <kbd>{shortcuts[command]}</kbd>
              ) : (
                <span class="muted">{text('options.shortcut.none')}</span>
              )}
            </p>
          ))}
        </div>
        <p class="below-card">{text('options.shortcut.text')}</p>
      </section>
      <section>
        <h2 class="section-title">{text('options.data')}</h2>
        <div class="card">
          <p class="card-row">
            <a href="collection.html">{text('options.data.open')}</a>
          </p>
        </div>
        <p class="below-card">{text('options.data.text')}</p>
      </section>
      <p class="version">{text('options.version', { version })}</p>
    </>
  );
}
