import type { Answer } from "../../domain/answers.ts";
import { firstBest, movesAt } from "../../domain/explore/moves.ts";
import { judgeTurn } from "../../domain/judge/turn.ts";
import type { LogEvent } from "../../domain/log.ts";
import { isDecision, REFLECT_FIELDS, SHARE_FIELDS, type DecisionMoment } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import { progress, start, type Progress } from "../../domain/play/progress.ts";
import { strangeIn } from "./strange.ts";

/** What a plan says for a moment: an option id, or the fields of a composed answer. */
export type Chosen = unknown;

export interface PlayedPlan {
  readonly events: readonly LogEvent[];
  readonly now: Progress;
  /** What the plan named and is not there, reached or not: nothing was played then. */
  readonly unknown: readonly string[];
}

/** Plays a plan to its end. What it does not name takes the first best answer there. */
export function playPlan(game: Game, choose: Readonly<Record<string, Chosen>>): PlayedPlan {
  const events: LogEvent[] = [];
  const unknown = Object.entries(choose).flatMap(([id, named]) => unknownIn(game, id, named));
  let now = start(game);
  if (unknown.length > 0) return { events, now, unknown };
  const take = (event: LogEvent) => {
    events.push(event);
    now = progress(game, now, event);
  };
  for (let guard = 0; guard < 300 && now.phase !== "einde"; guard++) {
    const moment = momentOf(game.script, now.state.moment);
    if (!moment) break;
    if (now.phase === "waarom") take({ type: "why.written", moment: moment.id, text: "" });
    else if (now.phase === "grens") {
      take({ type: "moment.reentered", moment: moment.id });
      take({ type: "moment.answered", moment: moment.id, answer: bestAnswer(game, now, moment as DecisionMoment) });
    } else if (now.phase === "terugblik" || !isDecision(moment)) take({ type: "moment.continued", moment: moment.id });
    else {
      const named = choose[moment.id];
      const at = now;
      const best = () => bestAnswer(game, at, moment);
      take({ type: "moment.answered", moment: moment.id, answer: named === undefined ? best() : answerFrom(moment, named, best) });
    }
  }
  return { events, now, unknown };
}

function unknownIn(game: Game, id: string, named: Chosen): readonly string[] {
  const moment = momentOf(game.script, id);
  if (!moment || !isDecision(moment)) return [id];
  return strangeIn(game.script, moment, named).map((one) => `${id}: ${one.what} ${one.id}`);
}

/** A word from a plan; anything else reads as nothing. */
function word(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The answer worth most in this state; the first of equals. */
function bestAnswer(game: Game, now: Progress, moment: DecisionMoment): Answer {
  // Nothing is better than that.
  const most = Math.max(...Object.values(game.framework.weights.values));
  let best: { answer: Answer; value: number } | null = null;
  for (const answer of movesAt(game.script, moment)) {
    const { value } = judgeTurn(game, now.state, now.memory, moment, answer).judged;
    if (!best || value > best.value) best = { answer, value };
    if (value >= most) break;
  }
  if (!best) throw new Error(`Moment ${moment.id} has no answers`);
  return best.answer;
}

/** What a plan says for a moment, completed with the best answer where it leaves something open. `strangeIn` found nothing wrong with it. */
function answerFrom(moment: DecisionMoment, named: Chosen, best: () => Answer): Answer {
  const map = typeof named === "object" && named !== null && !Array.isArray(named) ? (named as Readonly<Record<string, unknown>>) : {};
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(word) : value === undefined ? [] : [word(value)]);
  switch (moment.do) {
    case "choose":
      return { do: "choose", option: word(named) };
    case "act": {
      const option = word(map["option"] ?? named);
      const tones = moment.tones.filter((tone) => tone.of.includes(option));
      const tone = map["tone"] === undefined ? (firstBest(tones) ?? tones[0])?.id : word(map["tone"]);
      return { do: "act", option, ...(tone === undefined ? {} : { tone }) };
    }
    case "inspect": {
      const base = best();
      if (base.do !== "inspect") return base;
      return {
        do: "inspect",
        marks: map["marks"] === undefined ? base.marks : list(map["marks"]),
        claims: { ...base.claims, ...(map["claims"] as object | undefined) },
      };
    }
    case "consult": {
      const base = best();
      if (base.do !== "consult") return base;
      return {
        do: "consult",
        before: map["before"] === undefined ? base.before : list(map["before"]),
        sources: Array.isArray(named) ? named.map(word) : map["sources"] === undefined ? base.sources : list(map["sources"]),
        after: list(map["after"]),
      };
    }
    case "share": {
      if (map["none"] !== undefined) return { do: "share", none: word(map["none"]) };
      const base = best();
      const fields = base.do === "share" && "fields" in base ? base.fields : undefined;
      return {
        do: "share",
        fields: Object.fromEntries(SHARE_FIELDS.map((field) => [field, map[field] === undefined ? (fields?.[field] ?? []) : list(map[field])])) as Extract<
          Answer,
          { fields: unknown; do: "share" }
        >["fields"],
      };
    }
    case "reflect": {
      const base = best();
      const fields = base.do === "reflect" ? base.fields : {};
      return {
        do: "reflect",
        fields: Object.fromEntries(REFLECT_FIELDS.map((field) => [field, map[field] === undefined ? (fields[field] ?? []) : list(map[field])])),
      };
    }
    case "build": {
      const base = best();
      const fields = base.do === "build" ? base.fields : {};
      return {
        do: "build",
        fields: Object.fromEntries(moment.rows.map(({ id }) => [id, map[id] === undefined ? (fields[id] ?? []) : list(map[id])])),
      };
    }
  }
}
