import type { Answer } from "../domain/answers.ts";
import { marksFor } from "../domain/judge/inspect.ts";
import type { Choice, DecisionMoment } from "../domain/moments.ts";
import { isDecision } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { listText, lower } from "./format.ts";
import { DID } from "./text/did.ts";

/** What the trainee did, in one or two sentences. */
export function describeDid(game: Game, id: string, answer: Answer): string {
  const moment = momentOf(game.script, id);
  if (!moment || !isDecision(moment)) return "";
  if (moment.do === "inspect" && answer.do === "inspect") {
    const claims = marksFor(game.script, moment).flatMap((mark) => mark.claims ?? []);
    const right = claims.filter((claim) => answer.claims[claim.id] === claim.key).length;
    return DID.inspected(answer.marks.length, right, claims.length);
  }
  if (moment.do === "consult" && answer.do === "consult") {
    const asked = answer.sources.flatMap((source) => textOf(moment.sources, source));
    return asked.length === 0 ? DID.askedNobody : DID.asked(listText(asked.map(lower)));
  }
  if (moment.do === "share" && answer.do === "share") {
    if ("none" in answer) return DID.sharedWithNobody(textOf(moment.none, answer.none)[0] ?? "");
    return DID.shared((field) => listText(answer.fields[field].flatMap((item) => textOf(moment.fields[field], item)).map(lower)));
  }
  if (moment.do === "reflect" && answer.do === "reflect") {
    const first = textOf(moment.fields.wat, answer.fields.wat?.[0] ?? "")[0] ?? "";
    const who = textOf(moment.fields.wie, answer.fields.wie?.[0] ?? "")[0];
    const when = textOf(moment.fields.wanneer, answer.fields.wanneer?.[0] ?? "")[0];
    return [first, who && DID.who(lower(who)), when && DID.when(lower(when))].filter(Boolean).join(" ");
  }
  return option(moment, answer);
}

function option(moment: DecisionMoment, answer: Answer): string {
  if ((moment.do !== "choose" && moment.do !== "act") || !("option" in answer)) return "";
  const text = textOf(moment.options, answer.option)[0] ?? "";
  const tone = moment.do === "act" && answer.do === "act" && answer.tone !== undefined ? textOf(moment.tones, answer.tone)[0] : undefined;
  return tone === undefined ? text : `${text} ${tone}`;
}

function textOf(choices: readonly Choice[], id: string): readonly string[] {
  return choices.filter((choice) => choice.id === id).map((choice) => choice.text);
}
