import { useEffect, useState } from "preact/hooks";
import type { Ports, SaveStatus } from "../../runtime/ports.ts";
import { DebriefScreen } from "../../ui/screens/debrief/DebriefScreen.tsx";
import { partNamed, type DebriefPart } from "../../ui/text/schermenDebrief.ts";
import { useDebrief } from "../debrief/useDebrief.ts";
import type { Session } from "../session.ts";

interface DebriefPageProps {
  readonly session: Session;
  readonly part: string;
  readonly ports: Ports;
  readonly status: SaveStatus;
  readonly onPart: (part: DebriefPart) => void;
  readonly onPlay: () => void;
  readonly onRoutes: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The debrief of an attempt on this device. */
export function DebriefPage({ session, part, ports, status, onPart, onPlay, onRoutes, onAgain, onClose }: DebriefPageProps) {
  const [, redraw] = useState(0);
  useEffect(() => session.subscribe(() => redraw((count) => count + 1)), [session]);
  const { attempt, baseline } = session;
  const debrief = useDebrief({ ports, game: attempt.game, baseline, now: attempt.progress(), log: () => attempt.log() });
  return (
    <DebriefScreen
      {...debrief}
      status={status}
      part={partNamed(part)}
      onPart={onPart}
      onRewind={(moment) => void attempt.send({ type: "attempt.rewound", moment }).then(onPlay)}
      onNote={(field, text) => void attempt.send({ type: "note.written", field, text })}
      onRoutes={onRoutes}
      onClose={onClose}
      onAgain={onAgain}
    />
  );
}
