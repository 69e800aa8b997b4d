import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/pages/options-view.tsx';
import { chooseLanguage } from '../../utils/collection/preferences.ts';
import { useShortcut } from '../own-page/use-shortcut.ts';
import { useSites } from '../own-page/use-sites.ts';

/** The settings as the browser has them; what is changed elsewhere shows here as well. */
export function OptionsApp() {
  const sites = useSites();
  const shortcut = useShortcut();
  return (
    <OptionsView
      sites={sites}
      shortcut={shortcut}
      version={browser.runtime.getManifest().version}
      onLanguage={chooseLanguage}
      onRemoveSite={(pattern) => browser.permissions.remove({ origins: [pattern] })}
    />
  );
}
