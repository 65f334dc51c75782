import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ContentChangedNotice, LoadingScreen, OtherTabScreen } from "../../ui/screens/index.ts";
import type { Session } from "../session.ts";
import { Shell } from "../Shell.tsx";
import type { AttemptState } from "../useAttempt.ts";
import { MissingAttempt } from "./MissingAttempt.tsx";

interface OpenedAttemptProps {
  readonly state: AttemptState;
  /** From an attempt that is not to be opened. */
  readonly onBack: () => void;
  /** The content has changed since, and somebody wants to begin anew. */
  readonly onRestart: (caseId: string) => void;
  readonly children: (session: Session) => ComponentChildren;
}

/** What stands between an address and its attempt: loading, another tab, why it cannot be opened, and content that has changed. */
export function OpenedAttempt({ state, onBack, onRestart, children }: OpenedAttemptProps) {
  const [accepted, setAccepted] = useState(false);
  if (state.is === "loading") return <LoadingScreen />;
  if (state.is === "other-tab")
    return (
      <Shell>
        <OtherTabScreen onTakeOver={state.takeOver} onBack={onBack} />
      </Shell>
    );
  if (state.is === "missing")
    return (
      <Shell>
        <MissingAttempt reason={state.reason} onHome={onBack} />
      </Shell>
    );
  if (state.repairs.includes("older-content") && !accepted)
    return (
      <Shell>
        <ContentChangedNotice
          repairs={state.repairs}
          onContinue={() => setAccepted(true)}
          onRestart={() => onRestart(state.session.attempt.game.script.caseId)}
        />
      </Shell>
    );
  return <>{children(state.session)}</>;
}
