import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/pages/options-view.tsx';
import { chooseLanguage } from '../../utils/collection/preferences.ts';
import { useShortcuts } from '../own-page/use-shortcuts.ts';
import { useSites } from '../own-page/use-sites.ts';

/** The settings as the browser has them; what is changed elsewhere shows here as well. */
export function OptionsApp() {
  const sites = useSites();
  const shortcuts = useShortcuts();
  return (
    <OptionsView
      sites={sites}
      shortcuts={shortcuts}
      version={browser.runtime.getManifest().version}
      onLanguage={chooseLanguage}
      onRemoveSite={(pattern) => browser.permissions.remove({ origins: [pattern] })}
    />
  );
}
