import { useLocation } from "wouter-preact";
import { download } from "../../platform/index.ts";
import { SETTING_CHOICES, type Ports, type SaveStatus, type Settings } from "../../runtime/ports.ts";
import { SettingsScreen } from "../../ui/screens/SettingsScreen.tsx";

interface SettingsPageProps {
  readonly ports: Ports;
  readonly settings: Settings;
  readonly status: SaveStatus;
  readonly onChange: (settings: Settings) => void;
  /** The settings were erased with everything else. */
  readonly onForget: () => void;
}

export function SettingsPage({ ports, settings, status, onChange, onForget }: SettingsPageProps) {
  const [, go] = useLocation();
  return (
    <SettingsScreen
      settings={settings}
      choices={SETTING_CHOICES}
      status={status}
      onChange={onChange}
      onIntro={() => go("/voorgedaan")}
      onExport={(withText) => void ports.saves.exportAll({ withText }).then((text) => download("waterhaven.json", text))}
      onImport={(written) => ports.saves.importAll(written)}
      onErasePlayed={() => ports.saves.erasePlayed()}
      onErase={async () => {
        const gone = await ports.saves.eraseAll();
        if (gone) onForget();
        return gone;
      }}
    />
  );
}
