import { useEffect, useState } from "preact/hooks";
import type { LmsPort, LmsStatus } from "../../runtime/lmsPort.ts";
import { LmsBar } from "../../ui/lms/LmsBar.tsx";

interface BarProps {
  readonly port: LmsPort;
  readonly onLeave: () => Promise<boolean>;
  readonly onLeaveAnyway: () => void;
}

/** On its way is kept as good as always: only what takes longer than this is told. */
const ON_ITS_WAY_MS = 2_000;

/** What the learning system has, kept up to date. */
export function Bar({ port, onLeave, onLeaveAnyway }: BarProps) {
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
  return <LmsBar status={status} onLeave={port.launch && !port.launch.looking ? onLeave : null} onLeaveAnyway={onLeaveAnyway} />;
}
