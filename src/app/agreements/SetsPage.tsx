import { useEffect, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { AgreementKit } from "../../content/ownAgreements/kit.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { download } from "../../platform/index.ts";
import type { KeptSet } from "../../runtime/ports.ts";
import { isSameSet, markOf, nameIn, versionIn } from "../../runtime/setIds.ts";
import { ImportPanel } from "../../ui/agreements/ImportPanel.tsx";
import type { OwnSetLine } from "../../ui/agreements/OwnSetCard.tsx";
import { SetsScreen, type SetChoice } from "../../ui/agreements/SetsScreen.tsx";
import { ErrorScreen } from "../../ui/screens/index.ts";
import { afspraken } from "../../ui/text/afspraken.ts";
import { describeSet } from "../../view/agreements/index.ts";
import { dateText } from "../../view/format.ts";
import type { ShellPageProps } from "../pages/shellPage.ts";
import { activeSet, type ActiveSet } from "./active.ts";
import { beginCopy, beginFresh } from "./begin.ts";
import { loadWriting } from "./load.ts";
import { forgetSet, freeName, ownSetsIn, type OwnSet } from "./ownSets.ts";
import { exported, sizeProblem, takeIn, type Taken } from "./transfer.ts";

const { sets: words, file: fileWords } = afspraken;

interface SetsPageProps extends ShellPageProps {
  readonly framework: Framework;
  readonly kit: AgreementKit;
}

export function SetsPage({ ports, settings, onSettings, status, framework, kit }: SetsPageProps) {
  const [, go] = useLocation();
  const [records, setRecords] = useState<readonly KeptSet[] | null>(null);
  const [active, setActive] = useState<ActiveSet | null>(null);
  const [importing, setImporting] = useState(false);
  const [told, setTold] = useState("");
  /** The set that just came in, while one does not play under it. */
  const [offered, setOffered] = useState<Taken | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = () => ports.saves.records("afspraken").then(setRecords);
  useEffect(() => void refresh(), [ports]);
  useEffect(() => {
    if (!records) return undefined;
    let gone = false;
    // A set of one's own takes a while to compile: by then another one may be chosen.
    activeSet(settings.agreements, framework, ports).then(
      (found) => !gone && setActive(found),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [settings.agreements, records, framework, ports]);
  if (failed) return <ErrorScreen title={afspraken.title} text={afspraken.failed} onHome={() => go("/")} onRetry={() => location.reload()} />;
  if (!records || !active) return null;
  const own = ownSetsIn(records);
  const choose = (id: string, title: string) => {
    onSettings({ ...settings, agreements: id });
    say(words.chosen(title));
  };
  const say = (sentence: string, offer: Taken | null = null) => {
    setTold(sentence);
    setOffered(offer);
  };
  const choices: readonly SetChoice[] = [
    ...Object.values(framework.agreementSets).map(({ id, title, agreements }) => ({
      id,
      title,
      text: `${id === DEFAULT_SET ? words.usual : words.model} ${afspraken.count(agreements.length)}.`,
    })),
    ...playable(records, own, settings.agreements).map((kept) => ({ id: kept.id, title: kept.title, text: versionText(kept, records) })),
  ];
  const open = (begun: Promise<string>) =>
    void begun.then(
      (name) => go(`/afspraken/bewerk/${name}`),
      () => say(afspraken.failed),
    );
  const of = (name: string) => own.find((one) => one.name === name);
  return (
    <SetsScreen
      choices={choices.toSorted((one, other) => Number(other.id === DEFAULT_SET) - Number(one.id === DEFAULT_SET))}
      // At once, also while the set is still being compiled.
      chosen={active.missing ? active.set.id : settings.agreements}
      missing={active.missing}
      own={own.map((one) => lineOf(one, records))}
      shown={{ title: active.set.title, agreements: describeSet(active.set, framework, kit.words) }}
      today={dateText(ports.clock.now())}
      status={status}
      told={told}
      offer={offered && { title: offered.title, onUse: () => choose(offered.id, offered.title) }}
      onChoose={(id) => choose(id, choices.find((one) => one.id === id)?.title ?? id)}
      onCopy={() => open(beginCopy(ports, active.set, own))}
      onFresh={() => open(beginFresh(ports, own))}
      onEdit={(name) => go(`/afspraken/bewerk/${name}`)}
      onChanges={(name) => go(`/afspraken/verschil/${name}`)}
      onExport={(name) => {
        const kept = of(name)?.newest ?? of(name)?.draft;
        if (kept) download(`${freeName(kept.title, [])}.yaml`, exported(kept), "text/yaml");
      }}
      onRemove={(name) => {
        const title = of(name)?.title ?? name;
        void forgetSet(ports, name).then((gone) => {
          if (gone && nameIn(settings.agreements) === name) onSettings({ ...settings, agreements: DEFAULT_SET });
          say(gone ? words.removed(title) : words.notRemoved);
          return refresh();
        });
      }}
      onImport={() => setImporting(true)}
      importing={
        importing && (
          <ImportPanel
            sizeProblem={sizeProblem}
            onClose={() => setImporting(false)}
            onText={async (text) => {
              const { answer, taken } = await takeIn(text, await loadWriting(), kit, framework, ports);
              if (taken) {
                const inUse = isSameSet(taken.id, settings.agreements);
                say(takenText(taken, inUse), inUse ? null : taken);
                setImporting(false);
                await refresh();
              }
              return answer;
            }}
          />
        )
      }
    />
  );
}

function takenText({ title, agreements, warnings, as }: Taken, inUse: boolean): string {
  return [
    as === "there" ? fileWords.there(title) : fileWords.done(title, agreements),
    ...(as === "apart" ? [fileWords.apart] : []),
    ...(inUse ? [] : [fileWords.notInUse]),
    ...(warnings > 0 ? [fileWords.warned(warnings)] : []),
  ].join(" ");
}

/** The newest of every set, and the older one that was chosen. */
function playable(records: readonly KeptSet[], own: readonly OwnSet[], chosen: string): readonly KeptSet[] {
  const newest = own.flatMap((one) => one.newest ?? []);
  return [...newest, ...records.filter((one) => one.id === chosen && versionIn(chosen) !== null && !newest.includes(one))];
}

function versionText({ id, title, yaml }: KeptSet, records: readonly KeptSet[]): string {
  const version = versionIn(id) ?? 0;
  const hasTwin = records.some((one) => one.id !== id && one.title === title && versionIn(one.id) === version);
  return hasTwin ? words.ownMarked(version, markOf(yaml)) : words.own(version);
}

function lineOf({ name, title, newest, draft }: OwnSet, records: readonly KeptSet[]): OwnSetLine {
  const notes = newest ? [versionText(newest, records), ...(draft ? [words.draftToo] : [])] : [words.draftOnly];
  return { name, title, notes };
}
