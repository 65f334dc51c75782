import { allChoices } from "../../domain/explore/key.ts";
import type { Moment } from "../../domain/moments.ts";
import type { LintContext } from "./context.ts";
import { placeOf } from "./places.ts";
import { wordCount } from "./words.ts";

type At = ReturnType<LintContext["locator"]["shared"]>;

/** B1: short sentences, short texts, ordinary words; posts by young people are exempt. Forbidden words stand nowhere. */
export function lintText(on: LintContext): void {
  const { briefing } = on.script;
  const { woorden: max } = on.language.limits;
  const all = [briefing.you, ...briefing.may, ...briefing.mayNot, briefing.situation, briefing.question];
  const words = wordCount(all.join(" "));
  if (words > max.briefing)
    on.report("WH080", on.locator.shared("briefing"), `De briefing van ${on.script.role} telt ${words} woorden; hooguit ${max.briefing}.`);
  for (const moment of on.script.moments) {
    if (wordCount(moment.ask ?? "") > max.ask)
      on.report("WH080", on.locator.moment(moment.id, "ask"), `De vraag van “${moment.id}” is langer dan ${max.ask} woorden.`);
    sentences(on, moment.ask, on.locator.moment(moment.id, "ask"));
    forbidden(on, [moment.title ?? "", moment.ask ?? ""], on.locator.moment(moment.id));
    lintChoiceTexts(on, moment);
  }
  for (const message of Object.values(on.script.messages))
    forbidden(
      on,
      [...(message.lines ?? []), ...(message.overlay ?? []), message.sticker ?? "", message.media?.alt ?? ""],
      on.locator.shared("messages", message.id),
    );
  for (const ending of on.script.endings) forbidden(on, [ending.title, ending.text], on.locator.shared("endings", ending.id));
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}-]+/u));
}

function forbidden(on: LintContext, texts: readonly string[], place: At): void {
  const used = wordsIn(texts.join(" "));
  for (const word of on.language.forbidden) if (used.has(word.toLowerCase())) on.report("WH084", place, `“${word}” mag niet in een casus.`);
}

function lintChoiceTexts(on: LintContext, moment: Moment): void {
  const { because } = on.language.limits.woorden;
  for (const choice of allChoices(moment)) {
    const place = placeOf(on, moment, choice);
    for (const judgement of choice.judgements) {
      if (wordCount(judgement.because) > because) on.report("WH080", place, `De because van “${choice.id}” is langer dan ${because} woorden.`);
      sentences(on, judgement.because, place);
    }
    const used = wordsIn(choice.text);
    for (const [word, plain] of Object.entries(on.language.difficult)) {
      if (used.has(word.toLowerCase())) on.report("WH082", place, `“${word}” is een moeilijk woord: ${plain}`);
    }
    forbidden(on, [choice.text, ...choice.judgements.map((judgement) => judgement.because)], place);
  }
}

function sentences(on: LintContext, text: string | undefined, place: At): void {
  for (const sentence of (text ?? "").split(/(?<=[.!?])\s+/u)) {
    const words = wordCount(sentence);
    const { zin } = on.language.limits.woorden;
    if (words > zin) on.report("WH081", place, `Een zin van ${words} woorden: “${sentence.slice(0, 60)}…”`, `Knip de zin in tweeën: hooguit ${zin} woorden.`);
  }
}
