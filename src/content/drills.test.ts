import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { gameOf } from "../domain/play/game.ts";
import { start } from "../domain/play/progress.ts";
import type { Code } from "./diagnostics.ts";
import { change, good, lineOf, projectWith, real } from "./testing/project.ts";
import { moduleFor } from "./vitePlugin.ts";

const f07 = real.read("flits/f07.yaml");
const f17 = real.read("flits/f17.yaml");

const withDrills = (...texts: readonly string[]) =>
  projectWith(good, Object.fromEntries(texts.map((text, index) => [`flits/${/^id: (.*)$/mu.exec(text)?.[1] ?? `zonder-${index}`}.yaml`, text])));
const toldOf = (...texts: readonly string[]) =>
  withDrills(...texts).diagnostics.map(({ code, line, message, remedy }) => ({ code: code as string, line, message, remedy }));
const codesOf = (...texts: readonly string[]) => toldOf(...texts).map(({ code }) => code);

describe("a drill", () => {
  const [drill] = withDrills(f07).drills;

  it("is a case of one decision and an ending, in the step of its criterion", () => {
    expect(drill?.script.moments.map(({ id, do: kind, step }) => [id, kind, step])).toEqual([
      ["keuze", "choose", "partners"],
      ["einde", "end", "evalueren"],
    ]);
    expect([drill?.script.role, drill?.script.part, drill?.script.phenomenon, drill?.script.objectives]).toEqual(["politie", "bijrol", "rivaliteit", ["L6"]]);
  });

  it("begins with its question, at its time, with its message and its facts known", () => {
    const { framework } = withDrills(f07);
    if (!drill || !framework) throw new Error("The drill does not compile");
    const { state } = start(gameOf(drill.script, framework, "waterhaven", "oefenen"));
    expect([state.moment, state.clock, state.known.has("gevaar.acuut")]).toEqual(["keuze", 16 * 60 + 40, true]);
    expect(drill.script.messages["bericht"]?.lines?.[0]).toBe("nu hockeyveld");
  });

  it("gives what it means to the judge: verdicts, or only words where the framework judges", () => {
    const [moment] = withDrills(f17).drills[0]?.script.moments ?? [];
    const judged = moment?.do === "choose" ? moment.options.map(({ id, judgements }) => [id, judgements[0]?.verdicts]) : [];
    expect(judged).toEqual([
      ["nummer", []],
      ["bellen", [{ on: "actie.bellen", grade: "verdedigbaar", tilt: "anders" }]],
      ["morgen", []],
      ["vragen", [{ on: "acuut.nood", grade: "best" }]],
    ]);
  });

  it("travels with all others in one module", () => {
    expect(moduleFor("flits", withDrills(f07, f17))).toMatch(/^export default JSON\.parse\(.*f07.*f17/u);
  });

  it("carries two sentences of feedback, and closes its script with them", () => {
    expect(drill?.script.endings[0]?.text).toBe(drill?.feedback.join(" "));
  });
});

/** A drill that is wrong in one way, and what is said of it. `piece` = what stands on the line that is pointed at. */
const WRONG: readonly (readonly [Code, string, string, string, (text: string) => string])[] = [
  ["WH010", "an option with a grade and a limit", f17, "- id: morgen", change("limit: HG-8", "limit: HG-8\n    grade: best")],
  ["WH010", "an option with neither", f17, "- id: morgen", change("    limit: HG-8\n", "")],
  ["WH010", "three sentences of feedback", f07, "feedback:", change("feedback:\n", "feedback:\n  - En nog een zin.\n")],
  ["WH011", "a misspelled key", f07, "tempterr:", change("tempter:", "tempterr:")],
  ["WH012", "an act that does not exist", f07, "calll", change("call: meldkamer", "calll: meldkamer")],
  ["WH030", "a criterion that does not exist", f07, "criterion:", change("criterion: acuut.112", "criterion: acuut.113")],
  ["WH030", "a verdict on nothing that exists", f07, "- id: gang", change("on: rol.juiste-loket", "on: rol.juist-loket")],
  ["WH030", "a tempter that is no option", f07, "tempter:", change("tempter: wie", "tempter: wij")],
  ["WH030", "a sender who is not there", f07, "message:", change("author: jongen", "author: jonge")],
  ["WH031", "two options with one id", f07, "- id: gang", change("id: wie\n", "id: gang\n")],
  ["WH033", "an id that is not the name of the file", f07, "id: f07", (text) => text],
  ["WH062", "a picture without words", f07, "message:", change("lines: [", 'media: { vignette: donker, alt: "" }\n  lines: [')],
  ["WH065", "a picture that is neither drawn, closed nor described", f07, "message:", change("lines: [", "media: { alt: Iets }\n  lines: [")],
  ["WH071", "an option of three words", f07, "- id: meldkamer", change(/text: "Ik waarschuw de meldkamer.*"/u, 'text: "Ik bel meteen."')],
  ["WH083", "a drill nobody looked at for years", f07, "reviewed:", change(/reviewed: .*/u, "reviewed: 2020-01-01")],
  ["WH084", "a forbidden word in the warning", f17, "warning:", change(/warning: .*/u, "warning: Let op, kech.")],
  ["WH084", "a forbidden word in the feedback", f07, "feedback:", change("Nu gevaar is nu bellen", "Die kech is nu bellen")],
  ["WH110", "a grade that the framework does not give", f17, "- id: nummer", change("{ riskant: te-licht }", "{ verdedigbaar: te-licht }")],
  ["WH110", "another side than the framework gives", f17, "- id: nummer", change("{ riskant: te-licht }", "{ riskant: te-zwaar }")],
  ["WH110", "a limit that does not fire", f17, "- id: morgen", change("{ end-contact: jongere }", "{ contact: dm }")],
  ["WH110", "a limit that fires and is not marked", f07, "- id: wie", change("{ contact: dm }", "{ promise: geheim }")],
  ["WH110", "an agreement that is broken unseen", f07, "- id: wie", change("gevaar.ernstig: true", "wapen: true, gevaar.ernstig: true")],
  ["WH111", "no best option", f07, "options:", change("grade: best", "grade: { verdedigbaar: anders }")],
  ["WH112", "a criterion that its best option does not practise", f07, "criterion:", change("criterion: acuut.112", "criterion: acuut.minimaal")],
  ["WH113", "a tempter that is a good option", f07, "tempter:", change("tempter: wie", "tempter: gang")],
  ["WH114", "need without help afterwards", f17, "facts:", change("helpline: true\n", "")],
  ["WH114", "a sexual image without a warning", f07, "facts:", change("{ gevaar.ernstig: true, gevaar.acuut: true", "{ beeld.minderjarig: true")],
];

describe("diagnostics about drills", () => {
  it("a shipped drill passes", () => {
    expect(codesOf(f07, f17)).toEqual([]);
  });

  it.each(WRONG)("%s: %s", (code, why, text, piece, spoil) => {
    const spoiled = spoil(text);
    const path = code === "WH033" ? "flits/anders.yaml" : `flits/${text === f07 ? "f07" : "f17"}.yaml`;
    const found = projectWith(good, { [path]: spoiled }).diagnostics.filter((one) => one.code === code);
    const here = found.find(({ line }) => spoiled.split("\n")[line - 1]?.includes(piece));
    expect([found.length > 0, here ? "here" : found.map(({ line }) => spoiled.split("\n")[line - 1])], why).toEqual([true, "here"]);
    expect(here?.file).toBe(path);
  });

  it("two files with one id are told, whatever folder they are in", () => {
    const found = projectWith(good, { "flits/f07.yaml": f07, "elders/flits/f07.yaml": f07 }).diagnostics.map(({ code }) => code);
    expect(found).toEqual(["WH031"]);
  });

  it("says what an option is worth, and by which rule", () => {
    const text = change("{ riskant: te-licht }", "{ verdedigbaar: te-licht }")(f17);
    const [found] = toldOf(text);
    expect(found).toMatchObject({
      code: "WH110",
      line: lineOf(text, "- id: nummer"),
      message: "“nummer” is riskant, te-licht (NOOD-2), maar er staat verdedigbaar, te-licht.",
    });
  });
});

/** Pages whose examples are parts of a drill, laid over a shipped one. */
const PAGES: readonly (readonly [Code, string])[] = [
  ["WH110", f17],
  ["WH111", f07],
  ["WH112", f07],
  ["WH113", f07],
  ["WH114", f17],
];

describe("pages about drills", () => {
  it.each(PAGES)("%s: the first example on its page fails, the second is good", (code, base) => {
    const blocks = [...readFileSync(`docs/diagnostics/${code}.md`, "utf8").matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text]) => text ?? "");
    const laid = blocks.map((text) => stringify({ ...(parse(base) as object), ...(parse(text) as object) }));
    expect(laid.map((text) => [...new Set(codesOf(text))])).toEqual([[code], []]);
  });
});

describe("docs/casus-schrijven.md", () => {
  it("shows a whole drill that passes", () => {
    const [, text = ""] = /```yaml\n(# yaml-language-server[\s\S]*?)```/u.exec(readFileSync("docs/casus-schrijven.md", "utf8")) ?? [];
    expect([text.includes("tempter:"), codesOf(text)]).toEqual([true, []]);
  });
});

const eight = (spoil: (text: string, number: number) => string): readonly string[] =>
  Array.from({ length: 8 }, (_, number) => spoil(f07.replace("id: f07", `id: g${number}`), number));
const innocent = (text: string, number: number) => (number % 2 === 0 ? text.replace("phenomenon:", "innocent: true\nphenomenon:") : text);

describe("a set of drills of one role", () => {
  const blindIn = (texts: readonly string[]) => toldOf(...texts).flatMap(({ code, message }) => (code === "WH090" ? [/\((.*?)\)/u.exec(message)?.[1]] : []));

  it("A18.2 too few innocent ones are told, with their names and with what to do", () => {
    const found = toldOf(...eight((text, number) => (number === 3 ? innocent(text, 0) : text))).filter(({ code }) => code === "WH115");
    expect(found).toEqual([
      {
        code: "WH115",
        line: lineOf(f07, "options:"),
        message: "Van de 8 flitsen van politie zijn er 1 onschuldig: g3.",
        remedy: "Houd het tussen 4 en 4, anders wint wie altijd alarm slaat of nooit.",
      },
    ]);
    expect(codesOf(...eight(innocent))).not.toContain("WH115");
  });

  it("A18.2 too few options that do too little are told", () => {
    const heavy = change(/grade: \{ riskant: te-licht \}/u, "grade: { riskant: te-zwaar }");
    expect(codesOf(...eight((text, number) => heavy(innocent(text, number))))).toContain("WH077");
    expect(codesOf(...eight(innocent))).not.toContain("WH077");
  });

  it("A21 answers that do not read are told by name", () => {
    // The same drill eight times: the police is called in what is best, and what is good as well stands first and is the longest.
    expect(blindIn(eight(innocent))).toEqual(["longest", "police", "first"]);
    const last = (text: string) => {
      const drill = parse(text) as { options: { id: string }[] };
      return stringify({ ...drill, options: [...drill.options].sort((a, b) => Number(a.id === "meldkamer") - Number(b.id === "meldkamer")) });
    };
    expect(blindIn(eight((text, number) => last(innocent(text, number))))).toContain("last");
  });

  it("is not measured while it is small", () => {
    expect(codesOf(...eight((text) => text).slice(0, 7))).toEqual([]);
  });

  it.each(["want", "dus", "bel"])("“%s” may not give the key away", (word) => {
    const own = (text: string, number: number) =>
      text.replaceAll(
        /text: "Ik (\w+).*"/gu,
        (_, verb: string) => `text: "Ik ${verb} in geval ${number} nu iets, ${verb === "waarschuw" ? word : "en"} ik doe het."`,
      );
    expect(toldOf(...eight(own)).find(({ code }) => code === "WH075")?.message).toContain(`“${word}” staat in 8 beste keuzes`);
  });

  it("a word that stands only with the best options gives the key away", () => {
    const tell = (text: string) => text.replace("Ik waarschuw de meldkamer, want", "Ik waarschuw meteen de meldkamer, want");
    const other = (text: string, number: number) => text.replaceAll(/text: "Ik (\w+)/gu, `text: "Ik $1 in geval ${number}`);
    const found = toldOf(...eight((text, number) => other(tell(innocent(text, number)), number))).find(({ code }) => code === "WH075");
    expect(found?.message).toBe("“meteen” staat in 8 beste keuzes van de flitsen en in 0 andere. Dat verraadt het antwoord.");
  });
});
