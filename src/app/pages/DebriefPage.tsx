import { useEffect, useMemo, useState } from "preact/hooks";
import { assessProgress } from "../../domain/assess/assess.ts";
import { download } from "../../platform/index.ts";
import type { Ports, SaveStatus } from "../../runtime/ports.ts";
import { DebriefScreen } from "../../ui/screens/DebriefScreen.tsx";
import { DEBRIEF_PARTS, type DebriefPart } from "../../ui/text/schermenDebrief.ts";
import { describeDebrief } from "../../view/index.ts";
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

export function DebriefPage({ session, part, ports, status, onPart, onPlay, onRoutes, onAgain, onClose }: DebriefPageProps) {
  const [version, redraw] = useState(0);
  useEffect(() => session.subscribe(() => redraw((count) => count + 1)), [session]);
  const { attempt } = session;
  const view = useMemo(() => {
    const now = attempt.progress();
    return describeDebrief({ game: attempt.game, started: attempt.started, now, assessment: assessProgress(attempt.game, session.baseline, now) });
  }, [attempt, session, version]);
  const { total, result } = view.score;
  useEffect(() => ports.lms.finished({ total, outcome: result }), [ports, total, result]);
  const shown = DEBRIEF_PARTS.find((known) => known === part) ?? DEBRIEF_PARTS[0];
  return (
    <DebriefScreen
      view={view}
      status={status}
      part={shown}
      onPart={onPart}
      onRewind={(moment) => void attempt.send({ type: "attempt.rewound", moment }).then(onPlay)}
      onNote={(field, text) => void attempt.send({ type: "note.written", field, text })}
      onExport={() =>
        download(
          `waterhaven-${attempt.started.attemptId}.json`,
          JSON.stringify(
            { product: "waterhaven", schema: 1, events: attempt.log().filter((event) => event.type !== "why.written" && event.type !== "note.written") },
            null,
            2,
          ),
        )
      }
      onPrint={() => print()}
      onRoutes={onRoutes}
      onClose={onClose}
      onAgain={onAgain}
    />
  );
}
