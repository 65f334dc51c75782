import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "./run.ts";

let folder = "";
let out: string[] = [];
let err: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waterhaven-cli-"));
  out = [];
  err = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with two new cases, `een` and `twee`. */
async function twoCases(): Promise<string> {
  const root = join(folder, "scenarios");
  for (const id of ["een", "twee"]) expect(await run(["new", id, "--root", root])).toBe(0);
  return root;
}
const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};
const codes = () => (JSON.parse(out.at(-1) ?? "{}") as { diagnostics: readonly { code: string; file: string; line: number }[] }).diagnostics;

describe("wrong use: exit 2, with what was possible", () => {
  it.each([
    [["chek"], "check"],
    [["play", "waar-is-hij"], "waar-zijn-ze"],
    [["play", "waar-zijn-ze"], "jongerenwerk"],
    [["play", "waar-zijn-ze", "--role", "agent"], "politie"],
    [["play", "waar-zijn-ze", "--role", "boa", "--variant", "nacht"], "onschuldig"],
    [["play", "waar-zijn-ze", "--role", "boa", "--agreements", "nergens"], "model"],
    [["play", "waar-zijn-ze", "--role", "boa", "--plan", "geen.plan.yaml"], "geen.plan.yaml"],
    [["play", "waar-zijn-ze", "--role", "boa", "--plan", "scenarios"], "geen bestand met een plan"],
    [["check", "--root", "package.json"], "geen map met casussen"],
    [["new", "zo", "--root", "package.json"], "geen map"],
    [["new", "zo", "--phenomenon", "online pesten"], "online-pesten"],
    [["new", "Met Spatie"], "eerste-casus"],
    [["new", "constructor"], "eerste-casus"],
    [["check", "--rot", "x"], "--root"],
    [["check", "nergens"], "casussen/waar-zijn-ze"],
    [["check", "--root", "nergens"], "nergens"],
    [["assess", "src"], "src"],
    [["explain", "WH999"], "HG-1"],
  ] as const)("%j", async (args, possible) => {
    expect(await run(args)).toBe(2);
    expect(err.join("\n")).toContain(possible);
    expect(out).toEqual([]);
  });
});

describe("new", () => {
  it.each(["2026", "true", "null", "1e3", "0x1f", "no", "een-twee"])("%s passes check", async (id) => {
    const root = join(folder, "scenarios");
    expect(await run(["new", id, "--root", root, "--phenomenon", id])).toBe(0);
    await run(["check", "--json", "--root", root]);
    expect(codes()).toEqual([]);
  });
});

describe("check", () => {
  it("passes new cases in a folder of their own, under the framework that came along", async () => {
    expect(await run(["check", "--json", "--root", await twoCases()])).toBe(0);
    expect(JSON.parse(out.at(-1) ?? "")).toMatchObject({ ok: true, diagnostics: [] });
  });

  it("explores a case although another one cannot be read", async () => {
    const root = await twoCases();
    edit(join(root, "casussen/een/casus.yaml"), "  - id: achteraf\n", "  - id: achteraf\n    when: rust > 5\n");
    edit(join(root, "casussen/twee/casus.yaml"), "title: ", 'title: "');
    expect(await run(["check", join(root, "casussen/een"), "--json", "--root", root])).toBe(1);
    expect(codes().map(({ code }) => code)).toContain("WH040");
    expect(codes().every(({ file, line }) => file === "casussen/een/casus.yaml" && line > 1)).toBe(true);
  });

  it("does not mistake a folder for another whose name starts the same", async () => {
    const root = await twoCases();
    cpSync(join(root, "casussen/een"), join(root, "casussen/een-b"), { recursive: true });
    expect(await run(["check", join(root, "casussen/een"), "--json", "--root", root])).toBe(0);
    expect(await run(["check", "--json", "--root", root])).toBe(1);
    expect(codes().map(({ code, file }) => `${code} ${file}`)).toContain("WH033 casussen/een-b/casus.yaml");
  });

  it("names a folder that is not called like its case, and a plan that is none", async () => {
    const root = await twoCases();
    renameSync(join(root, "casussen/twee"), join(root, "casussen/drie"));
    writeFileSync(join(root, "casussen/een/plans/oov-goud.plan.yaml"), "role: ov\n");
    expect(await run(["check", "--json", "--root", root])).toBe(1);
    expect(codes().map(({ code, file }) => `${code} ${file}`)).toEqual(
      expect.arrayContaining(["WH033 casussen/drie/casus.yaml", "WH010 casussen/een/plans/oov-goud.plan.yaml"]),
    );
  });
});

describe("plans", () => {
  const plan = (root: string, text: string) => writeFileSync(join(root, "casussen/een/plans/oov-goud.plan.yaml"), text);

  it.each([
    ["a role that does not play", "role: boa\nexpect: {}\n", 1, "de rol “boa”"],
    ["a variant", "role: oov\nvariant: nacht\nexpect: {}\n", 2, "de variant “nacht”"],
    ["a moment", "role: oov\nchoose: { vraag: nee }\nexpect: {}\n", 2, "het moment “vraag”"],
    ["a choice", "role: oov\nchoose: { vraag-van-collega: ja }\nexpect: {}\n", 2, "in vraag-van-collega de keuze “ja”"],
    ["an ending", "role: oov\nexpect: { ending: ruzie }\n", 2, "het einde “ruzie”"],
    ["a hard limit", "role: oov\nexpect: { hardLimits: [HG-99] }\n", 2, "de harde grens “HG-99”"],
    ["an agreement", "role: oov\nexpect: { broken: [AFS-NIETS] }\n", 2, "de afspraak “AFS-NIETS”"],
  ])("check names %s that is not there", async (_what, text, line, sentence) => {
    const root = await twoCases();
    plan(root, text);
    expect(await run(["check", "--json", "--root", root])).toBe(1);
    expect(codes()).toContainEqual(expect.objectContaining({ code: "WH030", file: "casussen/een/plans/oov-goud.plan.yaml", line }));
    expect(out.at(-1)).toContain(sentence);
  });

  it("a plan that names what is not there is not played", async () => {
    const root = await twoCases();
    const path = join(folder, "los.plan.yaml");
    writeFileSync(path, "role: oov\nchoose: { achteraf: afspraakk }\nexpect: {}\n");
    expect(await run(["play", "een", "--plan", path, "--root", root])).toBe(1);
    expect(err.join("\n")).toContain("afspraakk");
  });
});

describe("--agreements", () => {
  const file = (text: string) => {
    const path = join(folder, "noordkaap.yaml");
    writeFileSync(path, text);
    return path;
  };
  const set = (more = "") => `id: noordkaap
title: Noordkaap
includes: [model]
agreements:
  - id: NK-1
    kind: local
    title: Vertellen
    text: "Vertel het de organisator."
    when: "true"
    duty: { do: [{ ${more || "advise"}: organisator }] }
    within: zelfde-dag
    parties: [oov]
    breach: fout
    step: partners
    source: { document: eigen, own: true }
`;
  const kept = () => (JSON.parse(out.at(-1) ?? "") as { agreements: Readonly<Record<string, readonly string[]>> }).agreements;
  const gold = "scenarios/casussen/waar-zijn-ze/plans/oov-goud.plan.yaml";

  it("play and assess judge by a file that somebody keeps", async () => {
    const path = file(set());
    await run(["play", "waar-zijn-ze", "--plan", gold, "--json", "--agreements", path]);
    const played = kept();
    expect([...(played["kept"] ?? []), ...(played["broken"] ?? [])]).toEqual(["NK-1"]);
    const log = join(folder, "log.json");
    writeFileSync(log, out.at(-1) ?? "");
    // The log names the set; without the file nobody knows it.
    expect(await run(["assess", log])).toBe(2);
    expect(err.at(-1)).toContain("noordkaap");
    expect(await run(["assess", log, "--json", "--agreements", path])).toBe(0);
    expect(kept()).toEqual(played);
    expect(await run(["assess", log, "--json", "--agreements", "model"])).toBe(0);
    expect(Object.values(kept()).flat()).not.toContain("NK-1");
  });

  it("sets go together with a comma, named ones and files, and the log can be assessed again", async () => {
    expect(await run(["play", "waar-zijn-ze", "--plan", gold, "--json", "--agreements", "waterhaven,rivaliteit"])).toBe(0);
    const played = out.at(-1) ?? "";
    expect((JSON.parse(played) as { log: readonly unknown[] }).log[0]).toMatchObject({ agreements: "waterhaven,rivaliteit" });
    writeFileSync(join(folder, "log.json"), played);
    expect(await run(["assess", join(folder, "log.json"), "--json"])).toBe(0);
    expect(out.at(-1)).toBe(played);
    expect(await run(["routes", "waar-zijn-ze", "--role", "oov", "--variant", "basis", "--agreements", `model,${file(set())}`, "--json"])).toBe(0);
  });

  it.each([
    ["play", "waar-zijn-ze", "--plan", gold],
    ["routes", "waar-zijn-ze", "--role", "oov"],
    ["check", "scenarios/casussen"],
  ])("%s says where a file of agreements is wrong", async (...args) => {
    const path = file(set("advies"));
    expect(await run([...args, "--agreements", path])).toBe(1);
    expect(err.join("\n")).toContain(`WH012 ${path}:10:`);
  });

  it.each([
    ["nergens", "rivaliteit"],
    ["nergens.yaml", "geen bestand met afspraken"],
    ["model,nergens", "waterhaven"],
  ])("%s is wrong use", async (asked, possible) => {
    expect(await run(["routes", "waar-zijn-ze", "--role", "oov", "--agreements", asked])).toBe(2);
    expect(err.join("\n")).toContain(possible);
  });

  it("a folder with agreements of its own plays by them, and picks from those of the product", async () => {
    const root = await twoCases();
    mkdirSync(join(root, "afspraken"));
    writeFileSync(join(root, "afspraken/noordkaap.yaml"), `${set()}pick: [{ from: rivaliteit, ids: [RIV-3], as: local }]\n`);
    expect(await run(["check", "--json", "--root", root, "--agreements", "noordkaap"])).toBe(0);
    writeFileSync(join(root, "afspraken/noordkaap.yaml"), `${set()}pick: [{ from: rivaliteit, ids: [RIV-99] }]\n`);
    expect(await run(["check", "--json", "--root", root])).toBe(1);
    expect(codes()).toContainEqual(expect.objectContaining({ code: "WH030", file: "afspraken/noordkaap.yaml", line: 16 }));
  });
});

describe("explain", () => {
  it.each([
    ["WH040", "Onbereikbaar"],
    ["A12", "A12.1"],
    ["IK.1", "palette"],
    ["HG-3", "HG-3b"],
    ["hg-1", "Beeld van een minderjarige"],
    ["duiden.taal", "Snap jij deze woorden"],
    ["sr-252", "hooguit zes jaar"],
    ["AFS-WAPENS", "Wie meedoen"],
    ["online-gebiedsverbod", "Afgekeurd door de rechter"],
    ["middel/noodbevel", "De Grondwet blijft gelden"],
    ["👀", "nieuwsgierig"],
    ["wie durft", "uitdaging"],
    ["osint", "Rol binnen de politie"],
    ["woord/osint", "Moeilijk woord"],
    ...Array.from({ length: 12 }, (_, index) => [`HG-${index + 1}`, `HG-${index + 1}`] as const),
  ] as const)("%s", async (code, word) => {
    expect(await run(["explain", code])).toBe(0);
    expect(out.join("\n")).toContain(word);
  });
});

describe("explain tells a hard limit whole", () => {
  it("what, why, when, when not, what borders on it, law with status and source, where sources collide", async () => {
    expect(await run(["explain", "HG-1"])).toBe(0);
    const text = out.join("\n");
    const parts = ["Wat je doet:", "Waarom dit een grens is:", "Wanneer het geldt:", "Wanneer niet:", "Wat erop lijkt:", "Recht (", "Hier botsen bronnen:"];
    expect(parts.map((part) => text.indexOf(part))).toEqual(parts.map((part) => text.indexOf(part)).toSorted((a, b) => a - b));
    for (const piece of [...parts, "Dit is: riskant.", "(sr-252)", "Status: Geldend.", "1-7-2024", "om.nl", "Onze lijn in dit spel:"])
      expect(text).toContain(piece);
  });

  it("--json is one document with the entry and what belongs to it", async () => {
    expect(await run(["explain", "HG-1", "--json"])).toBe(0);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? "")).toMatchObject({
      code: "HG-1",
      entries: [
        { kind: "grens", id: "HG-1", title: "Beeld van een minderjarige", own: true, related: expect.arrayContaining([{ kind: "recht", id: "sr-252" }]) },
      ],
    });
  });

  it("a word that is no id is answered with what comes near", async () => {
    expect(await run(["explain", "verbod"])).toBe(2);
    expect(err.join("\n")).toContain("online-gebiedsverbod");
  });

  it("a framework of one's own is explained from there", async () => {
    const root = join(folder, "scenarios");
    cpSync("scenarios/kader", join(root, "kader"), { recursive: true });
    edit(join(root, "kader/regels.yaml"), "Elke kopie doet opnieuw schade.", "Ook één kopie doet schade.");
    expect(await run(["explain", "HG-1", "--root", root])).toBe(0);
    expect(out.join("\n")).toContain("Ook één kopie doet schade.");
  });
});

describe("play and assess", () => {
  it("a played log assessed again gives the same, also from a file that exports one attempt", async () => {
    expect(await run(["play", "waar-zijn-ze", "--plan", "scenarios/casussen/waar-zijn-ze/plans/oov-goud.plan.yaml", "--json"])).toBe(0);
    const played = JSON.parse(out.at(-1) ?? "") as { log: unknown };
    for (const [name, content] of [
      ["log.json", { log: played.log }],
      ["export.json", { product: "waterhaven", attempts: [{ events: played.log }] }],
    ] as const) {
      writeFileSync(join(folder, name), JSON.stringify(content));
      expect(await run(["assess", join(folder, name), "--json"])).toBe(0);
      expect(JSON.parse(out.at(-1) ?? "")).toEqual(played);
    }
  });

  it.each([
    ["no JSON", "{"],
    ["another file", '{"name":"iets"}'],
    ["an answer that is missing", JSON.stringify({ events: [{ type: "attempt.started" }, { type: "moment.answered", moment: "burgemeester" }] })],
  ] as const)("assess says what is wrong with a file: %s", async (_why, text) => {
    writeFileSync(join(folder, "log.json"), text);
    expect(await run(["assess", join(folder, "log.json")])).toBe(1);
    expect(err.join("\n")).toContain("poging");
  });

  it("list fails on a folder in which a case cannot be read", async () => {
    const root = await twoCases();
    edit(join(root, "casussen/een/casus.yaml"), "title: ", 'title: "');
    expect(await run(["list", "--json", "--root", root])).toBe(1);
    expect(err.join("\n")).toContain("casussen/een/casus.yaml");
  });
});
