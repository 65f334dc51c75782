import { describe, expect, it } from "vitest";
import { keyOf as key, KNOWLEDGE_KINDS } from "../../domain/kader/knowledge.ts";
import { compileProject } from "../project.ts";
import { change, isPlayed, real, REMEMBERED } from "../testing/project.ts";
import { longSentences } from "../lint/words.ts";
import { moduleFor } from "../vitePlugin.ts";
import { knowledgeOf } from "./index.ts";

const framework = () => real.list().filter((path) => !isPlayed(path));
const projectOf = (changed: Readonly<Record<string, string>> = {}) =>
  compileProject(
    { list: () => [...new Set([...framework(), ...Object.keys(changed)])], read: (path) => changed[path] ?? real.read(path) },
    { today: "2026-11-26", ...REMEMBERED },
  );
const project = projectOf();
const entriesOf = ({ kader }: typeof project) => (kader ? knowledgeOf(kader) : []);
const entries = entriesOf(project);
const find = (name: string) => entries.find((entry) => key(entry) === name);

describe("the knowledge base", () => {
  it("has entries of every kind, each once", () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KNOWLEDGE_KINDS));
    expect(new Set(entries.map(key)).size).toBe(entries.length);
  });

  it("leads only to what is there, and back", () => {
    const byKey = new Map(entries.map((entry) => [key(entry), entry]));
    for (const entry of entries) for (const ref of entry.related) expect(byKey.get(key(ref))?.related.map(key) ?? `${key(ref)} is lost`).toContain(key(entry));
  });

  it.each([
    ["grens/HG-1", ["recht/sr-252", "botsing/meekijken-of-beeld"]],
    ["grens/HG-7", ["recht/sv-152", "botsing/geheim-of-melden"]],
    ["recht/sr-252", ["grens/HG-1"]],
    ["regel/DEEL-4", ["recht/avg-10", "recht/wpg-18-19"]],
    ["middel/online-gebiedsverbod", ["trede/bevoegdheden", "recht/dwangsom-online", "botsing/online-verbod-of-rechter"]],
    ["criterium/ladder.aanzuig", ["trede/niets", "leerdoel/L5"]],
    ["criterium/zeven.regisseur", ["groepsstap/plan"]],
    ["afspraak/AFS-DRUGS", ["botsing/drugs-wacht-of-kind-niet"]],
    ["rol/politie", ["deelrol/osint"]],
    ["woord/driehoek", ["groepsstap/prioriteren"]],
  ])("%s leads to %j", (from, to) => {
    expect(find(from)?.related.map(key)).toEqual(expect.arrayContaining(to));
  });

  it("is found by what people type when they mean one of its words", () => {
    expect(find("afspraak/AFS-WAPENS")?.also).toContain("mes");
    const sought = entries.filter(({ also }) => also?.includes("mes"));
    expect(sought.filter(({ title, parts }) => !/\bwapen/iu.test([title, ...parts.flatMap(({ lines }) => lines)].join(" "))).map(key)).toEqual([]);
  });

  it("says in every entry where it comes from, and something more than a title", () => {
    expect(entries.filter(({ source, parts }) => source === "" || parts.length === 0).map(key)).toEqual([]);
  });

  it("is written in short sentences", () => {
    const most = project.language?.limits.woorden.zin ?? 0;
    const long = entries.flatMap((entry) =>
      entry.parts.flatMap(({ label, lines }) => (label === "Stand van de bron" ? [] : lines)).flatMap((line) => longSentences(line, most)),
    );
    expect(long).toEqual([]);
  });

  it("an agreement with other words in another set says both, under one address", () => {
    const text = 'text: "Zie je online iets over een wapen? Bel dan de dienst."';
    const changed = projectOf({
      "afspraken/eigen.yaml": change(/text: "Zie je online iets over een wapen.*"/u, text)(change(/^id: .*/mu, "id: eigen")(real.read("afspraken/model.yaml"))),
    });
    const found = entriesOf(changed).filter(({ id }) => id === "AFS-WAPENS");
    expect(found).toHaveLength(1);
    expect(found[0]?.parts.flatMap(({ lines }) => lines)).toContain("Zie je online iets over een wapen? Bel dan de dienst.");
  });

  it("never gives one meaning of a sign alone, also where only the first line is read", () => {
    expect(find("taal/👀")?.parts[0]?.lines).toEqual(["let op · of · ik kijk mee · of · nieuwsgierig · of · ik wacht op jou"]);
  });

  it("is a module of its own", () => {
    const text = moduleFor("kennisbank", project);
    expect(text).toContain("Collega laten meekijken");
    expect(moduleFor("framework", project)).not.toContain("Collega laten meekijken");
  });
});
