import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { HelpChoice, Ports, Repair } from "../runtime/ports.ts";
import { contentUnder } from "./agreements/contentUnder.ts";
import { loadCase, onCaseChanged, type LoadedCase } from "./content.ts";
import { keepResult } from "./keepResult.ts";
import { helpNow } from "./helpNow.ts";
import { LaunchedContext } from "./lms/launched.ts";
import { gameOfLog, openSession, type Session } from "./session.ts";

export type AttemptState =
  | { readonly is: "loading" }
  | {
      readonly is: "missing";
      readonly reason: "missing" | "corrupt" | "foreign" | "newer" | "unavailable" | "no-case" | "no-connection" | "no-agreements" | "agreements-broken";
    }
  | { readonly is: "other-tab"; readonly takeOver: () => void }
  | { readonly is: "ready"; readonly session: Session; readonly content: LoadedCase; readonly repairs: readonly Repair[] };

/** Opens a saved attempt: reads, claims it for this tab, replays, and follows changes of its case in development. */
export function useAttempt(ports: Ports, attemptId: string, help: HelpChoice): AttemptState {
  const [state, setState] = useState<AttemptState>({ is: "loading" });
  const launched = useContext(LaunchedContext);
  const current = useRef<Session | null>(null);
  const wanted = useRef(help);
  wanted.current = help;

  useEffect(() => {
    let gone = false;
    let release = () => {};
    const show = (next: AttemptState) => !gone && setState(next);

    async function open(): Promise<void> {
      const read = await ports.saves.read(attemptId);
      if (!read.ok) return void show({ is: "missing", reason: read.reason });
      const loading = loadCase(read.log[0].caseId, read.log[0].role);
      if (!loading) return void show({ is: "missing", reason: "no-case" });
      const [under, plan] = await Promise.all([
        loading.then((loaded) => contentUnder(loaded, read.log[0], ports)),
        helpNow(ports.saves, loading, read.log[0], wanted.current),
      ]);
      if (!under.ok) return void show({ is: "missing", reason: under.reason });
      const { content } = under;
      const game = gameOfLog(content, read.log);
      if (!game) return void show({ is: "missing", reason: "no-case" });
      if (gone) return;
      current.current?.stop();
      const session = openSession(content, game, read.log, ports, plan);
      current.current = session;
      keepResult(session, ports);
      launched?.follow(session);
      const older = content.compiled.version !== read.log[0].caseVersion;
      show({ is: "ready", session, content, repairs: older ? [...read.repairs, "older-content"] : read.repairs });
    }

    async function begin(): Promise<void> {
      const claim = await ports.saves.claim(attemptId, () => {
        current.current?.stop();
        show({ is: "other-tab", takeOver: () => location.reload() });
      });
      release = claim.release;
      if (gone) return release();
      if (claim.owned) return open();
      show({ is: "other-tab", takeOver: () => void claim.takeOver().then(open).catch(failed) });
    }

    // A part of the program or the case could not be fetched.
    const failed = () => show({ is: "missing", reason: "no-connection" });
    begin().catch(failed);
    const unfollow = onCaseChanged(() => void open().catch(failed));
    return () => {
      gone = true;
      unfollow();
      release();
      current.current?.stop();
    };
  }, [attemptId, ports]);

  useEffect(() => {
    if (state.is !== "ready") return;
    const { session, content } = state;
    void helpNow(ports.saves, content, session.attempt.started, help).then((plan) => session.setHelp(plan));
  }, [help]);
  return state;
}
