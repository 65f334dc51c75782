import { useEffect, useState } from "preact/hooks";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { LmsPort, LmsStatus } from "../../runtime/lmsPort.ts";
import { LmsBar } from "../../ui/lms/LmsBar.tsx";
import { leeromgeving } from "../../ui/text/leeromgeving.ts";

interface BarProps {
  readonly port: LmsPort;
  readonly config: PackageConfig;
  readonly onLeave: () => Promise<boolean>;
  readonly onLeaveAnyway: () => void;
}

/** On its way is kept as good as always: only what takes longer than this is told. */
const ON_ITS_WAY_MS = 2_000;

/** What the learning system has, kept up to date. */
export function Bar({ port, config, onLeave, onLeaveAnyway }: BarProps) {
  const [status, setStatus] = useState<LmsStatus>(port.launch && !port.launch.looking ? { is: "kept" } : port.status());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (next: LmsStatus) => {
      clearTimeout(timer);
      if (next.is === "waiting" && next.why === undefined) timer = setTimeout(() => setStatus(next), ON_ITS_WAY_MS);
      else setStatus(next);
    };
    take(port.status());
    const stop = port.onStatus(take);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [port]);
  return <LmsBar status={status} tells={tellsOf(config)} onLeave={port.launch && !port.launch.looking ? onLeave : null} onLeaveAnyway={onLeaveAnyway} />;
}

/** What a learning system is told, and what not, of a package as this one. */
function tellsOf({ content, mode }: PackageConfig): readonly string[] {
  const { tells } = leeromgeving;
  if (content.kind === "flits") return tells.refresh;
  return mode === "oefenen" ? [tells.choices, tells.again, tells.not] : [tells.choices, tells.test, tells.again, tells.not];
}
