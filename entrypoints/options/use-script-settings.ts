import { useEffect, useState } from 'preact/hooks';
import {
  readScriptSettings,
  type ScriptSettings,
  watchScriptSettings,
} from '../script-settings/script-settings.ts';

/** The settings of the conversion, kept in step; null until they are read. */
export function useScriptSettings(): ScriptSettings | null {
  const [settings, setSettings] = useState<ScriptSettings | null>(null);
  useEffect(() => {
    void readScriptSettings().then(setSettings);
    return watchScriptSettings(setSettings);
  }, []);
  return settings;
}
