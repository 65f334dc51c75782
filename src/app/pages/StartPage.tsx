import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { download } from "../../platform/index.ts";
import type { AsideSave, Ports, SavedAttempt, SaveStatus, Settings } from "../../runtime/ports.ts";
import { StartScreen } from "../../ui/screens/index.ts";
import { describeTown } from "../../view/shell.ts";
import { cases, locations } from "../content.ts";
import { useNewer } from "../offline.ts";
import { useNow } from "../useNow.ts";
import { useTown } from "../useTown.ts";

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
  const now = useNow(ports.clock);
  const town = useMemo(() => describeTown({ now, catalogue: cases, attempts: saves.attempts, locations }), [now, saves.attempts]);
  const mountTown = useTown(town, settings);
  return (
    <StartScreen
      catalogue={cases}
      town={town}
      saves={saves}
      settings={settings}
      status={status}
      onUpdate={update}
      mountTown={mountTown}
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
