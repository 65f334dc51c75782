import { useCallback, useEffect, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Ports, type SaveStatus, type Settings } from "../runtime/ports.ts";
import { applyTheme } from "../ui/theme/index.ts";

/** Settings as they are now; a change is applied at once and then saved. `forget`: everything was erased, and nothing is written again. */
export function useSettings(ports: Ports, initial: Settings): readonly [Settings, (next: Settings) => void, forget: () => void] {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    applyTheme(document.documentElement, settings);
    ports.sound.configure({ sound: settings.sound, volume: settings.volume, ambience: settings.ambience });
  }, [settings, ports]);
  const change = useCallback(
    (next: Settings) => {
      setSettings(next);
      void ports.saves.writeSettings(next);
    },
    [ports],
  );
  const forget = useCallback(() => setSettings(DEFAULT_SETTINGS), []);
  return [settings, change, forget];
}

/** Whether saving works, kept up to date. */
export function useSaveStatus(ports: Ports): SaveStatus {
  const [status, setStatus] = useState(ports.saves.status());
  useEffect(() => ports.saves.onStatus(setStatus), [ports]);
  return status;
}
