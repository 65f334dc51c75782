import { describe, expect, it } from "vitest";
import { change, good, lineOf, projectWith, real, told } from "../testing/project.ts";

/** What is said of a framework file with a piece changed. */
const spoiled = (path: string, from: string | RegExp, to: string) => {
  const text = change(from, to)(real.read(path));
  return { text, told: told(projectWith(good, { [path]: text })) };
};

describe("what the framework names must be there", () => {
  it.each([
    [
      "kader/interventiekaart.yaml",
      "criterion: ladder.aanzuig",
      "criterion: ladder.aanzuug",
      "Onbekend: criterium “ladder.aanzuug”. Bedoelde je “ladder.aanzuig”?",
    ],
    ["kader/interventiekaart.yaml", "law: [gemw-172-3,", "law: [gemw-172-4,", "Onbekend: rechtskaart “gemw-172-4”. Bedoelde je “gemw-172-3”?"],
    [
      "kader/zevenstappen.yaml",
      "criterion: zeven.regisseur",
      "criterion: zeven.regiseur",
      "Onbekend: criterium “zeven.regiseur”. Bedoelde je “zeven.regisseur”?",
    ],
    ["kader/zevenstappen.yaml", "law: [convenant]", "law: [konvenant]", "Onbekend: rechtskaart “konvenant”. Bedoelde je “convenant”?"],
    ["kader/interventiematrix.yaml", "- connect.signaal.testgedrag", "- connect.signaal.testgedrach", "Bedoelde je “connect.signaal.testgedrag”?"],
    ["kader/gespreksvragen.yaml", "criteria: [partners.bron-vooraf,", "criteria: [partners.bron-vooral,", "Bedoelde je “partners.bron-vooraf”?"],
    ["kader/gespreksvragen.yaml", "limits: [HG-5]", "limits: [HG-55]", "Onbekend: harde grens “HG-55”. Bedoelde je “HG-5”?"],
    ["kader/botsingen.yaml", "touches: [HG-1,", "touches: [HG-91,", "Onbekend: id “HG-91”."],
    ["kader/rollen.yaml", "law: [pw-3, sv-27-29]", "law: [pw-3, sv-27-28]", "Onbekend: rechtskaart “sv-27-28”. Bedoelde je “sv-27-29”?"],
    ["kader/rollen.yaml", "criterion: actie.dm", "criterion: actie.dmm", "Onbekend: criterium “actie.dmm”. Bedoelde je “actie.dm”?"],
    ["kader/regels.yaml", "lawFor: { jongerenwerk: [avg-9], politie", "lawFor: { jongerenwerk: [avg-99], politie", "Bedoelde je “avg-9”?"],
    ["kader/regels.yaml", "law: [gemw-180],", "law: [gemw-181],", "Bedoelde je “gemw-180”?"],
    [
      "kader/regels.yaml",
      "grade: riskant, law: besloten-groep-orde",
      "grade: riskant, law: besloten-groep-order",
      "Onbekend: rechtskaart “besloten-groep-order”. Bedoelde je “besloten-groep-orde”?",
    ],
  ])("%s: %s", (path, from, to, sentence) => {
    const { text, told: found } = spoiled(path, from, to);
    expect(found.filter((line) => line.startsWith(`WH030 ${path}:${lineOf(text, to)} `)).join("\n")).toContain(sentence);
  });

  it("the parts of a lesson take as long as the lesson", () => {
    const { text, told: found } = spoiled("kader/lessen.yaml", "minutes: 45", "minutes: 50");
    expect(found.filter((line) => line.includes(`kader/lessen.yaml:${lineOf(text, "minutes: 50")}`)).join("\n")).toContain("alle onderdelen samen");
  });

  it("a file of the framework that is not there is named", () => {
    const files = projectWith(good, { "kader/botsingen.yaml": "" });
    expect(told(files).join("\n")).toContain("kader/botsingen.yaml");
  });
});

describe("what a trainee may read", () => {
  it("has short sentences", () => {
    const long = "Dit is een zin die maar doorgaat en doorgaat en doorgaat en doorgaat en doorgaat en doorgaat en nooit meer ergens ophoudt.";
    const { text, told: found } = spoiled("kader/botsingen.yaml", "De drugs kunnen wachten, de jongere niet.", long);
    expect(found.join("\n")).toContain(`WH081 kader/botsingen.yaml:${lineOf(text, long)} `);
  });

  it("has no word that stands nowhere", () => {
    const { told: found } = spoiled("kader/zevenstappen.yaml", "Vergeten te stoppen.", "Allochtoon is geen signaal.");
    expect(found.join("\n")).toContain("WH084 kader/zevenstappen.yaml");
  });

  it("a sign has more than one meaning: it is no dictionary", () => {
    const { text, told: found } = spoiled("kader/taal.yaml", 'meanings: ["arm", "blut"]', 'meanings: ["arm"]');
    expect(found.join("\n")).toContain(`kader/taal.yaml:${lineOf(text, 'meanings: ["arm"]')} `);
  });

  it("a sign stands once: it has one address", () => {
    const { told: found } = spoiled("kader/taal.yaml", 'sign: "🤡"', 'sign: "👀"');
    expect(found.join("\n")).toMatch(/WH031 kader\/taal\.yaml:\d+ Het teken “👀” staat hier al\./u);
  });

  it("an agreement stands once in a set", () => {
    const { told: found } = spoiled("afspraken/model.yaml", "id: AFS-DRUGS", "id: AFS-WAPENS");
    expect(found.join("\n")).toContain("De id “AFS-WAPENS” staat hier al.");
  });
});
