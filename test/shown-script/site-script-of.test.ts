import { describe, expect, it } from 'vitest';
import { siteScriptOf } from '../../entrypoints/script-settings/site-script-of.ts';

const SITES = {
  '*://*/*': 'hans',
  '*://*.gov.cn/*': 'hant-tw',
  '*://*.jiangsu.gov.cn/*': 'hant-hk',
  '*://www.jiangsu.gov.cn/*': 'hans',
} as const;

describe('siteScriptOf', () => {
  it.each([
    ['www.jiangsu.gov.cn', 'hans'],
    ['sq.jiangsu.gov.cn', 'hant-hk'],
    ['jiangsu.gov.cn', 'hant-hk'],
    ['www.notjiangsu.gov.cn', 'hant-tw'],
    ['example.org', 'hans'],
  ])('follows the nearest site around %s', (host, script) => {
    expect(siteScriptOf(host, SITES)).toBe(script);
  });

  it('is none where no site is set', () => {
    expect(siteScriptOf('example.org', { '*://*.gov.cn/*': 'hant-tw' })).toBeNull();
    expect(siteScriptOf('example.org', {})).toBeNull();
  });

  it('takes the site itself before what is below one of the same name', () => {
    expect(siteScriptOf('a.cn', { '*://*.a.cn/*': 'hans', '*://a.cn/*': 'hant-tw' })).toBe(
      'hant-tw',
    );
  });
});
