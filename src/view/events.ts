import { isDecision } from "../domain/moments.ts";
import type { LogEvent } from "../domain/log.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import { answerOf, type Draft } from "./draft.ts";
import type { Intent } from "./model.ts";

type AttemptEvent = Exclude<LogEvent, { type: "attempt.started" }>;

/** The event that an intent becomes in this state; null when it only changes the draft, or is not possible now. */
export function eventOf(game: Game, now: Progress, draft: Draft, intent: Intent): AttemptEvent | null {
  const moment = momentOf(game.script, now.state.moment);
  switch (intent.type) {
    case "why.written":
      return now.phase === "waarom" ? { type: "why.written", moment: now.state.moment, text: intent.text.trim() } : null;
    case "rewind":
      return { type: "attempt.rewound", moment: intent.moment };
    case "note.written":
      return { type: "note.written", field: intent.field, text: intent.text };
    case "source.asked": {
      if (moment?.do !== "consult" || now.phase !== "vraag" || draft.phase !== "sources" || draft.sources.length >= moment.atMost) return null;
      return { type: "source.asked", moment: moment.id, source: intent.source, before: draft.before };
    }
    case "confirmed": {
      if (now.phase === "grens") return { type: "moment.reentered", moment: now.state.moment };
      if (now.phase === "terugblik") return { type: "moment.continued", moment: now.state.moment };
      if (now.phase !== "vraag" || !moment) return null;
      if (!isDecision(moment)) return moment.do === "beat" ? { type: "moment.continued", moment: moment.id } : null;
      const answer = answerOf(game, moment, draft);
      return answer ? { type: "moment.answered", moment: moment.id, answer } : null;
    }
    default:
      return null;
  }
}
