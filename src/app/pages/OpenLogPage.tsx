import { Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { AttemptLog } from "../../domain/log.ts";
import { LoadingScreen } from "../../ui/screens/index.ts";
import { OpenLogScreen, type LogChoice } from "../../ui/screens/OpenLogScreen.tsx";
import { cases } from "../content.ts";
import { logChoices } from "../debrief/logChoices.ts";
import { logsInFile, openLog, type OpenedLog, type OpenProblem } from "../debrief/openLog.ts";
import { later } from "../part.ts";
import type { ShellPageProps } from "./shellPage.ts";

const OpenedPage = later(() => import("./debriefPages.ts").then(({ OpenedPage }) => OpenedPage));

/** `#/nabespreking`: a debrief from a file, to be read. The file is kept nowhere: after a reload it is chosen again. */
export function OpenLogPage({ ports, rest, status }: ShellPageProps) {
  const [opened, setOpened] = useState<OpenedLog | null>(null);
  const [logs, setLogs] = useState<readonly AttemptLog[]>([]);
  const [choices, setChoices] = useState<readonly LogChoice[]>([]);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [, go] = useLocation();

  async function show(log: AttemptLog): Promise<void> {
    const result = await openLog(log, ports);
    if (!result.ok) return setProblem(result.reason);
    setProblem(null);
    setOpened(result.opened);
  }

  async function read(file: File): Promise<void> {
    setProblem(null);
    setLogs([]);
    setChoices([]);
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
        <OpenedPage opened={opened} ports={ports} part={rest} status={status} onPart={(part) => go(`/nabespreking/${part}`)} onClose={close} />
      </Suspense>
    );
  }
  return (
    <OpenLogScreen
      problem={problem}
      choices={choices}
      onFile={(file) => void read(file)}
      onChoose={(index) => {
        const log = logs[index];
        if (log) void show(log);
      }}
      onHome={() => go("/")}
    />
  );
}
