import { allChoices } from "../../domain/explore/key.ts";
import type { Moment } from "../../domain/moments.ts";
import { forbiddenIn } from "./forbidden.ts";
import type { LintContext } from "./context.ts";
import { placeOf } from "./places.ts";
import { saidIn, type Said } from "./said.ts";
import { longSentence, longSentences, shorten, wordCount, wordsIn } from "./words.ts";

/** B1: short sentences, short texts, ordinary words; what people in the story send is exempt. Forbidden words stand nowhere. */
export function lintText(on: LintContext): void {
  const { briefing } = on.script;
  const { woorden: max } = on.language.limits;
  const all = [briefing.you, ...briefing.may, ...briefing.mayNot, briefing.situation, briefing.question];
  const words = wordCount(all.join(" "));
  if (words > max.briefing)
    on.report("WH080", on.locator.briefing(on.script.role), `De briefing van ${on.script.role} telt ${words} woorden; hooguit ${max.briefing}.`);
  for (const moment of on.script.moments) {
    if (wordCount(moment.ask ?? "") > max.ask)
      on.report("WH080", on.locator.moment(moment.id, "ask"), `De vraag van “${moment.id}” is langer dan ${max.ask} woorden.`);
    lintChoiceTexts(on, moment);
  }
  for (const said of saidIn(on)) {
    for (const word of forbiddenIn(said.texts, on.language)) on.report("WH084", said.place, `“${word}” mag niet in een casus.`);
    if (said.own) sentences(on, said);
  }
}

function lintChoiceTexts(on: LintContext, moment: Moment): void {
  const { because } = on.language.limits.woorden;
  for (const choice of allChoices(moment)) {
    const place = placeOf(on, moment, choice);
    for (const judgement of choice.judgements)
      if (wordCount(judgement.because) > because) on.report("WH080", place, `De because van “${choice.id}” is langer dan ${because} woorden.`);
    const used = wordsIn(choice.text);
    for (const [word, plain] of Object.entries(on.language.difficult))
      if (used.has(word.toLowerCase())) on.report("WH082", place, `“${word}” is een moeilijk woord: ${plain}`);
  }
}

function sentences(on: LintContext, { texts, place }: Said): void {
  const { zin } = on.language.limits.woorden;
  for (const sentence of texts.flatMap((text) => longSentences(text ?? "", zin))) on.report("WH081", place, longSentence(sentence), shorten(zin));
}
