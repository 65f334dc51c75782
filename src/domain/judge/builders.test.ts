import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import { contextOf } from "../testing/context.ts";
import { choice } from "../testing/fixture.ts";
import { bare, buildMoment, consultMoment, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { judgeBuild } from "./build.ts";
import { judgeConsult } from "./consult.ts";
import type { Finding } from "./finding.ts";
import { judgeReflect } from "./reflect.ts";
import { judgeShare, shareActOf } from "./share.ts";

/** `part grade tilt`, one line a finding. */
const told = (findings: readonly Finding[]) => findings.map(({ part, grade, tilt }) => [part, grade, tilt].filter(Boolean).join(" "));

const share = shareMoment({
  id: "delen",
  fields: {
    partner: [...bare("politie"), choice("school", "riskant", { on: "x.doel", tilt: "anders" }), ...bare("kerk")],
    doel: bare("inzet", "dossier"),
    gegevens: [...bare("tijd", "plek"), choice("gewonde", "best"), ...bare("vrienden")],
    vorm: bare("gesproken", "notitie", "schermafdruk"),
    naam: bare("geen", "account", "naam"),
    kanaal: bare("dienst", "brief"),
    vooraf: bare("wel", "niet"),
  },
  needs: [
    {
      partner: "politie",
      doel: ["inzet"],
      gegevens: { must: ["tijd", "plek"], may: ["gewonde"] },
      vorm: ["notitie"],
      naam: ["account"],
      kanaal: ["dienst"],
      vooraf: ["wel"],
    },
  ],
});
const exact = { partner: ["politie"], doel: ["inzet"], gegevens: ["tijd", "plek"], vorm: ["notitie"], naam: ["account"], kanaal: ["dienst"], vooraf: ["wel"] };
const shared = (change: Partial<typeof exact>) => told(judgeShare(contextOf(share), share, { do: "share", fields: { ...exact, ...change } }));

describe("A17 sharing", () => {
  it("A17.1 every field and every datum is a part; A17.2 exactly is best", () => {
    expect(shared({})).toEqual([
      "partner best",
      "doel best",
      "gegevens.tijd best",
      "gegevens.plek best",
      "vorm best",
      "naam best",
      "kanaal best",
      "vooraf best",
    ]);
  });

  it.each<readonly [string, Partial<typeof exact>, string]>([
    ["a datum too many", { gegevens: ["tijd", "plek", "vrienden"] }, "gegevens.vrienden riskant te-zwaar"],
    ["a datum too few weighs as much", { gegevens: ["tijd"] }, "gegevens.plek riskant te-licht"],
    ["a heavier form", { vorm: ["schermafdruk"] }, "vorm riskant te-zwaar"],
    ["a lighter form", { vorm: ["gesproken"] }, "vorm riskant te-licht"],
    ["a name where the account was enough", { naam: ["naam"] }, "naam riskant te-zwaar"],
    ["nothing to find him by", { naam: ["geen"] }, "naam riskant te-licht"],
    ["another purpose", { doel: ["dossier"] }, "doel riskant anders"],
    ["another channel", { kanaal: ["brief"] }, "kanaal riskant anders"],
    ["a field left empty", { doel: [] }, "doel riskant te-licht"],
  ])("A17.2 %s", (_what, change, finding) => {
    const weak = shared(change).filter((one) => !one.endsWith("best"));
    expect(weak).toEqual([finding]);
  });

  it("A17.2 what may go along costs nothing and earns nothing", () => {
    const may = { ...share, needs: share.needs.map((need) => ({ ...need, gegevens: { must: ["tijd", "plek"], may: ["vrienden"] } })) };
    const given = (...gegevens: readonly string[]) => told(judgeShare(contextOf(may), may, { do: "share", fields: { ...exact, gegevens } }));
    expect(given("tijd", "plek", "vrienden")).toEqual(given("tijd", "plek"));
  });

  it("A17.3 a partner without a task: by its own judgement, else not what is needed", () => {
    expect(shared({ partner: ["school"] })[0]).toBe("partner riskant anders");
    expect(shared({ partner: ["kerk"] })[0]).toBe("partner riskant anders");
  });

  it.each<readonly [string, Partial<typeof exact>, string]>([
    ["everything it gets is more than it needs", { gegevens: ["tijd", "vrienden"] }, "gegevens.tijd riskant te-zwaar, gegevens.vrienden riskant te-zwaar"],
    ["also what is praised when it goes to the right one", { gegevens: ["gewonde"] }, "gegevens.gewonde riskant te-zwaar"],
    ["a form that nobody here needs", { vorm: ["schermafdruk"] }, "vorm riskant te-zwaar"],
    ["a name that nobody here needs", { naam: ["naam"] }, "naam riskant te-zwaar"],
    ["a purpose that nobody here has", { doel: ["dossier"] }, "doel riskant anders"],
    ["a channel that nobody here needs", { kanaal: ["brief"] }, "kanaal riskant anders"],
    ["a field left empty", { vorm: [] }, "vorm riskant te-licht"],
    ["what somebody else needs is no praise, and less is no fault", { vorm: ["gesproken"], naam: ["geen"] }, ""],
  ])("A17.3 a partner without a task: %s", (_what, change, found) => {
    expect(
      shared({ partner: ["kerk"], gegevens: [], ...change })
        .slice(1)
        .join(", "),
    ).toBe(found);
  });

  it("A17.3 where nobody needs anything nothing is praised", () => {
    const nobody = { ...share, needs: [] };
    expect(told(judgeShare(contextOf(nobody), nobody, { do: "share", fields: { ...exact, gegevens: [] } }))).toEqual(["partner riskant anders"]);
  });

  it("A17.6 what an author says of an item goes before the standing praise", () => {
    const said = { ...choice("gesproken", "best"), judgements: [{ verdicts: [], because: "Zo reist er niets verder." }] };
    const moment = { ...share, fields: { ...share.fields, vorm: [said] }, needs: share.needs.map((need) => ({ ...need, vorm: ["gesproken"] })) };
    const found = judgeShare(contextOf(moment), moment, { do: "share", fields: { ...exact, vorm: ["gesproken"] } });
    expect(found.find(({ part }) => part === "vorm")).toMatchObject({ grade: "best", because: "Zo reist er niets verder." });
  });

  it("stands for one act, with when it is told where the field says so, with or without a task", () => {
    expect(shareActOf(share, { do: "share", fields: exact })).toEqual({
      act: "share",
      with: ["politie"],
      data: ["tijd", "plek"],
      purpose: "inzet",
      form: "notitie",
      identified: "account",
      channel: "dienst",
      withoutTask: false,
    });
    const other = shareActOf(share, { do: "share", fields: { ...exact, partner: ["kerk"], vooraf: ["niet"] } });
    expect([other.told, other.withoutTask]).toEqual(["niet", true]);
  });
});

const consult = consultMoment({
  id: "vraag",
  explanations: [
    { id: "spel", text: "spel", innocent: true },
    { id: "ruzie", text: "ruzie" },
    { id: "druk", text: "druk" },
  ],
  sources: [
    source("collega", { separates: ["spel", "ruzie"], judgements: [] }),
    source("agenda", { separates: ["druk"], judgements: [] }),
    source("vriend", { separates: ["ruzie"], judgements: [], exposes: "Jaylen" }),
  ],
  atMost: 3,
});
const consulted = (before: readonly string[], sources: readonly string[], unknowns = false) =>
  told(judgeConsult(contextOf(consult), consult, { do: "consult", before, sources, after: before } satisfies Extract<Answer, { do: "consult" }>, unknowns));

describe("consulting", () => {
  it.each([
    ["two explanations open, enough asked", ["spel", "ruzie"], ["collega", "agenda"], ["verklaringen best", "genoeg best"]],
    ["only the innocent one", ["spel"], ["collega"], ["verklaringen verdedigbaar te-licht", "genoeg best"]],
    ["the innocent one closed", ["ruzie", "druk"], ["collega"], ["verklaringen riskant te-zwaar", "genoeg best"]],
    ["too little to tell apart", ["spel", "druk"], ["agenda"], ["verklaringen best", "genoeg verdedigbaar te-licht"]],
    ["nobody asked", ["spel", "druk"], [], ["verklaringen best", "genoeg riskant te-licht"]],
    ["somebody asked who then knows", ["spel", "druk"], ["collega", "vriend"], ["verklaringen best", "bron.vriend verdedigbaar te-zwaar", "genoeg best"]],
  ] as const)("%s", (_what, before, sources, findings) => {
    expect(consulted(before, sources)).toEqual(findings);
  });

  it("A10.2 unknowns named, and nobody asked: once riskant, te-licht", () => {
    expect(consulted(["spel", "ruzie"], [], true).at(-1)).toBe("navraag riskant te-licht");
    expect(consulted(["spel", "ruzie"], ["agenda"], true)).not.toContain("navraag riskant te-licht");
  });
});

describe("A19 evaluation", () => {
  const reflect = reflectMoment({
    id: "leren",
    fields: {
      wat: [choice("a", "best"), choice("b", "fout")],
      wie: [choice("c", "best")],
      hoort: [choice("d", "best"), choice("e", "riskant")],
      opvang: [choice("f", "best")],
    },
  });
  const judged = (fields: Extract<Answer, { do: "reflect" }>["fields"]) => told(judgeReflect(contextOf(reflect), reflect, { do: "reflect", fields }));

  it("A19.1 every field is a part, every item of a set too; a field that this role has not is not asked", () => {
    expect(judged({ wat: ["b"], wie: ["c"], hoort: ["d", "e"], opvang: ["f"] })).toEqual([
      "wat fout te-zwaar",
      "wie best",
      "hoort.d best",
      "hoort.e riskant te-zwaar",
      "opvang.f best",
    ]);
  });

  it("A19.1 a field left empty is riskant, te-licht; A19.2 aftercare too", () => {
    expect(judged({ wat: ["a"], hoort: ["d"] })).toEqual(["wat best", "wie riskant te-licht", "hoort.d best", "opvang riskant te-licht"]);
  });
});

describe("A3.6 what is built from the author's own rows", () => {
  const light = { verdicts: [{ on: "x.doel", grade: "riskant", tilt: "te-licht" }], because: "Leeg zegt niets." } as const;
  const profile = buildMoment([
    [{ id: "naam" }, [choice("voornaam", "best"), choice("alles", "riskant", { on: "x.doel", tilt: "te-zwaar" })]],
    [{ id: "foto", empty: light }, [choice("uniform", "best")]],
    [{ id: "uren", several: true, empty: light }, [choice("di", "best"), choice("altijd", "fout", { on: "x.doel", tilt: "te-zwaar" })]],
  ]);
  const built = (fields: Readonly<Record<string, readonly string[]>>) => judgeBuild(contextOf(profile), profile, { do: "build", fields });

  it("a row is a part, an item of a row that takes several too; each says what it is about", () => {
    const findings = built({ naam: ["voornaam"], foto: ["uniform"], uren: ["di", "altijd"] });
    expect(told(findings)).toEqual(["naam best", "foto best", "uren.di best", "uren.altijd fout te-zwaar"]);
    expect(findings[3]?.subject).toBe("uren: altijd");
  });

  it("a row that was left open is worth what its author says of that, and says which row", () => {
    const findings = built({ naam: ["alles"], foto: [], uren: [] });
    expect(told(findings)).toEqual(["naam riskant te-zwaar", "foto riskant te-licht", "uren riskant te-licht"]);
    expect(findings.map(({ subject, because }) => [subject, because])[1]).toEqual(["foto", "Leeg zegt niets."]);
  });

  it("a row that has to be filled and is gone from the log says nothing", () => {
    expect(told(built({ foto: ["uniform"], uren: ["di"] }))).toEqual(["foto best", "uren.di best"]);
  });
});
