import { useEffect, useState } from "preact/hooks";
import type { Ports, SaveStatus } from "../../runtime/ports.ts";
import { DebriefScreen } from "../../ui/screens/debrief/DebriefScreen.tsx";
import { DEBRIEF_PARTS, type DebriefPart } from "../../ui/text/schermenDebrief.ts";
import type { LoadedCase } from "../content.ts";
import { useDebrief } from "../debrief/useDebrief.ts";
import type { Session } from "../session.ts";

interface DebriefPageProps {
  readonly session: Session;
  readonly content: LoadedCase;
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
export function DebriefPage({ session, content, part, ports, status, onPart, onPlay, onRoutes, onAgain, onClose }: DebriefPageProps) {
  const [, redraw] = useState(0);
  useEffect(() => session.subscribe(() => redraw((count) => count + 1)), [session]);
  const { attempt, baseline } = session;
  const debrief = useDebrief({ content, game: attempt.game, baseline, now: attempt.progress(), log: () => attempt.log() });
  const { total, result } = debrief.view.score;
  useEffect(() => ports.lms.finished({ total, outcome: result }), [ports, total, result]);
  return (
    <DebriefScreen
      {...debrief}
      status={status}
      part={DEBRIEF_PARTS.find((known) => known === part) ?? DEBRIEF_PARTS[0]}
      onPart={onPart}
      onRewind={(moment) => void attempt.send({ type: "attempt.rewound", moment }).then(onPlay)}
      onNote={(field, text) => void attempt.send({ type: "note.written", field, text })}
      onRoutes={onRoutes}
      onClose={onClose}
      onAgain={onAgain}
    />
  );
}
