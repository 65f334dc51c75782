import { describe, expect, it } from "vitest";
import type { ClaimKey, Mark, Message } from "../messages.ts";
import type { InspectMoment } from "../moments.ts";
import type { Role } from "../roles.ts";
import { contextIn } from "../testing/context.ts";
import { game, script } from "../testing/fixture.ts";
import { judgeInspect, marksFor } from "./inspect.ts";

const claim = (id: string, key: ClaimKey, because?: string) => ({ id, text: `tekst ${id}`, key, criterion: "duiden.taal", ...(because ? { because } : {}) });
const marks: readonly Mark[] = [
  { id: "jas", at: "media", label: "Jas", claims: [claim("kleur", "zie-ik"), claim("wie", "weet-ik-niet", "Een jas zegt niet wie.")] },
  { id: "lucht", at: "media", label: "Lucht", decoy: true },
  { id: "boom", at: "media", label: "Boom", decoy: true },
  { id: "nummer", at: "media", label: "Nummer", claims: [claim("kenteken", "zie-ik")], for: ["politie"] },
];
const post: Message = { id: "post", platform: "snapchat", surface: "story", author: "x", posted: "12:00", marks };
const moment: InspectMoment = { id: "m", step: "duiden", do: "inspect", message: "post" };
const storyOf = (role: Role) => script([moment], { messages: { post } }, role);

function look(pointed: readonly string[], claims: Record<string, ClaimKey>, role: Role = "jongerenwerk") {
  return judgeInspect(contextIn(game(storyOf(role))), moment, { do: "inspect", marks: pointed, claims });
}
const told = ({ findings }: ReturnType<typeof look>) => findings.map(({ part, ref, grade, tilt }) => [part, ref, grade, tilt].filter(Boolean).join(" "));
const right = { kleur: "zie-ik", wie: "weet-ik-niet" } as const;

describe("looking closely at a post", () => {
  it.each<readonly [string, readonly string[], Record<string, ClaimKey>, readonly string[], number]>([
    ["A3.3 every claim is a part", ["jas"], right, ["kleur duiden.taal best", "wie duiden.taal best"], 0],
    [
      "A10.1 not knowing is best where that is the key",
      ["jas"],
      { ...right, kleur: "weet-ik-niet" },
      ["kleur duiden.taal riskant te-licht", "wie duiden.taal best"],
      0,
    ],
    [
      "A11.2 what was not pointed at was missed, whatever is said of it",
      [],
      right,
      ["kleur duiden.taal riskant te-licht", "wie duiden.taal riskant te-licht"],
      0,
    ],
    ["A11.2 pointed at and not sorted is missed too", ["jas"], { kleur: "zie-ik" }, ["kleur duiden.taal best", "wie duiden.taal riskant te-licht"], 0],
    [
      "A3.4 every decoy that was pointed at counts",
      ["jas", "lucht", "boom"],
      right,
      [
        "kleur duiden.taal best",
        "wie duiden.taal best",
        "afleider.lucht duiden.feitelijk verdedigbaar anders",
        "afleider.boom duiden.feitelijk verdedigbaar anders",
      ],
      2,
    ],
  ])("%s", (_rule, pointed, claims, findings, decoys) => {
    const judged = look(pointed, claims);
    expect([told(judged), judged.decoys]).toEqual([findings, decoys]);
  });

  it("A2.1 says what it is about, and the author's reason before the standing one", () => {
    expect(look(["jas", "lucht"], right).findings.map(({ subject, because }) => [subject, because])).toEqual([
      ["tekst kleur", "claim-goed"],
      ["tekst wie", "Een jas zegt niet wie."],
      ["Lucht", "afleider"],
    ]);
  });

  it("A11.1 a mark for another role is not there", () => {
    expect(["jongerenwerk", "politie"].map((role) => marksFor(storyOf(role as Role), moment).map(({ id }) => id))).toEqual([
      ["jas", "lucht", "boom"],
      ["jas", "lucht", "boom", "nummer"],
    ]);
    expect(told(look(["jas", "nummer"], { ...right, kenteken: "zie-ik" }, "politie"))).toContain("kenteken duiden.taal best");
  });

  it("a message that the content no longer has, or one without marks, asks nothing", () => {
    const { marks: _none, ...bare } = post;
    expect([marksFor(script([]), moment), marksFor(script([], { messages: { post: bare } }), moment)]).toEqual([[], []]);
  });
});
