import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { copyText } from "../../platform/index.ts";
import type { Ports, Settings } from "../../runtime/ports.ts";
import { versionIn } from "../../runtime/setIds.ts";
import { ErrorScreen } from "../../ui/screens/index.ts";
import { RoleScreen } from "../../ui/screens/RoleScreen.tsx";
import { WordsHere } from "../../ui/terms/WordsHere.tsx";
import { schermen } from "../../ui/text/schermen.ts";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { ROLES } from "../../domain/roles.ts";
import { UnderNote } from "../../ui/agreements/UnderNote.tsx";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { activeSet, type ActiveSet } from "../agreements/active.ts";
import { cases, loadCase, loadFramework } from "../content.ts";
import { keptPreset, presetIn, presetPath } from "../preset.ts";
import { LaunchedContext } from "../lms/launched.ts";
import { startAttempt } from "../start.ts";
import { WithTerms } from "../WithTerms.tsx";
import { useAttemptsForOffer, useIntroOffer } from "../useIntroOffer.ts";
import { voorbereiden } from "../../ui/text/voorbereiden.ts";

interface CasePageProps {
  readonly ports: Ports;
  readonly caseId: string;
  /** What stands in the address after the case: choices made beforehand. */
  readonly rest: string;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** Role choice; starting saves the new attempt first and then goes to its briefing. */
export function CasePage({ ports, caseId, rest, settings, onSettings }: CasePageProps) {
  const [, go] = useLocation();
  const [framework, setFramework] = useState<Framework | null>(null);
  const [failed, setFailed] = useState(false);
  const [active, setActive] = useState<ActiveSet | null>(null);
  const intro = useIntroOffer({ attempts: useAttemptsForOffer(ports, settings), settings, onSettings }, caseId);
  const launched = useContext(LaunchedContext);
  const onlyMode = launched?.config.mode ?? null;
  const starting = useRef(false);
  const known = cases.find((candidate) => candidate.id === caseId);
  const entry = known && onlyMode === "toets" ? withoutSideRoles(known) : known;
  useEffect(() => {
    let gone = false;
    loadFramework()
      .then((loaded) => {
        if (!gone) setFramework(loaded);
        return activeSet(settings.agreements, loaded, ports);
      })
      .then(
        (found) => !gone && setActive(found),
        () => !gone && setFailed(true),
      );
    return () => {
      gone = true;
    };
  }, []);
  if (!entry) return <ErrorScreen {...schermen.error.noCase} onHome={() => go("/")} />;
  if (failed) return <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />;
  return (
    <RoleScreen
      entry={entry}
      words={
        <WithTerms screen={caseId}>
          <WordsHere texts={roleTexts(entry)} />
        </WithTerms>
      }
      intro={intro}
      preset={presetIn(rest, entry)}
      onlyMode={onlyMode}
      sharing={{ linkFor: (choices) => linkTo(presetPath(entry, choices)), onCopy: copyText }}
      {...(framework ? { roles: framework.roles } : {})}
      note={
        active && <UnderNote title={active.set.title} version={versionIn(active.set.id)} isUsual={active.set.id === DEFAULT_SET} missing={active.missing} />
      }
      onBack={() => go("/")}
      onSkip={() => go(`/casus/${caseId}/overgeslagen`)}
      onStart={(request) => {
        // A double press, or Enter held down, is one start.
        if (starting.current) return;
        starting.current = true;
        void loadCase(caseId, request.role)
          ?.then(async (loaded) => {
            const { set } = active ?? (await activeSet(settings.agreements, loaded.framework, ports));
            return startAttempt(loaded, { ...request, agreements: set.id }, ports);
          })
          .then(([started]) => go(`/poging/${started.attemptId}/briefing`, { state: keptPreset(rest) }))
          .catch(() => setFailed(true));
      }}
    />
  );
}

/** A supporting role is too short for a test (SPEC A23.3): where there are only tests it is not offered. */
const withoutSideRoles = (entry: CatalogueEntry): CatalogueEntry => ({
  ...entry,
  roles: Object.fromEntries(Object.entries(entry.roles).filter(([, part]) => part === "hoofdrol")),
});

/** A whole address to give away. What a learning platform put into ours (who, which session) is not in it. */
const linkTo = (path: string): string => `${location.href.replace(/[?#].*$/u, "")}#${path}`;

/** What the role cards say: they are pressed, so their words are explained below them. */
function roleTexts({ roles }: CatalogueEntry): readonly string[] {
  return ROLES.flatMap((role) => {
    const part = roles[role];
    const own = schermen.roles[role];
    return part === undefined ? [] : [own.name, voorbereiden.role.part[part].toLowerCase(), own.sees, own.question];
  });
}
