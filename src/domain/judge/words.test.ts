import { describe, expect, it } from "vitest";
import type { ConsultMoment, ShareMoment } from "../moments.ts";
import { contextOf } from "../testing/context.ts";
import { choice } from "../testing/fixture.ts";
import { consultMoment, items as best, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { judgeConsult } from "./consult.ts";
import type { Finding } from "./finding.ts";
import { judgeReflect } from "./reflect.ts";
import { judgeShare } from "./share.ts";

const bare = (id: string) => ({ id, text: `tekst ${id}`, acts: [], judgements: [] });
const items = (...ids: readonly string[]) => ids.map(bare);
/** An item on which the author has a sentence and no verdict. */
const told = (id: string) => ({ ...bare(id), judgements: [{ verdicts: [], because: `zin ${id}` }] });
/** Criterion, sentence (in these tests the name of the standing sentence) and what it is about. */
const said = (findings: readonly Finding[], part: string) =>
  findings.filter((one) => one.part === part).map(({ ref, because, subject, origin }) => [ref, because, subject, origin].join(" · "));

describe("A2.1 sharing says which question it is about, why, and what", () => {
  const share = shareMoment({
    fields: {
      partner: items("politie", "kerk"),
      doel: [...items("inzet", "dossier"), told("hulp")],
      gegevens: [...items("tijd", "plek", "vrienden"), told("ruzie")],
      vorm: [...items("notitie", "gesproken"), told("schermafdruk")],
      naam: items("account", "geen", "naam"),
      kanaal: items("dienst", "brief"),
      vooraf: items("wel", "niet"),
    },
    needs: [
      {
        partner: "politie",
        doel: ["inzet"],
        gegevens: { must: ["tijd", "plek"], may: [] },
        vorm: ["notitie"],
        naam: ["account"],
        kanaal: ["dienst"],
        vooraf: ["wel"],
      },
    ],
  });
  const exact = {
    partner: ["politie"],
    doel: ["inzet"],
    gegevens: ["tijd", "plek"],
    vorm: ["notitie"],
    naam: ["account"],
    kanaal: ["dienst"],
    vooraf: ["wel"],
  };
  const judge = (change: Partial<typeof exact>) => judgeShare(contextOf(share), share, { do: "share", fields: { ...exact, ...change } });

  it.each<readonly [string, Partial<typeof exact>, string, string]>([
    ["a partner with a task", {}, "partner", "partners.wie · goed-partner · tekst politie"],
    ["a partner without", { partner: ["kerk"] }, "partner", "partners.wie · ander-dan-nodig · tekst kerk"],
    ["the purpose", {}, "doel", "partners.doel · goed-doel · tekst inzet"],
    ["another purpose", { doel: ["dossier"] }, "doel", "partners.doel · ander-dan-nodig · tekst dossier"],
    ["another purpose, of which the author says something", { doel: ["hulp"] }, "doel", "partners.doel · zin hulp · tekst hulp"],
    ["no purpose", { doel: [] }, "doel", "partners.doel · ontbreekt · "],
    ["a datum that is needed", {}, "gegevens.tijd", "partners.genoeg · precies-genoeg · tekst tijd"],
    ["a datum that is missing", { gegevens: ["plek"] }, "gegevens.tijd", "partners.genoeg · ontbreekt · tekst tijd"],
    ["a datum too many", { gegevens: ["tijd", "plek", "vrienden"] }, "gegevens.vrienden", "partners.genoeg · meer-dan-nodig · tekst vrienden"],
    [
      "a datum too many, of which the author says something",
      { gegevens: ["tijd", "plek", "ruzie"] },
      "gegevens.ruzie",
      "partners.genoeg · zin ruzie · tekst ruzie",
    ],
    ["the form", {}, "vorm", "partners.volledig · goed-vorm · tekst notitie"],
    ["a heavier form, of which the author says something", { vorm: ["schermafdruk"] }, "vorm", "partners.volledig · zin schermafdruk · tekst schermafdruk"],
    ["a lighter form", { vorm: ["gesproken"] }, "vorm", "partners.volledig · minder-dan-nodig · tekst gesproken"],
    ["the name", {}, "naam", "partners.anoniem-delen · goed-naam · tekst account"],
    ["a name too many", { naam: ["naam"] }, "naam", "partners.anoniem-delen · meer-dan-nodig · tekst naam"],
    ["the channel", {}, "kanaal", "partners.kanaal · goed-kanaal · tekst dienst"],
    ["another channel", { kanaal: ["brief"] }, "kanaal", "partners.kanaal · ander-dan-nodig · tekst brief"],
    ["telling beforehand", {}, "vooraf", "partners.bron-vooraf · goed-vooraf · tekst wel"],
  ])("%s", (_what, change, part, sentence) => {
    expect(said(judge(change), part)).toEqual([`${sentence} · bouwer`]);
  });

  it("A17.3 to a partner without a task the author's sentence goes with what nobody here needs", () => {
    expect(said(judge({ partner: ["kerk"], vorm: ["schermafdruk"] }), "vorm")).toEqual(["partners.volledig · zin schermafdruk · tekst schermafdruk · bouwer"]);
  });

  it("A17.3 to a partner without a task no form and no name is praised, not even by the author", () => {
    const praised: ShareMoment = { ...share, fields: { ...share.fields, vorm: [choice("notitie", "best")], naam: [choice("account", "best")] } };
    const parts = (partner: string) =>
      judgeShare(contextOf(praised), praised, { do: "share", fields: { ...exact, partner: [partner] } })
        .filter(({ part, grade }) => (part === "vorm" || part === "naam") && grade === "best")
        .map(({ part }) => part);
    expect([parts("politie"), parts("kerk")]).toEqual([["vorm", "naam"], []]);
  });

  it("A17.1 a field that this moment does not have is not judged", () => {
    const short: ShareMoment = { ...share, fields: { ...share.fields, kanaal: [], vooraf: [] } };
    const judged = judgeShare(contextOf(short), short, { do: "share", fields: { ...exact, kanaal: [], vooraf: [] } });
    expect(judged.map(({ part }) => part)).toEqual(["partner", "doel", "gegevens.tijd", "gegevens.plek", "vorm", "naam"]);
  });

  it("A17.2 between two forms that both will do, nothing is heavier or lighter; beyond them it is", () => {
    const [need] = share.needs;
    const wide: ShareMoment = { ...share, needs: need ? [{ ...need, vorm: ["schermafdruk", "gesproken"] }] : [] };
    const tilt = (vorm: string) =>
      judgeShare(contextOf(wide), wide, { do: "share", fields: { ...exact, vorm: [vorm] } }).find(({ part }) => part === "vorm")?.tilt;
    expect(["gesproken", "notitie", "schermafdruk"].map(tilt)).toEqual([undefined, "anders", undefined]);
  });

  it("the author's own verdict on a field or a datum goes before what is needed", () => {
    const own: ShareMoment = {
      ...share,
      fields: { ...share.fields, doel: [choice("inzet", "verdedigbaar")], gegevens: [choice("tijd", "fout"), ...items("plek")] },
    };
    const judged = judgeShare(contextOf(own), own, { do: "share", fields: exact });
    expect([said(judged, "doel"), said(judged, "gegevens.tijd")]).toEqual([["x.doel · inzet · inzet · auteur"], ["x.doel · tijd · tijd · auteur"]]);
  });

  it("an item that was not given says nothing of the author's", () => {
    const own: ShareMoment = { ...share, fields: { ...share.fields, gegevens: [...items("tijd", "plek"), choice("vrienden", "fout")] } };
    expect(said(judgeShare(contextOf(own), own, { do: "share", fields: exact }), "gegevens.vrienden")).toEqual([]);
  });
});

describe("A2.1 asking around says which question it is about, and why", () => {
  const consult = consultMoment({
    explanations: [
      { id: "spel", text: "", innocent: true },
      { id: "ruzie", text: "" },
      { id: "druk", text: "" },
    ],
    sources: [
      source("collega", { ...bare("collega"), separates: ["spel", "ruzie"] }),
      source("agenda", { ...bare("agenda"), separates: ["druk"] }),
      source("vriend", { ...bare("vriend"), separates: ["eer"], exposes: "Jaylen" }),
      source("jongere", { ...choice("jongere", "fout"), exposes: "Jaylen" }),
    ],
    atMost: 3,
  });
  const judge = (before: readonly string[], sources: readonly string[], unknowns = false) =>
    judgeConsult(contextOf(consult), consult, { do: "consult", before, sources, after: [] }, unknowns);
  const open = ["spel", "ruzie"];

  it.each<readonly [string, () => readonly Finding[], string, readonly string[]]>([
    ["explanations kept open", () => judge(open, []), "verklaringen", ["context.grap · verklaring-open ·  · bouwer"]],
    ["the innocent one closed", () => judge(["ruzie"], []), "verklaringen", ["context.grap · verklaring-dicht ·  · bouwer"]],
    ["only the innocent one", () => judge(["spel"], []), "verklaringen", ["context.grap · verklaring-dicht ·  · bouwer"]],
    ["enough asked", () => judge(open, ["collega", "agenda"]), "genoeg", ["context.collega · genoeg-gevraagd ·  · bouwer"]],
    ["too little asked", () => judge(open, ["agenda"]), "genoeg", ["context.collega · te-weinig-gevraagd ·  · bouwer"]],
    [
      "a source that learns whom it is about",
      () => judge(open, ["vriend"]),
      "bron.vriend",
      ["partners.bron-beschermen · bron-legt-bloot · tekst vriend · bouwer"],
    ],
    ["a source of which the author says more", () => judge(open, ["jongere"]), "bron.jongere", ["x.doel · jongere · jongere · auteur"]],
    ["a harmless source", () => judge(open, ["agenda"]), "bron.agenda", []],
    ["A10.2 what was not known and not asked", () => judge(open, [], true), "navraag", ["duiden.taal · niet-weten-niet-gevraagd ·  · bouwer"]],
  ])("%s", (_what, findings, part, sentences) => {
    expect(said(findings(), part)).toEqual(sentences);
  });

  const wanted = (separates: readonly (readonly string[])[], asked: number, exposes: readonly number[] = []) => {
    const ids = separates.map((_, at) => `s${at}`);
    const sources = separates.map((of, at) => ({ ...bare(`s${at}`), separates: of, answer: "", ...(exposes.includes(at) ? { exposes: "Jaylen" } : {}) }));
    const moment: ConsultMoment = { ...consult, sources };
    return judgeConsult(contextOf(moment), moment, { do: "consult", before: open, sources: ids.slice(0, asked), after: [] }, false).find(
      ({ part }) => part === "genoeg",
    )?.grade;
  };

  it.each([
    ["all but one of what harmless sources can tell apart", [["a"], ["b"], ["c"], ["d"]], 3, [], "best"],
    ["one less is too little", [["a"], ["b"], ["c"], ["d"]], 2, [], "verdedigbaar"],
    ["at least two", [["a"], ["b"]], 1, [], "verdedigbaar"],
    ["and two will do", [["a"], ["b"]], 2, [], "best"],
    ["no more than there is", [["a"]], 1, [], "best"],
    ["twice the same is once", [["a"], ["a"], ["b"]], 2, [], "verdedigbaar"],
    ["what only an exposing source can tell apart is not wanted", [["a"], ["b"], ["c"], ["d"]], 2, [2, 3], "best"],
    ["where nothing can be told apart nobody need be asked", [[]], 0, [], "best"],
  ] as const)("enough is %s", (_rule, separates, asked, exposes, grade) => {
    expect(wanted(separates, asked, exposes)).toBe(grade);
  });
});

describe("A19.1 evaluating says which question it is about, and why", () => {
  const reflect = reflectMoment({
    fields: { wat: best("a"), wie: best("b"), wanneer: best("c"), hoort: best("d"), opvang: best("e") },
  });

  it("A19.1 each field that was left empty", () => {
    const findings = judgeReflect(contextOf(reflect), reflect, { do: "reflect", fields: {} });
    expect(findings.map(({ part, ref, because }) => `${part} · ${ref} · ${because}`)).toEqual([
      "wat · eval.afspraak-aangescherpt · minder-dan-nodig",
      "wie · eval.vooraf-duidelijk-wie · minder-dan-nodig",
      "wanneer · eval.afspraak-aangescherpt · minder-dan-nodig",
      "hoort · eval.terugkoppeling · minder-dan-nodig",
      "opvang · eval.effect-jongere-slachtoffer-omgeving · minder-dan-nodig",
    ]);
  });

  it("A19.1 an item that is gone is as good as none", () => {
    const findings = judgeReflect(contextOf(reflect), reflect, { do: "reflect", fields: { wat: ["weg"], wie: ["b"] } });
    expect(findings.slice(0, 2).map(({ part, grade }) => `${part} ${grade}`)).toEqual(["wat riskant", "wie best"]);
  });
});
