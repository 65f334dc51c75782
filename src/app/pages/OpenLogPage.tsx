import { Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { AttemptLog } from "../../domain/log.ts";
import { LoadingScreen } from "../../ui/screens/index.ts";
import { OpenLogScreen, type LogChoice } from "../../ui/screens/OpenLogScreen.tsx";
import { cases } from "../content.ts";
import { logChoices } from "../debrief/logChoices.ts";
import { gather, type Gathered } from "../debrief/gather.ts";
import { logsInFile, openLog, type OpenedLog, type OpenProblem } from "../debrief/openLog.ts";
import { later } from "../part.ts";
import type { ShellPageProps } from "./shellPage.ts";

const OpenedPage = later(() => import("./debriefPages.ts").then(({ OpenedPage }) => OpenedPage));
const GroupPage = later(() => import("./GroupPage.tsx").then(({ GroupPage }) => GroupPage));

/** `#/nabespreking`: debriefs from files, to be read; of several files also the group. The files are kept nowhere: after a reload they are chosen again. */
export function OpenLogPage({ ports, rest, status }: ShellPageProps) {
  const [opened, setOpened] = useState<OpenedLog | null>(null);
  const [logs, setLogs] = useState<readonly AttemptLog[]>([]);
  const [choices, setChoices] = useState<readonly LogChoice[]>([]);
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [, go] = useLocation();

  async function show(log: AttemptLog): Promise<void> {
    const result = await openLog(log, ports);
    if (!result.ok) return setProblem(result.reason);
    setProblem(null);
    setOpened(result.opened);
  }

  async function read([first, ...more]: readonly File[]): Promise<void> {
    setProblem(null);
    setLogs([]);
    setChoices([]);
    if (!first) return;
    if (more.length === 0) return readOne(first);
    setBusy(true);
    const found = await gather([first, ...more], { read: logsInFile, open: (log) => openLog(log, ports) });
    setBusy(false);
    setGathered(found);
  }

  async function readOne(file: File): Promise<void> {
    const found = await logsInFile(file).catch(() => ({ ok: false, reason: "no-json" }) as const);
    if (!found.ok) return setProblem(found.reason);
    const [only, another] = found.logs;
    if (only && !another) return show(only);
    setLogs(found.logs);
    setChoices(logChoices(found.logs, found.running, cases));
  }

  if (opened) {
    const close = () => {
      setOpened(null);
      go("/nabespreking");
    };
    return (
      <Suspense fallback={<LoadingScreen />}>
        <OpenedPage
          opened={opened}
          ports={ports}
          part={rest}
          inGroup={gathered !== null}
          status={status}
          onPart={(part) => go(`/nabespreking/${part}`)}
          onClose={close}
        />
      </Suspense>
    );
  }
  if (gathered)
    return (
      <Suspense fallback={<LoadingScreen />}>
        <GroupPage gathered={gathered} onOpen={setOpened} onOther={() => setGathered(null)} />
      </Suspense>
    );
  return (
    <OpenLogScreen
      problem={problem}
      choices={choices}
      busy={busy}
      onFiles={(files) => void read(files)}
      onChoose={(index) => {
        const log = logs[index];
        if (log) void show(log);
      }}
      onHome={() => go("/")}
    />
  );
}
