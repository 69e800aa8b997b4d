import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The match patterns that the person has allowed, kept in step; null until the browser has answered. */
export function useSites(): string[] | null {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    const reload = async () => {
      const { origins = [] } = await browser.permissions.getAll();
      setSites(origins.toSorted());
    };
    void reload();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(reload);
    onRemoved.addListener(reload);
    return () => {
      onAdded.removeListener(reload);
      onRemoved.removeListener(reload);
    };
  }, []);
  return sites;
}
