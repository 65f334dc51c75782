import type { Answer } from "../domain/answers.ts";
import { marksFor } from "../domain/judge/inspect.ts";
import type { Choice, DecisionMoment } from "../domain/moments.ts";
import { isDecision } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { listText, lower } from "./format.ts";

/** What the trainee did, in one or two sentences. */
export function describeDid(game: Game, id: string, answer: Answer): string {
  const moment = momentOf(game.script, id);
  if (!moment || !isDecision(moment)) return "";
  if (moment.do === "inspect" && answer.do === "inspect") {
    const claims = marksFor(game.script, moment).flatMap((mark) => mark.claims ?? []);
    const right = claims.filter((claim) => answer.claims[claim.id] === claim.key).length;
    return `Je wees ${answer.marks.length} dingen aan. Van de ${claims.length} uitspraken sorteerde je er ${right} zoals wij.`;
  }
  if (moment.do === "consult" && answer.do === "consult") {
    const asked = answer.sources.flatMap((source) => textOf(moment.sources, source));
    return asked.length === 0 ? "Je vroeg niemand iets na." : `Je vroeg na: ${listText(asked.map(lower))}.`;
  }
  if (moment.do === "share" && answer.do === "share") {
    if ("none" in answer) return `Je betrok geen partner. ${textOf(moment.none, answer.none)[0] ?? ""}`;
    const text = (field: keyof typeof moment.fields) => listText(answer.fields[field].flatMap((item) => textOf(moment.fields[field], item)).map(lower));
    return `Met ${text("partner")} deelde je ${text("gegevens")}. Vorm: ${text("vorm")}. Naam: ${text("naam")}. Kanaal: ${text("kanaal")}.`;
  }
  if (moment.do === "reflect" && answer.do === "reflect") {
    const first = textOf(moment.fields.wat, answer.fields.wat?.[0] ?? "")[0] ?? "";
    const who = textOf(moment.fields.wie, answer.fields.wie?.[0] ?? "")[0];
    const when = textOf(moment.fields.wanneer, answer.fields.wanneer?.[0] ?? "")[0];
    return [first, who && `Wie: ${lower(who)}.`, when && `Wanneer: ${lower(when)}.`].filter(Boolean).join(" ");
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
