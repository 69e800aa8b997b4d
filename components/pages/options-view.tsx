import type { Language } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import { readSite } from './read-site.ts';

/** Each language by its own name, so that it is found by whoever reads it. */
const LANGUAGE_NAMES: Record<Language, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣用語）',
  en: 'English',
};

const COMMANDS = ['panel', 'script'] as const;

interface OptionsViewProps {
  /** Match patterns that the person has allowed; null until they are known. */
  sites: string[] | null;
  /** The keys of each command, empty where none are set. */
  shortcuts: Record<(typeof COMMANDS)[number], string>;
  version: string;
  onLanguage(language: Language): void;
  onRemoveSite(pattern: string): void;
}

/** The settings. Each takes effect at once. */
export function OptionsView(props: OptionsViewProps) {
  const { sites, shortcuts, version, onLanguage, onRemoveSite } = props;
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
            <SiteRow key={pattern} pattern={pattern} onRemove={() => onRemoveSite(pattern)} />
          ))}
          <p class="card-row">
            <a href="welcome.html#allow">{text('options.sites.add')}</a>
          </p>
        </div>
        <p class="below-card">{text('options.sites.text')}</p>
      </section>
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

function SiteRow({ pattern, onRemove }: { pattern: string; onRemove(): void }) {
  const { text } = useTranslator();
  const { host, withSubdomains } = readSite(pattern);
  const name = host === '' ? text('options.sites.all') : host;
  return (
    <div class="card-row">
      <span class="grow">
        {withSubdomains && host !== '' ? text('options.sites.below', { site: host }) : name}
      </span>
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
