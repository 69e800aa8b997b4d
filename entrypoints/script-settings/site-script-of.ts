import { isCovered, readSite } from '../../components/pages/read-site.ts';
import type { ScriptSettings, SiteScript } from './script-settings.ts';

/** In which script pages of this host are shown by themselves: what is set for the nearest site around it. */
export function siteScriptOf(host: string, sites: ScriptSettings['sites']): SiteScript | null {
  const around = Object.entries(sites)
    .map(([pattern, script]) => ({ site: readSite(pattern), script }))
    .filter(({ site }) => isCovered({ host, withSubdomains: false }, [site]))
    // The longer name is nearer, and of two equal ones that without what is below it.
    .sort(
      (a, b) =>
        b.site.host.length - a.site.host.length ||
        Number(a.site.withSubdomains) - Number(b.site.withSubdomains),
    );
  return around[0]?.script ?? null;
}
