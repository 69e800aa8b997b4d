import { useTranslator } from '../use-translator.ts';
import { SCRIPT_CHOICES, type ScriptChoice } from './panel-model.ts';

/** Scripts are named in themselves, in every language of the interface. */
const NAMES: Record<Exclude<ScriptChoice, 'original'>, { label: string; lang: string }> = {
  hans: { label: '简体', lang: 'zh-Hans' },
  'hant-tw': { label: '繁體（台灣）', lang: 'zh-Hant-TW' },
  'hant-hk': { label: '繁體（香港）', lang: 'zh-Hant-HK' },
};

/** Arrow keys move between the choices here, not between findings. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
}

interface ScriptSwitchProps {
  chosen: ScriptChoice;
  onChoose(script: ScriptChoice): void;
}

/** In which script the page shows its text. */
export function ScriptSwitch({ chosen, onChoose }: ScriptSwitchProps) {
  const { text } = useTranslator();
  return (
    <fieldset class="script-switch" onKeyDown={keepArrows}>
      <legend class="unseen">{text('panel.script')}</legend>
      {SCRIPT_CHOICES.map((script) => {
        const name = script === 'original' ? null : NAMES[script];
        return (
          <label key={script} lang={name?.lang}>
            <input
              type="radio"
              name="script"
              value={script}
              checked={script === chosen}
              onChange={() => onChoose(script)}
            />
            <span>{name?.label ?? text('panel.script.original')}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
