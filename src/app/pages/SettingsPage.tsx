import { download } from "../../platform/index.ts";
import { DEFAULT_SETTINGS, type Ports, type SaveStatus, type Settings } from "../../runtime/ports.ts";
import { SettingsScreen } from "../../ui/screens/SettingsScreen.tsx";

interface SettingsPageProps {
  readonly ports: Ports;
  readonly settings: Settings;
  readonly status: SaveStatus;
  readonly onChange: (settings: Settings) => void;
}

export function SettingsPage({ ports, settings, status, onChange }: SettingsPageProps) {
  return (
    <SettingsScreen
      settings={settings}
      status={status}
      onChange={onChange}
      onExport={(withText) => void ports.saves.exportAll({ withText }).then((text) => download("waterhaven.json", text))}
      onErase={() => void ports.saves.eraseAll().then(() => onChange(DEFAULT_SETTINGS))}
    />
  );
}
