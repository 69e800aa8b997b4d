/** A site as the browser's match patterns name it. */
export interface Site {
  /** Empty for every site. */
  host: string;
  withSubdomains: boolean;
}

/** Reads a match pattern such as `*://*.gov.cn/*`; schemes and paths make no difference to people. */
export function readSite(pattern: string): Site {
  const host = /^[^:]*:\/\/([^/]*)/.exec(pattern)?.[1] ?? '';
  if (host === '*' || host === '') return { host: '', withSubdomains: true };
  return host.startsWith('*.')
    ? { host: host.slice(2), withSubdomains: true }
    : { host, withSubdomains: false };
}

/** The match pattern of a site, for http and https alike: many of the official sites have only one of them. */
export function toPattern({ host, withSubdomains }: Site): string {
  return `*://${withSubdomains ? '*.' : ''}${host}/*`;
}

/** Whether what is allowed already lets the extension see this site as well. */
export function isCovered(site: Site, allowed: readonly Site[]): boolean {
  return allowed.some(
    ({ host, withSubdomains }) =>
      host === '' ||
      (host === site.host && (withSubdomains || !site.withSubdomains)) ||
      (withSubdomains && site.host.endsWith(`.${host}`)),
  );
}

/** Every site under the suffix that Chinese authorities share. */
export const GOVERNMENT_SITES: Site = { host: 'gov.cn', withSubdomains: true };

/**
 * What can be asked for a page of this host, the least first: the host itself, its registered
 * name under gov.cn with all below it (a city, a province), and all government sites.
 */
export function offerSites(host: string): Site[] {
  const own: Site = { host, withSubdomains: false };
  const registered = /(?:^|\.)([^.]+\.gov\.cn)$/.exec(host)?.[1];
  if (!registered) return [own];
  return [own, { host: registered, withSubdomains: true }, GOVERNMENT_SITES];
}
