import { describe, expect, it } from "vitest";
import { isDecision, type DecisionMoment } from "../../domain/moments.ts";
import { scriptFor } from "../scriptFor.ts";
import { shipped } from "../testing/shipped.ts";
import { strangeIn } from "./strange.ts";

const scripts = shipped.cases.flatMap((compiled) => Object.keys(compiled.scripts).flatMap((role) => scriptFor(compiled, role as "boa", "basis") ?? []));

/** A moment of this kind in the shipped case, with its script. */
function one(kind: DecisionMoment["do"]) {
  for (const script of scripts) for (const moment of script.moments) if (isDecision(moment) && moment.do === kind) return { script, moment };
  throw new Error(`No ${kind}`);
}

describe("what a plan names and its moment does not have", () => {
  it.each([
    ["choose", "tikfout", "de keuze tikfout"],
    ["choose", { option: "x" }, "de keuze"],
    ["act", { option: "tikfout" }, "de keuze tikfout"],
    ["act", { optie: "x" }, "het veld optie"],
    ["inspect", { marks: ["tikfout"] }, "het merkteken tikfout"],
    ["inspect", { claims: { tikfout: "zie-ik" } }, "de stelling tikfout"],
    ["inspect", "alles", "hier past alles"],
    ["consult", ["tikfout"], "de bron tikfout"],
    ["consult", { sources: ["tikfout"] }, "de bron tikfout"],
    ["consult", { before: ["tikfout"] }, "de verklaring tikfout"],
    ["consult", { bronnen: ["x"] }, "het veld bronnen"],
    ["share", { partner: "tikfout" }, "de keuze tikfout"],
    ["share", { none: "tikfout" }, "de reden tikfout"],
    ["share", { partners: "politie" }, "het veld partners"],
    ["reflect", { wat: "tikfout" }, "de keuze tikfout"],
    ["reflect", { waarom: "x" }, "het veld waarom"],
  ] as const)("%s %j", (kind, named, sentence) => {
    const { script, moment } = one(kind);
    expect(
      strangeIn(script, moment, named)
        .map(({ what, id }) => `${what} ${id}`)
        .join("; "),
    ).toContain(sentence);
  });

  it("an act with a tone of another option", () => {
    for (const script of scripts)
      for (const moment of script.moments) {
        if (moment.do !== "act") continue;
        const tone = moment.tones[0];
        const other = moment.options.find(({ id }) => tone && !tone.of.includes(id));
        if (tone && other) expect(strangeIn(script, moment, { option: other.id, tone: tone.id })).toHaveLength(1);
      }
  });
});
