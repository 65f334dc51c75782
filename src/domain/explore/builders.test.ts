import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Expr } from "../expr.ts";
import { hasChosen } from "../testing/conditions.ts";
import { everySeries } from "../testing/everySeries.ts";
import { choice, game, script } from "../testing/fixture.ts";
import { buildMoment, items, reflectMoment, shareMoment } from "../testing/moments.ts";
import { explore } from "./explore.ts";
import { subsets } from "./moves.ts";

describe("exploring", () => {
  it("everything in a builder can be chosen", () => {
    const share = shareMoment({ id: "d", fields: { partner: items("p"), doel: items("x", "y", "z"), gegevens: items("a", "b") }, none: items("n") });
    const reflect = reflectMoment({ id: "r", fields: { wat: items("a", "b", "c"), hoort: items("h") } });
    expect([...explore(game(script([share, reflect]))).choices].sort()).toEqual(["d/a", "d/b", "d/n", "d/p", "d/x", "d/y", "d/z", "r/a", "r/b", "r/c", "r/h"]);
  });

  const asks = (moment: string, ...ids: readonly string[]): Expr =>
    ids.map((id) => hasChosen(moment, id)).reduce((left, right) => ({ op: "and", left, right }));
  const endings = (when: Expr) => [
    { id: "bijzonder", when, title: "", tone: "licht" as const, text: "" },
    { id: "klaar", title: "", tone: "licht" as const, text: "" },
  ];

  it("tries what a condition asks about in a share builder, also two data at once", () => {
    const share = shareMoment({
      id: "d",
      fields: {
        partner: items("p"),
        doel: items("x", "y"),
        gegevens: items("a", "b", "c"),
        vorm: items("f"),
        naam: items("n"),
        kanaal: items("k"),
        vooraf: items("v"),
      },
    });
    const on = game(script([share], { endings: endings(asks("d", "y", "b", "c")) }));
    const all = subsets(["a", "b", "c"], 3).flatMap((gegevens) =>
      ["x", "y"].map((doel): Answer => {
        return { do: "share", fields: { partner: ["p"], doel: [doel], gegevens, vorm: ["f"], naam: ["n"], kanaal: ["k"], vooraf: ["v"] } };
      }),
    );
    expect([...explore(on).endings].sort()).toEqual([...everySeries(on, () => all).endings].sort());
  });

  it("A7.1 goes around what is best for its author and worth less as things stand, also in a row that takes several", () => {
    const here: Expr = { op: "==", left: { op: "name", name: "v" }, right: { op: "value", value: 1 } };
    const [sure] = choice("", "fout").judgements;
    const varied = { ...choice("a", "best"), judgements: [...(sure ? [{ ...sure, when: here }] : []), ...choice("a", "best").judgements] };
    for (const several of [false, true]) {
      const build = buildMoment([[{ id: "rij", several }, [varied, choice("b", "best")]]], { id: "m" });
      const { best } = explore(game(script([build], { vars: { v: { min: 0, max: 1, start: 1 } } })));
      expect(best.map(({ regret }) => regret)).toEqual([0]);
    }
  });

  it("tries what a condition asks about in the reflect builder", () => {
    const reflect = reflectMoment({ id: "r", fields: { wat: items("a", "b", "c") } });
    expect([...explore(game(script([reflect], { endings: endings(asks("r", "b")) }))).endings].sort()).toEqual(["bijzonder", "klaar"]);
  });

  it("tries the way around an answer that itself does something", () => {
    const wat = [choice("duurt", "best", { takes: 10 }), choice("meteen", "best"), choice("ook", "riskant", { takes: 10 })];
    const reflect = reflectMoment({ id: "r", fields: { wat } });
    const early: Expr = { op: "<", left: { op: "name", name: "klok" }, right: { op: "value", value: 760 } };
    expect([...explore(game(script([reflect], { endings: endings(early) }))).endings].sort()).toEqual(["bijzonder", "klaar"]);
  });

  it.each([
    ["over two fields", { wat: items("a", "b", "z"), wie: items("c", "d", "z2") }],
    ["of two in one set", { wat: items("a"), hoort: items("b", "d", "e") }],
  ])("tries combinations in the reflect builder %s", (_what, fields) => {
    const reflect = reflectMoment({ id: "r", fields });
    expect([...explore(game(script([reflect], { endings: endings(asks("r", "b", "d")) }))).endings].sort()).toEqual(["bijzonder", "klaar"]);
  });
});
