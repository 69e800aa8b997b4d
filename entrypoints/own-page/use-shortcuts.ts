import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const COMMANDS = { panel: '_execute_action', script: 'next-script' };

/** The keys of our commands, as the browser writes them; empty where none are set. */
export type Shortcuts = Record<keyof typeof COMMANDS, string>;

/** What is set now: the browser drops a suggestion that it uses itself, and the person may change any. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({ panel: '', script: '' });
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const keysOf = (command: string) =>
        commands.find(({ name }) => name === command)?.shortcut ?? '';
      setShortcuts({ panel: keysOf(COMMANDS.panel), script: keysOf(COMMANDS.script) });
    });
  }, []);
  return shortcuts;
}
