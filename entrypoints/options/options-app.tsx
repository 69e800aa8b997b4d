import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/pages/options-view.tsx';
import type { SiteScript } from '../../components/pages/site-row.tsx';
import { chooseLanguage } from '../../utils/collection/preferences.ts';
import { checkPair, type OwnPair, type PairProblem } from '../../utils/text/own-pairs.ts';
import { useShortcuts } from '../own-page/use-shortcuts.ts';
import { useSites } from '../own-page/use-sites.ts';
import { changeScriptSettings, readScriptSettings } from '../script-settings/script-settings.ts';
import { useScriptSettings } from './use-script-settings.ts';

/** The settings as the browser has them; what is changed elsewhere shows here as well. */
export function OptionsApp() {
  const sites = useSites();
  const shortcuts = useShortcuts();
  const script = useScriptSettings();
  return (
    <OptionsView
      sites={sites}
      shortcuts={shortcuts}
      script={script}
      version={browser.runtime.getManifest().version}
      onLanguage={chooseLanguage}
      onRemoveSite={removeSite}
      onSiteScript={setSiteScript}
      onTaiwanWording={(taiwanWording) => changeScriptSettings(() => ({ taiwanWording }))}
      onAddPair={addPair}
      onRemovePair={removePair}
    />
  );
}

/** What was set for a site goes with its permission, so that allowing it again brings no surprise. */
async function removeSite(pattern: string): Promise<void> {
  if (await browser.permissions.remove({ origins: [pattern] })) await setSiteScript(pattern, null);
}

function setSiteScript(pattern: string, script: SiteScript | null): Promise<void> {
  return changeScriptSettings(({ sites: { [pattern]: _, ...others } }) => ({
    sites: script === null ? others : { ...others, [pattern]: script },
  }));
}

async function addPair(wanted: OwnPair): Promise<PairProblem | null> {
  const checked = checkPair(wanted, (await readScriptSettings()).pairs);
  if ('problem' in checked) return checked.problem;
  await changeScriptSettings(({ pairs }) => ({ pairs: [...pairs, checked.pair] }));
  return null;
}

function removePair({ hans }: OwnPair): Promise<void> {
  return changeScriptSettings(({ pairs }) => ({
    pairs: pairs.filter((pair) => pair.hans !== hans),
  }));
}
