import { helpEverywhere } from "../domain/help.ts";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AttemptLog } from "../domain/log.ts";
import type { SoundPort } from "../runtime/sound.ts";
import type { Intent } from "../view/index.ts";
import { introCue, type IntroCue } from "../view/intro.ts";
import type { LoadedCase } from "./content.ts";
import { INTRO_START, keepsNothing } from "./introduction.ts";
import { gameOfLog, openSession, type Session } from "./session.ts";

/** Where somebody was when the colleague had a new thought. */
interface Place {
  readonly cue: string;
  readonly log: AttemptLog;
  /** What was filled in since the last event. */
  readonly draft: readonly Intent[];
}

/** How far somebody came in this visit, so that going back in the browser and on again takes it up where it was. */
let visited: readonly Place[] = [];

export interface Introduction {
  readonly session: Session;
  readonly cue: IntroCue;
  /** Takes what the trainee does; also what the colleague does. */
  readonly take: (intent: Intent) => void;
  readonly hello: () => void;
  /** To the thought before this one; absent at the first. */
  readonly back: (() => void) | undefined;
  readonly again: () => void;
  /** It is over: the next one begins at the beginning. */
  readonly forget: () => void;
}

/** A session that keeps nothing, the thought that belongs to where it is, and the way back to earlier thoughts. */
export function useIntroduction(content: LoadedCase, sound: SoundPort): Introduction | null {
  const [, redraw] = useState(0);
  const places = useRef<Place[]>([...visited]);
  const last = places.current.at(-1);
  const [welcomed, setWelcomed] = useState(last !== undefined && last.cue !== "welkom");
  const draft = useRef<{ readonly at: number; readonly intents: readonly Intent[] }>({ at: 1, intents: [] });

  const open = useCallback(
    (log: AttemptLog, filledIn: readonly Intent[] = []): Session | null => {
      const game = gameOfLog(content, log);
      if (!game) return null;
      const session = openSession(content, game, log, { saves: keepsNothing, sound }, helpEverywhere("geen"));
      for (const intent of filledIn) session.intent(intent);
      draft.current = { at: log.length, intents: filledIn };
      return session;
    },
    [content, sound],
  );
  const [session, setSession] = useState(() => open(last?.log ?? INTRO_START, last?.draft));

  // Before anything can be pressed.
  useLayoutEffect(() => {
    if (!session) return undefined;
    const unsubscribe = session.subscribe(() => {
      // Nobody is judged here: what is weighed after a step is passed by.
      const { phase, state } = session.attempt.progress();
      if (phase === "terugblik") void session.attempt.send({ type: "moment.continued", moment: state.moment });
      else redraw((count) => count + 1);
    });
    return () => {
      unsubscribe();
      session.stop();
    };
  }, [session]);

  const take = useCallback(
    (intent: Intent) => {
      if (!session) return;
      const at = session.attempt.log().length;
      const before = draft.current.at === at ? draft.current.intents : [];
      draft.current = { at, intents: intent.type === "confirmed" ? before : [...before, intent] };
      session.intent(intent);
    },
    [session],
  );

  if (!session) return null;
  const cue = introCue(session.view(), welcomed);
  const log = session.attempt.log();
  const here: Place = { cue: cue.says.at(-1) ?? "", log: [...log], draft: draft.current.at === log.length ? draft.current.intents : [] };
  if (places.current.at(-1)?.cue !== here.cue) {
    places.current.push(here);
    visited = places.current;
  }
  const goTo = (place: Place | undefined) => {
    setWelcomed(place !== undefined && place.cue !== "welkom");
    setSession(open(place?.log ?? INTRO_START, place?.draft ?? []));
  };
  return {
    session,
    cue,
    take,
    hello: () => setWelcomed(true),
    back:
      places.current.length < 2
        ? undefined
        : () => {
            places.current.pop();
            goTo(places.current.at(-1));
          },
    again: () => {
      places.current = [];
      goTo(undefined);
    },
    forget: () => {
      visited = [];
    },
  };
}
