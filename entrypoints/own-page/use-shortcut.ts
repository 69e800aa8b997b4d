import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that open the panel, as the browser writes them; empty where none are set. */
export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const command = commands.find(({ name }) => name === '_execute_action');
      setShortcut(command?.shortcut ?? '');
    });
  }, []);
  return shortcut;
}
