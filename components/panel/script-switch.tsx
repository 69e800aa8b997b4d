import { useTranslator } from '../use-translator.ts';
import { SCRIPT_CHOICES, SCRIPT_TAGS, type ScriptChoice } from './panel-model.ts';

/** Arrow keys move between the choices here, not between findings. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
}

interface ScriptSwitchProps {
  chosen: ScriptChoice;
  onChoose(script: ScriptChoice): void;
}

/** In which script the page shows its text; choosing the same again goes back to the original. */
export function ScriptSwitch({ chosen, onChoose }: ScriptSwitchProps) {
  const { text } = useTranslator();
  const shown = chosen === 'hant-twp' ? 'hant-tw' : chosen;
  return (
    <fieldset class="script-switch" title={text('panel.script.key')} onKeyDown={keepArrows}>
      <legend class="unseen">{text('panel.script')}</legend>
      {SCRIPT_CHOICES.map((script) => {
        const lang = script === 'original' ? undefined : SCRIPT_TAGS[script];
        return (
          <label key={script} lang={lang}>
            <input
              type="radio"
              name="script"
              value={script}
              checked={script === shown}
              onClick={() => script === shown && onChoose('original')}
              onChange={() => onChoose(script)}
            />
            <span>{text(`script.${script}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
