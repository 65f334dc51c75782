import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Act } from "../domain/acts.ts";
import { hardLimitsFor } from "../domain/judge/hardLimits.ts";
import { actionAnswer, MATRIX_ACTIONS } from "../domain/kader/actionMatrix.ts";
import { collisionsFor } from "../domain/kader/collisions.ts";
import { RUNGS } from "../domain/kader/interventions.ts";
import type { Kader } from "../domain/kader/kader.ts";
import { ACTIVITIES, LADDER_COLUMNS, ladderAnswer, type Activity } from "../domain/kader/ladder.ts";
import { ROLES, type Role } from "../domain/roles.ts";
import { shipped } from "./testing/shipped.ts";

const { kader: whole, framework } = shipped;
if (!whole || !framework) throw new Error("The shipped framework has errors");
const kader: Kader = whole;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const card = (id: string) => kader.law.find((one) => one.id === id);

describe("the criteria of the routekaart", () => {
  it.each([
    ["ladder.", ["aanzuig", "afzender-taal", "persoon-bekend", "burger-veilig", "onrechtmatig", "grondslag-evenredig"]],
    ["zeven.", ["signaal-feitelijk", "drempel-naar-2", "groepsduiding-doel", "driehoek-prioriteert", "regisseur", "informeren-jongere-ouders", "afschalen"]],
    ["d4.", ["besluit-zorgvuldig"]],
    ["acuut.", ["concreet", "112", "minimaal", "rol-blijft", "achteraf", "nood"]],
    ["rol.", ["bevoegd", "cautie", "juiste-loket", "bereikbaar", "opdracht", "nee-zeggen", "inlichten", "vastleggen"]],
  ])("%s is complete", (prefix, names) => {
    expect(
      ids(kader.criteria)
        .filter((id) => id.startsWith(prefix))
        .sort(),
    ).toEqual(names.map((name) => prefix + name).sort());
  });

  it("every criterion of Connect is in exactly one phase of the matrix", () => {
    const inPhases = kader.phases.flatMap(({ criteria }) => criteria);
    expect(inPhases.toSorted()).toEqual(
      ids(kader.criteria)
        .filter((id) => id.startsWith("connect."))
        .sort(),
    );
  });

  it("every rung and every step for groups asks a question of its own", () => {
    expect(new Set(kader.rungs.map(({ criterion }) => criterion)).size).toBe(RUNGS.length);
    expect(kader.groupSteps.map(({ criterion }) => criterion).toSorted()).toEqual(
      ids(kader.criteria)
        .filter((id) => id.startsWith("zeven."))
        .sort(),
    );
  });
});

describe("the questions to talk about", () => {
  it("are there for every objective, and for every hard limit", () => {
    for (const objective of Object.keys(kader.objectives)) expect(kader.questions.filter((one) => one.objective === objective).length).toBeGreaterThan(2);
    const limits = kader.questions.flatMap(({ fits }) => fits.limits ?? []);
    expect(limits.toSorted()).toEqual(ids(kader.hardLimits).toSorted());
  });

  it("call nobody to account", () => {
    for (const { text } of kader.questions) expect(text).not.toMatch(/waarom (?:deed|heb|ben|was|zei|koos) je|\bfout\b|\bschuld/iu);
  });
});

describe("A4 the hard limits in words", () => {
  const rows = readFileSync("src/domain/SPEC.md", "utf8").matchAll(/^\| (HG-\d+[ab]?) /gmu);

  it("every row of the truth table has words, and nothing else has", () => {
    expect(ids(kader.hardLimits)).toEqual([...rows].map(([, id]) => id));
  });

  it.each(kader.hardLimits.map((limit) => [limit.id, limit] as const))(
    "A4.3 %s: what a contested card is about borders on a limit, and is riskant",
    (_id, limit) => {
      for (const border of limit.borders) if (border.law !== undefined && card(border.law)?.status === "betwist") expect(border.grade).toBe("riskant");
      expect([limit.acts.length, limit.when.length, limit.borders.length].every((count) => count > 0)).toBe(true);
    },
  );
});

describe("IK.2 instruments and their standing", () => {
  it("what a court rejected is rejected here", () => {
    expect(framework.instruments["online-gebiedsverbod"]).toEqual({
      rung: "bevoegdheden",
      status: "afgekeurd",
      law: expect.arrayContaining(["dwangsom-online"]),
    });
  });

  it.each(kader.instruments.map((one) => [one.id, one] as const))("%s says no more than its cards", (_id, { status, law, onlyWhen }) => {
    const standing = law.map((id) => card(id)?.status);
    if (standing.includes("voorstel")) expect(status).toBe("voorstel");
    if (status === "geldend") expect(standing).toContain("geldend");
    if (status === "afgekeurd" || status === "voorstel") expect(onlyWhen).toMatch(/^Niet\./u);
  });

  it("a power of the mayor names the card on who may decide", () => {
    const powers = kader.instruments.filter(({ law }) => law.some((id) => /^gemw-1(?:51b|7[2-6])/u.test(id)) && !law.includes("gemw-177"));
    // Rejected: nobody decides.
    expect(ids(powers)).toEqual(["online-gebiedsverbod"]);
  });
});

describe("A4.4 the tables of roles agree with the hard limits", () => {
  const on = (role: Role) => ({ role, powers: framework.roles[role].powers, book: framework.book, facts: {}, reported: false, relieved: false });
  const rows: readonly (readonly [Activity, Act])[] = [
    ["persoon-nalopen", { act: "search", scope: "persoon", cover: "herkenbaar", target: "iemand", people: "een", record: "opnieuw" }],
    ["heimelijk-profiel", { act: "search", scope: "persoon", cover: "heimelijk", target: "iemand" }],
    ["besloten-zonder-uitnodiging", { act: "search", scope: "besloten", cover: "herkenbaar", target: "iemand" }],
  ];

  it.each(rows.flatMap(([activity, act]) => ROLES.map((role) => [activity, role, act] as const)))(
    "%s by %s breaks a limit and is nowhere a plain ja",
    (activity, role, act) => {
      expect(hardLimitsFor(act, on(role)).map(({ verdict }) => verdict)).toContain("grens");
      expect(ladderAnswer(framework.ladder, activity, role).answer).not.toBe("ja");
    },
  );

  it.each(ROLES)("one public profile once: %s may where no limit fires", (role) => {
    const own = role === "jongerenwerk" ? "eigen-jongere" : "iemand";
    const act: Act = { act: "search", scope: "persoon", cover: "herkenbaar", target: own, people: "een", record: role === "politie" ? "doel" : "niets" };
    expect(ladderAnswer(framework.ladder, "openbaar-profiel-eenmaal", role).answer === "nee").toBe(hardLimitsFor(act, on(role)).length > 0);
  });

  it.each(ROLES)("checking and fining: %s may when rollen.yaml gives the power", (role) => {
    const { powers } = framework.roles[role];
    expect(actionAnswer(framework.actions, "controleren", role).answer !== "nee").toBe(powers.includes("id-vorderen"));
    expect(["ja", "voorwaarde"].includes(actionAnswer(framework.actions, "handhaven", role).answer)).toBe(role !== "jongerenwerk");
  });

  it("an answer with a condition says which", () => {
    const cells = [
      ...ACTIVITIES.flatMap((activity) => LADDER_COLUMNS.map((column) => ladderAnswer(framework.ladder, activity, column))),
      ...MATRIX_ACTIONS.flatMap((action) => ROLES.map((role) => actionAnswer(framework.actions, action, role))),
    ];
    expect(cells.filter(({ answer, words }) => answer === "voorwaarde" && (words ?? "") === "")).toEqual([]);
  });
});

describe("collisions between sources", () => {
  it("stand where the domain model says they matter", () => {
    expect(kader.collisions).toHaveLength(17);
    expect(ids(collisionsFor(kader, "HG-1"))).toEqual(["meekijken-of-beeld"]);
    expect(ids(collisionsFor(kader, "HG-2"))).toEqual(["osint-of-besloten-groep", "bewonersapp-of-alleen-bijzonder"]);
    expect(ids(collisionsFor(kader, "AFS-DRUGS"))).toEqual(["drugs-wacht-of-kind-niet"]);
  });

  it("the line is ours, the sides are not both", () => {
    for (const { source, sides } of kader.collisions) {
      expect(source.own).toBe(true);
      expect(sides.some((side) => side.source.document !== "eigen")).toBe(true);
    }
  });
});

describe("what travels to every player", () => {
  it("holds nothing that only the knowledge base reads", () => {
    const text = JSON.stringify(framework);
    for (const key of ["tooLight", "tooHeavy", "mustNot", "borders", "meanings", "pitfall", "touches", "brings"]) expect(text).not.toContain(`"${key}"`);
  });
});
