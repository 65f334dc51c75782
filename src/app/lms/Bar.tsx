import { useEffect, useState } from "preact/hooks";
import type { LmsPort } from "../../runtime/lmsPort.ts";
import { LmsBar } from "../../ui/lms/LmsBar.tsx";

interface BarProps {
  readonly port: LmsPort;
  readonly onLeave: () => Promise<boolean>;
  readonly onLeaveAnyway: () => void;
}

/** What the learning system has, kept up to date. */
export function Bar({ port, onLeave, onLeaveAnyway }: BarProps) {
  const [status, setStatus] = useState(port.status());
  useEffect(() => {
    setStatus(port.status());
    return port.onStatus(setStatus);
  }, [port]);
  return <LmsBar status={status} onLeave={port.launch && !port.launch.looking ? onLeave : null} onLeaveAnyway={onLeaveAnyway} />;
}
