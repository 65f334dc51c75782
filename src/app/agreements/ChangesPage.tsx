import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { AgreementKit } from "../../content/ownAgreements/kit.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { ChangesScreen } from "../../ui/agreements/ChangesScreen.tsx";
import { ErrorScreen, LoadingScreen } from "../../ui/screens/index.ts";
import { afspraken } from "../../ui/text/afspraken.ts";
import { cases, loadCase } from "../content.ts";
import { isSameSet, markedId } from "../../runtime/setIds.ts";
import type { ShellPageProps } from "../pages/shellPage.ts";
import { useLoaded } from "../useLoaded.ts";
import { activeSet } from "./active.ts";
import { compareSets, deltaOf, type CompareReport, type SetPair } from "./compare.ts";
import { loadWriting } from "./load.ts";
import { ownSetsIn } from "./ownSets.ts";

const { changes: words } = afspraken;

interface ChangesPageProps extends ShellPageProps {
  readonly framework: Framework;
  readonly kit: AgreementKit;
  readonly name: string;
}

/** What a set of one's own changes: against the set in force, or when it is that set itself against the usual one. */
export function ChangesPage({ ports, settings, framework, kit, name }: ChangesPageProps) {
  const [, go] = useLocation();
  const load = useCallback(async () => {
    const [{ checkFile }, records, active] = await Promise.all([
      loadWriting(),
      ports.saves.records("afspraken"),
      activeSet(settings.agreements, framework, ports),
    ]);
    const own = ownSetsIn(records).find((one) => one.name === name);
    const kept = own?.draft ?? own?.newest;
    const inForce = kept !== undefined && kept !== null && isSameSet(markedId(kept), active.set.id);
    const before = inForce ? framework.agreementSets[DEFAULT_SET] : active.set;
    return { title: kept?.title ?? name, after: kept ? (checkFile(kept.yaml, kit, framework).file?.set ?? null) : null, before, inForce };
  }, [ports, settings.agreements, framework, kit, name]);
  const loaded = useLoaded(load);
  const back = () => go("/afspraken");
  const edit = () => go(`/afspraken/bewerk/${name}`);
  if (loaded.is === "loading") return <LoadingScreen />;
  if (loaded.is === "failed")
    return <ErrorScreen title={afspraken.title} text={afspraken.failed} home={afspraken.back} onHome={back} onRetry={() => location.reload()} />;
  const { title, before, after, inForce } = loaded.value;
  if (!before || !after) return <ErrorScreen title={words.title(title)} text={words.broken} home={afspraken.sets.edit} onHome={edit} />;
  return <Comparing title={title} pair={{ before, after }} inForce={inForce} framework={framework} ports={ports} onBack={back} onEdit={edit} />;
}

interface ComparingProps extends Pick<ChangesPageProps, "framework" | "ports"> {
  readonly title: string;
  readonly pair: SetPair;
  readonly inForce: boolean;
  readonly onBack: () => void;
  readonly onEdit: () => void;
}

function Comparing({ title, pair, inForce, framework, ports, onBack, onEdit }: ComparingProps) {
  const [report, setReport] = useState<CompareReport | null>(null);
  const [stopped, setStopped] = useState(false);
  const running = useRef<AbortController | null>(null);
  const delta = useMemo(() => deltaOf(pair), [pair.before, pair.after]);
  const isSame = delta.added.length + delta.dropped.length + delta.changed.length === 0;
  const begin = () => {
    const { signal } = (running.current = new AbortController());
    setStopped(false);
    void compareSets(pair, { framework, cases, load: loadCase, ports }, signal, (next) => !signal.aborted && setReport(next));
  };
  const stop = () => running.current?.abort();
  useEffect(() => {
    if (!isSame) begin();
    return stop;
  }, []);
  return (
    <ChangesScreen
      title={title}
      from={pair.before.title}
      inForce={inForce}
      added={delta.added.map((one) => one.title)}
      dropped={delta.dropped.map((one) => one.title)}
      changed={delta.changed.map((one) => one.after.title)}
      report={report}
      stopped={stopped}
      onStop={() => {
        stop();
        setStopped(true);
      }}
      onAgain={begin}
      onEdit={onEdit}
      onBack={onBack}
    />
  );
}
