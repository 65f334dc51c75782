import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds } from "../../domain/evaluate.ts";
import type { Expr } from "../../domain/expr.ts";
import type { Agreement } from "../../domain/framework.ts";
import { setOf } from "../agreementSets.ts";
import { good, projectWith } from "../testing/project.ts";
import { canHoldTogether } from "./triggers.ts";

const entry = (id: string, more: string, kind = "local") =>
  `  - { id: ${id}, kind: ${kind}, title: T, text: "Doe dit.", breach: riskant, step: partners, source: { document: eigen }, ${more} }\n`;
const project = projectWith(good);
const codesOf = (text: string, code?: string) =>
  setOf(project, [{ file: "proef.yaml", text: `id: proef\ntitle: Proef\n${text}` }])
    .diagnostics.filter((one) => (code ?? one.code) === one.code)
    .map((one) => `${one.code} ${one.file}:${one.line} ${one.message}`);

const DEMAND = "when: 'feit(\"wapen\")', duty: { do: [{ tell: [politie] }] }, within: direct, parties: [boa]";
describe("WH101 two agreements of one set", () => {
  it.each([
    ["demand what the other forbids", "when: 'feit(\"wapen\")', duty: { dont: [{ tell: [politie] }] }, within: altijd, parties: [boa, oov]", true],
    [
      "forbid until the next meeting what is due now",
      "when: 'feit(\"sport\")', duty: { dont: [{ tell: [politie] }] }, within: volgend-overleg, parties: [boa]",
      true,
    ],
    ["never hold together", "when: '!feit(\"wapen\")', duty: { dont: [{ tell: [politie] }] }, within: altijd, parties: [boa]", false],
    [
      "of which one is an exception to the other",
      "when: 'feit(\"sport\")', duty: { dont: [{ tell: [politie] }] }, within: altijd, parties: [boa], except: 'feit(\"wapen\")'",
      false,
    ],
    ["for other roles", "when: 'feit(\"wapen\")', duty: { dont: [{ tell: [politie] }] }, within: altijd, parties: [oov]", false],
    ["about other partners", "when: 'feit(\"wapen\")', duty: { dont: [{ tell: [school] }] }, within: altijd, parties: [boa]", false],
    ["that forbid one way of more", "when: 'feit(\"wapen\")', duty: { dont: [{ share: { form: origineel } }] }, within: altijd, parties: [boa]", false],
  ])("%s", (_why, other, clash) => {
    const found = codesOf(`agreements:\n${entry("P-1", DEMAND)}${entry("P-2", other)}`, "WH101");
    expect(found.map((one) => one.slice(0, 5))).toEqual(clash ? ["WH101"] : []);
    if (clash) expect(found[0]).toMatch(/proef.yaml:5 .*“P-1” en “P-2”.* boa /u);
  });

  it("a demand for after the case can wait until a ban for now is over", () => {
    const later = DEMAND.replace("direct", "later");
    const ban = (within: string) => `when: 'feit("wapen")', duty: { dont: [{ tell: [politie] }] }, within: ${within}, parties: [boa]`;
    expect(codesOf(`agreements:\n${entry("P-1", later)}${entry("P-2", ban("volgend-overleg"))}`, "WH101")).toEqual([]);
    expect(codesOf(`agreements:\n${entry("P-1", later)}${entry("P-2", ban("altijd"))}`, "WH101").length).toBe(1);
  });

  it("one id with two contents", () => {
    const found = codesOf("pick: [{ from: rivaliteit, ids: [RIV-3] }, { from: rivaliteit, ids: [RIV-3], as: local }]\n");
    expect(found.map((one) => one.slice(0, 5))).toEqual(["WH101"]);
    expect(found[0]).toContain("“RIV-3” twee keer");
  });
});

describe("A13.2 WH100 a duty that collides", () => {
  it.each([
    [
      "on facts under which it holds",
      "when: 'feit(\"beeld.minderjarig\")', duty: { do: [{ capture: {} }] }, within: direct, parties: [boa]",
      "voor boa gaat elke manier bij een seksueel beeld",
    ],
    [
      "with silence about danger",
      "when: 'feit(\"sport\")', duty: { dont: [{ tell: {} }] }, within: altijd, parties: [oov]",
      "voor oov gaat zwijgen bij ernstig en concreet gevaar over HG-5",
    ],
    [
      "always, for one role",
      'when: \'feit("sport")\', duty: { do: [{ check: tas }] }, within: direct, parties: [politie, boa], botst: "Dat weten we."',
      "voor boa gaat elke manier altijd over HG-12",
    ],
    [
      "not where its exception holds",
      "when: 'feit(\"sport\")', duty: { do: [{ capture: {} }] }, within: direct, parties: [boa], except: 'feit(\"beeld.minderjarig\")'",
      null,
    ],
    [
      "not when it says so itself",
      'when: \'feit("sport")\', duty: { do: [{ capture: {} }] }, within: direct, parties: [boa], botst: "Bij zo een beeld schrijf je het op."',
      null,
    ],
    ["not when there is a lawful way", "when: 'feit(\"sport\")', duty: { do: [{ capture: {} }, { note: feiten }] }, within: direct, parties: [boa]", null],
  ])("%s", (_why, more, sentence) => {
    const found = codesOf(`agreements:\n${entry("P-1", more)}`);
    expect(found.length).toBe(sentence === null ? 0 : 1);
    if (sentence !== null) expect(found[0]).toContain(`De afspraak “P-1” botst met de wet: ${sentence}`);
  });
});

describe("what an agreement names and says", () => {
  it.each([
    ["a law card", "law: [avg-99]", "WH030"],
    ["a partner", "duty: { do: [{ tell: [polite] }] }, when: 'feit(\"wapen\")'", "WH030"],
    ["a partner after which it begins", "after: [{ share: { with: jongerenwek } }], duty: { do: [{ note: feiten }] }", "WH030"],
    ["a long sentence", `botst: "${"woord ".repeat(21).trim()}."`, "WH081"],
  ])("%s", (_why, more, code) => {
    const judged = more.includes("duty") ? "" : "judgedBy: auteur, ";
    expect(codesOf(`agreements:\n${entry("P-1", `${judged}within: altijd, parties: [boa], ${more}`)}`).map((one) => one.slice(0, 5))).toEqual([code]);
  });
});

const fact = (id: string): Expr => ({ op: "call", fn: "feit", args: [{ op: "value", value: id }] });
const FACTS = ["a", "b", "c"];
const exprs: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...FACTS).map(fact),
    tie("expr").map((arg): Expr => ({ op: "not", arg })),
    fc.record({ op: fc.constantFrom("and" as const, "or" as const), left: tie("expr"), right: tie("expr") }),
  ),
})).expr;

it("the search for a situation in which all hold agrees with trying every situation", () => {
  const agreement = (when: Expr, except: Expr) => ({ when, except }) as unknown as Agreement;
  fc.assert(
    fc.property(fc.array(fc.tuple(exprs, exprs), { minLength: 1, maxLength: 2 }), (parts) => {
      const every = Array.from({ length: 8 }, (_, bits) => FACTS.filter((_fact, index) => (bits >> index) % 2 === 1));
      const scope = (known: readonly string[]) => ({
        name: () => "",
        feit: (id: string) => known.includes(id),
        waarde: () => "",
        gekozen: () => false,
        gehad: () => false,
      });
      const possible = every.some((known) => parts.every(([when, except]) => holds(when, scope(known)) && !holds(except, scope(known))));
      expect(
        canHoldTogether(
          parts.map(([when, except]) => agreement(when, except)),
          "boa",
        ),
      ).toBe(possible);
    }),
  );
});
