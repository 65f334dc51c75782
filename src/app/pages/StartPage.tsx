import { useCallback, useEffect, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { download } from "../../platform/index.ts";
import type { AsideSave, Ports, SavedAttempt, SaveStatus, Settings } from "../../runtime/ports.ts";
import { StartScreen } from "../../ui/screens/index.ts";
import { cases } from "../content.ts";
import { useNewer } from "../offline.ts";

interface StartPageProps {
  readonly ports: Ports;
  readonly settings: Settings;
  readonly status: SaveStatus;
}

export function StartPage({ ports, settings, status }: StartPageProps) {
  const [, go] = useLocation();
  const update = useNewer();
  const [saves, setSaves] = useState<{ attempts: readonly SavedAttempt[]; aside: readonly AsideSave[] }>({ attempts: [], aside: [] });
  const refresh = useCallback(() => ports.saves.list().then(setSaves), [ports]);
  useEffect(() => void refresh(), [refresh]);
  return (
    <StartScreen
      catalogue={cases}
      saves={saves}
      settings={settings}
      status={status}
      onUpdate={update}
      onOpen={(id) => go(`/casus/${id}`)}
      onResume={(id) => go(saves.attempts.find((attempt) => attempt.attemptId === id)?.ended ? `/poging/${id}/nabespreking` : `/poging/${id}/spelen`)}
      onRemove={async (id) => {
        const gone = await ports.saves.remove(id);
        await refresh();
        return gone;
      }}
      onExportAside={(save) => download(`waterhaven-apart-${save.key}.json`, save.raw)}
    />
  );
}
