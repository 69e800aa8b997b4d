import { describe, expect, test } from 'vitest';
import {
  GOVERNMENT_SITES,
  isCovered,
  offerSites,
  readSite,
  toPattern,
} from '../../../components/pages/read-site.ts';

describe('readSite', () => {
  test.each([
    ['*://*.gov.cn/*', { host: 'gov.cn', withSubdomains: true }],
    ['https://www.a.gov.cn/*', { host: 'www.a.gov.cn', withSubdomains: false }],
    ['*://*/*', { host: '', withSubdomains: true }],
    ['<all_urls>', { host: '', withSubdomains: true }],
  ])('reads %s', (pattern, site) => {
    expect(readSite(pattern)).toEqual(site);
  });

  test('reads what toPattern writes', () => {
    for (const site of offerSites('www.nanjing.jiangsu.gov.cn')) {
      expect(readSite(toPattern(site))).toEqual(site);
    }
  });
});

describe('offerSites', () => {
  test('offers a government host the least first: itself, its city or province, all', () => {
    expect(offerSites('www.nanjing.jiangsu.gov.cn').map(toPattern)).toEqual([
      '*://www.nanjing.jiangsu.gov.cn/*',
      '*://*.jiangsu.gov.cn/*',
      '*://*.gov.cn/*',
    ]);
  });

  test.each(['mirror.example.com', 'gov.cn.example.com', 'notgov.cn', '61.139.2.69'])(
    'offers %s, which is no government host, only itself',
    (host) => {
      expect(offerSites(host).map(toPattern)).toEqual([`*://${host}/*`]);
    },
  );
});

describe('isCovered', () => {
  const site = (pattern: string) => readSite(pattern);
  test.each([
    ['*://www.a.gov.cn/*', '*://*.gov.cn/*', true],
    ['*://www.a.gov.cn/*', '*://www.a.gov.cn/*', true],
    ['*://*.a.gov.cn/*', '*://*.a.gov.cn/*', true],
    ['*://*.a.gov.cn/*', '*://a.gov.cn/*', false],
    ['*://*.gov.cn/*', '*://*.a.gov.cn/*', false],
    ['*://www.b.gov.cn/*', '*://*.a.gov.cn/*', false],
    ['*://xa.gov.cn/*', '*://*.a.gov.cn/*', false],
    ['*://x.com/*', '*://*/*', true],
  ])('knows whether %s is within %s', (wanted, allowed, covered) => {
    expect(isCovered(site(wanted), [site(allowed)])).toBe(covered);
  });

  test('finds nothing covered where nothing is allowed', () => {
    expect(isCovered(GOVERNMENT_SITES, [])).toBe(false);
  });
});
