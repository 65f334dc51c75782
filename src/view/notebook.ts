import type { ClaimKey } from "../domain/messages.ts";
import { marksFor } from "../domain/judge/inspect.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import type { Draft } from "./draft.ts";
import type { NotebookView } from "./model.ts";

/** What the trainee noted: seen and learned apart from suspected apart from unknown. */
export function describeNotebook(game: Game, now: Progress, draft: Draft): NotebookView {
  const sorted = sortedClaims(game, now, draft);
  const of = (key: ClaimKey) => sorted.filter((claim) => claim.key === key).map((claim) => claim.text);
  const learned = [...now.state.known].flatMap((id) => {
    const fact = game.script.facts[id];
    return fact?.text !== undefined && fact.value !== false ? [fact.text] : [];
  });
  return { facts: [...of("zie-ik"), ...learned], suspicions: of("denk-ik"), unknowns: of("weet-ik-niet") };
}

function sortedClaims(game: Game, now: Progress, draft: Draft): readonly { text: string; key: ClaimKey }[] {
  const answers = now.path.flatMap((entry) => (entry.answer?.do === "inspect" ? [{ moment: entry.moment, claims: entry.answer.claims }] : []));
  const open = draft.moment === now.state.moment ? [{ moment: draft.moment, claims: draft.claims }] : [];
  return [...answers, ...open].flatMap(({ moment: id, claims }) => {
    const moment = momentOf(game.script, id);
    if (moment?.do !== "inspect") return [];
    const all = marksFor(game.script, moment).flatMap((mark) => mark.claims ?? []);
    return Object.entries(claims).flatMap(([claim, key]) => {
      const text = all.find((candidate) => candidate.id === claim)?.text;
      return text === undefined ? [] : [{ text, key }];
    });
  });
}
