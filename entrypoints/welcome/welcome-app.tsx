import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AllowOffer } from '../../components/pages/allow-offer.tsx';
import { GOVERNMENT_SITES, offerSites, readSite } from '../../components/pages/read-site.ts';
import { type Sample, WelcomeView } from '../../components/pages/welcome-view.tsx';
import sampleList from '../../public/samples/samples.json';
import { useShortcuts } from '../own-page/use-shortcuts.ts';
import { useSites } from '../own-page/use-sites.ts';

const samples: Sample[] = sampleList.map(({ file, title, year }) => ({
  name: file.replace(/\.html$/, ''),
  title,
  year,
}));

/** The site that the panel was on when it led here with `#allow=<origin>`, or null. */
function readAskedHost(): string | null {
  const origin = new URLSearchParams(location.hash.slice(1)).get('allow');
  if (!origin || !URL.canParse(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  // Files and pages of our own are no sites.
  return /^https?:$/.test(protocol) ? hostname : null;
}

/** The welcome page; led here by the panel, or from the settings, it begins with the offer. */
export function WelcomeApp() {
  const [host] = useState(readAskedHost);
  const [wasDenied, setWasDenied] = useState(false);
  const sites = useSites();
  const shortcuts = useShortcuts();
  const request = async (pattern: string) => {
    setWasDenied(!(await browser.permissions.request({ origins: [pattern] })));
  };
  return (
    <WelcomeView
      samples={samples}
      shortcut={shortcuts.panel}
      isOfferFirst={location.hash.startsWith('#allow')}
      offer={
        <AllowOffer
          offers={host ? offerSites(host) : [GOVERNMENT_SITES]}
          allowed={sites?.map(readSite) ?? []}
          wasDenied={wasDenied}
          isFirefox={import.meta.env.FIREFOX}
          onRequest={request}
        />
      }
    />
  );
}
