import type { Choice, Moment } from "../../domain/moments.ts";
import { allChoices } from "../../domain/explore/key.ts";
import { nearest } from "../diagnostics.ts";
import type { LintContext } from "./context.ts";
import { picturesOf } from "./messages.ts";
import { placeOf } from "./places.ts";

/** Everything that is named must exist: criteria, agreements, law cards, facts, variables, messages, cast, pictures. */
export function lintReferences(on: LintContext): void {
  const { script, framework } = on;
  const agreements = Object.values(framework.agreementSets).flatMap((set) => set.agreements.map((agreement) => agreement.id));
  const known = {
    criterium: [...Object.keys(framework.criteria), ...agreements],
    rechtskaart: Object.keys(framework.law),
    feit: Object.keys(script.facts),
    variabele: Object.keys(script.vars),
    bericht: Object.keys(script.messages),
    persoon: Object.keys(script.cast),
    leerdoel: Object.keys(framework.objectives),
    vignet: on.art?.vignettes,
    plek: on.art?.places,
    avatar: on.art?.avatars,
  };
  const check = (what: keyof typeof known, id: string, place: ReturnType<LintContext["locator"]["shared"]>) => {
    const list = known[what];
    if (list === undefined || list.includes(id)) return;
    const near = nearest(id, list);
    on.report("WH030", place, `Onbekend: ${what} “${id}”.`, near === undefined ? undefined : `Bedoelde je “${near}”?`);
  };
  for (const moment of script.moments) {
    const at = on.locator.moment(moment.id);
    if (moment.message !== undefined) check("bericht", moment.message, at);
    if (moment.place !== undefined) check("plek", moment.place, at);
    for (const criterion of moment.help ?? []) check("criterium", criterion, on.locator.moment(moment.id, "help"));
    checkEffects(moment, at, check);
    const options = "options" in moment ? moment.options.map((option) => option.id) : [];
    for (const choice of allChoices(moment)) {
      const place = placeOf(on, moment, choice);
      if (choice.better !== undefined && !options.includes(choice.better)) {
        const near = nearest(choice.better, options);
        on.report("WH030", place, `Onbekend: keuze “${choice.better}” in better.`, near === undefined ? undefined : `Bedoelde je “${near}”?`);
      }
      checkEffects(choice, place, check);
      for (const judgement of choice.judgements) {
        for (const verdict of judgement.verdicts) check("criterium", verdict.on, place);
        for (const card of judgement.law ?? []) check("rechtskaart", card, place);
      }
    }
    for (const { id, empty } of moment.do === "build" ? moment.rows : []) {
      const place = on.locator.moment(moment.id, "rows", { id }, "empty");
      for (const verdict of empty?.verdicts ?? []) check("criterium", verdict.on, place);
      for (const card of empty?.law ?? []) check("rechtskaart", card, place);
    }
    if (moment.do === "consult")
      for (const source of moment.sources) if (source.exposes !== undefined) check("persoon", source.exposes, placeOf(on, moment, source));
  }
  script.lens?.lines?.forEach(({ criteria }, index) => {
    for (const criterion of criteria) check("criterium", criterion, on.locator.shared("lens", "lines", index));
  });
  for (const message of Object.values(script.messages)) {
    const at = on.locator.shared("messages", message.id);
    check("persoon", message.author, at);
    for (const { vignette } of picturesOf(message)) if (vignette !== undefined) check("vignet", vignette, at);
    for (const claim of (message.marks ?? []).flatMap((mark) => mark.claims ?? [])) check("criterium", claim.criterion, at);
  }
  for (const member of Object.values(script.cast)) check("avatar", member.avatar, on.locator.shared("cast", member.id));
  script.objectives.forEach((objective, index) => check("leerdoel", objective, on.locator.objective(index)));
  check("plek", script.briefing.place, on.locator.shared("briefing"));
}

type Check = (what: "feit" | "variabele" | "bericht" | "persoon", id: string, place: ReturnType<LintContext["locator"]["shared"]>) => void;

function checkEffects(of: Moment | Choice, place: ReturnType<LintContext["locator"]["shared"]>, check: Check): void {
  for (const fact of of.reveals ?? []) check("feit", fact, place);
  for (const name of Object.keys(of.add ?? {})) check("variabele", name, place);
  for (const message of of.show ?? []) check("bericht", message, place);
  if (of.sends) check("persoon", of.sends.to, place);
}
