import type { Answer } from "../../domain/answers.ts";
import { movesAt } from "../../domain/explore/moves.ts";
import { judgeTurn } from "../../domain/judge/turn.ts";
import type { LogEvent } from "../../domain/log.ts";
import { isDecision, REFLECT_FIELDS, SHARE_FIELDS, type DecisionMoment } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import { progress, start, type Progress } from "../../domain/play/progress.ts";

/** What a plan says for a moment: an option id, or the fields of a composed answer. */
export type Chosen = unknown;

export interface PlayedPlan {
  readonly events: readonly LogEvent[];
  readonly now: Progress;
  /** Moments the plan named that do not exist, or choices that are not there. */
  readonly unknown: readonly string[];
}

/** Plays a plan to its end. What it does not name takes the first best answer there. */
export function playPlan(game: Game, choose: Readonly<Record<string, Chosen>>): PlayedPlan {
  const events: LogEvent[] = [];
  const unknown = Object.keys(choose).filter((id) => momentOf(game.script, id) === undefined);
  let now = start(game);
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
      const answer = named === undefined ? bestAnswer(game, now, moment) : answerFrom(moment, named, bestAnswer(game, now, moment));
      if (!answer) {
        unknown.push(`${moment.id}: ${JSON.stringify(named)}`);
        break;
      }
      take({ type: "moment.answered", moment: moment.id, answer });
    }
  }
  return { events, now, unknown };
}

/** A word from a plan; anything else reads as nothing. */
function word(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The answer worth most in this state; the first of equals. */
function bestAnswer(game: Game, now: Progress, moment: DecisionMoment): Answer {
  let best: { answer: Answer; value: number } | null = null;
  for (const answer of movesAt(game.script, moment)) {
    const { value } = judgeTurn(game, now.state, now.memory, moment, answer).judged;
    if (!best || value > best.value) best = { answer, value };
  }
  if (!best) throw new Error(`Moment ${moment.id} has no answers`);
  return best.answer;
}

function answerFrom(moment: DecisionMoment, named: Chosen, base: Answer): Answer | null {
  const map = typeof named === "object" && named !== null && !Array.isArray(named) ? (named as Readonly<Record<string, unknown>>) : {};
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(word) : value === undefined ? [] : [word(value)]);
  switch (moment.do) {
    case "choose":
      return moment.options.some((option) => option.id === named) ? { do: "choose", option: word(named) } : null;
    case "act": {
      const option = typeof named === "string" ? named : word(map["option"]);
      if (!moment.options.some((one) => one.id === option)) return null;
      const tones = moment.tones.filter((tone) => tone.of.includes(option));
      const tone =
        map["tone"] === undefined
          ? (tones.find((one) => one.judgements.at(-1)?.verdicts.every((verdict) => verdict.grade === "best")) ?? tones[0])?.id
          : word(map["tone"]);
      return { do: "act", option, ...(tone === undefined ? {} : { tone }) };
    }
    case "inspect":
      if (base.do !== "inspect") return null;
      return {
        do: "inspect",
        marks: map["marks"] === undefined ? base.marks : list(map["marks"]),
        claims: { ...base.claims, ...(map["claims"] as object | undefined) },
      };
    case "consult":
      if (base.do !== "consult") return null;
      return {
        do: "consult",
        before: map["before"] === undefined ? base.before : list(map["before"]),
        sources: Array.isArray(named) ? named.map(word) : map["sources"] === undefined ? base.sources : list(map["sources"]),
        after: list(map["after"]),
      };
    case "share": {
      if (map["none"] !== undefined) return { do: "share", none: word(map["none"]) };
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
      const fields = base.do === "reflect" ? base.fields : {};
      return {
        do: "reflect",
        fields: Object.fromEntries(REFLECT_FIELDS.map((field) => [field, map[field] === undefined ? (fields[field] ?? []) : list(map[field])])),
      };
    }
  }
}
