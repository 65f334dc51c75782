import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { download } from "../../platform/index.ts";
import type { AsideSave, Ports, SavedAttempt, SaveStatus, Settings } from "../../runtime/ports.ts";
import { StartScreen } from "../../ui/screens/index.ts";
import { joinTeams } from "../../view/teams.ts";
import { attemptsOf, describeCatalogue, describeTown, type CaseFilter } from "../../view/shell.ts";
import { cases, locations } from "../content.ts";
import { useNewer } from "../offline.ts";
import { useIntroOffer } from "../useIntroOffer.ts";
import { useNow } from "../useNow.ts";
import { removeTeam } from "../team/removeTeam.ts";
import { useRefreshCard } from "../useRefreshCard.ts";
import { useTown } from "../useTown.ts";

interface StartPageProps {
  readonly ports: Ports;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly status: SaveStatus;
}

interface Saves {
  readonly attempts: readonly SavedAttempt[];
  readonly aside: readonly AsideSave[];
}

/** Until they are read. */
const NO_SAVES: Saves = { attempts: [], aside: [] };

/** What was looked for stays as it was when somebody comes back from a case. */
let lastFilter: CaseFilter = {};

export function StartPage({ ports, settings, onSettings, status }: StartPageProps) {
  const [, go] = useLocation();
  const update = useNewer();
  const [read, setRead] = useState<Saves | null>(null);
  const saves = read ?? NO_SAVES;
  const refresh = useCallback(() => ports.saves.list().then(({ attempts, aside }) => setRead({ attempts: joinTeams(attempts), aside })), [ports]);
  const teamOf = (id: string) => saves.attempts.find((attempt) => attempt.attemptId === id)?.team;
  useEffect(() => void refresh(), [refresh]);
  const now = useNow(ports.clock);
  const [filter, setFilter] = useState(lastFilter);
  const found = useMemo(() => describeCatalogue(cases, saves.attempts, filter), [saves.attempts, filter]);
  const town = useMemo(() => {
    const catalogue = found.lines.map(({ entry }) => entry);
    return describeTown({ now, catalogue, attempts: attemptsOf(saves.attempts, filter.role), locations });
  }, [now, saves.attempts, found, filter.role]);
  const intro = useIntroOffer({ attempts: read?.attempts ?? null, settings, onSettings });
  const mountTown = useTown(town, settings);
  const refresher = useRefreshCard(ports, settings);
  return (
    <StartScreen
      catalogue={cases}
      found={found}
      filter={filter}
      onFilter={(next) => {
        lastFilter = next;
        setFilter(next);
      }}
      town={town}
      saves={saves}
      settings={settings}
      status={status}
      onUpdate={update}
      mountTown={mountTown}
      refresher={refresher}
      intro={intro}
      onOpen={(id) => go(`/casus/${id}`)}
      onResume={(id) => {
        const team = teamOf(id);
        if (team) go(`/samen/${team.id}`);
        else go(saves.attempts.find((attempt) => attempt.attemptId === id)?.ended ? `/poging/${id}/nabespreking` : `/poging/${id}/spelen`);
      }}
      onRoutes={(id) => go(`/poging/${id}/wat-als`)}
      onRemove={async (id) => {
        const team = teamOf(id);
        const gone = await (team ? removeTeam(ports.saves, team.id) : ports.saves.remove(id));
        await refresh();
        return gone;
      }}
      onExportAside={(save) => download(`waterhaven-apart-${save.key}.json`, save.raw)}
    />
  );
}
