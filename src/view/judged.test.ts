import { expect, it } from "vitest";
import type { Answer } from "../domain/answers.ts";
import type { Framework } from "../domain/framework.ts";
import type { ConsultMoment, InspectMoment } from "../domain/moments.ts";
import { replay } from "../domain/play/progress.ts";
import type { Script } from "../domain/scenario.ts";
import { finding } from "../domain/testing/findings.ts";
import { choice, choose, framework, game, script, started } from "../domain/testing/fixture.ts";
import { changeDraft, newDraft } from "./draft.ts";
import { describeDecision, describeFinding, describeLimits } from "./judged.ts";
import { describeSheet } from "./sheets/sheet.ts";

const source = { document: "eigen", own: true } as const;
const limits: Framework["hardLimits"] = {
  "HG-7": {
    id: "HG-7",
    title: "Geheim beloven",
    because: "Dat kan niet.",
    law: ["algemeen"],
    lawFor: { jongerenwerk: ["eigen-kaart"], politie: ["van-politie"] },
    source,
  },
};

function entryAfter(story: Script, moment: string, answer: Answer) {
  const bare = game(story, [], "oefenen");
  const on = { ...bare, framework: { ...bare.framework, hardLimits: limits } };
  const entry = replay(on, [started(story, "oefenen"), { type: "moment.answered", moment, answer }]).record[0];
  if (!entry?.judged) throw new Error("Nothing was judged");
  return { on, entry, judged: entry.judged };
}

const promise = [{ act: "promise", what: "geheim" }] as const;
const consult: ConsultMoment = {
  id: "c",
  step: "context",
  do: "consult",
  ask: "?",
  explanations: [{ id: "x", text: "x", innocent: true }],
  sources: ["a", "b", "c"].map((id) => ({ ...choice(id, "best", { acts: id === "c" ? [] : promise }), separates: [], answer: id })),
  atMost: 3,
};

it("tells a limit once, with all that was picked over it, and with the cards of this role", () => {
  const { on, judged } = entryAfter(script([consult]), "c", { do: "consult", before: ["x"], sources: ["a", "b"], after: ["x"] });
  const told = describeLimits(on.framework, judged.findings);
  expect(told.map(({ title, about }) => [title, about])).toEqual([["Geheim beloven", ["a", "b"]]]);
  expect(judged.findings.find((finding) => finding.kind === "limit")?.law).toEqual(["algemeen", "eigen-kaart"]);
});

it("says how a claim was sorted when that is not how we do", () => {
  const inspect: InspectMoment = { id: "i", step: "duiden", do: "inspect", message: "m" };
  const claim = { id: "tijd", text: "Er staat 15u.", key: "zie-ik", criterion: "duiden.feitelijk", because: "Het staat er." } as const;
  const message = { id: "m", platform: "snapchat", surface: "story", author: "x", posted: "12:18", overlay: ["15u"] } as const;
  const story = script([inspect], { messages: { m: { ...message, marks: [{ id: "k", at: "overlay.0", label: "15u", claims: [claim] }] } } });
  const because = (key: "zie-ik" | "denk-ik") => {
    const { on, entry, judged } = entryAfter(story, "i", { do: "inspect", marks: ["k"], claims: { tijd: key } });
    return describeDecision(on, entry, judged, true).findings[0]?.because;
  };
  expect([because("zie-ik"), because("denk-ik")]).toEqual(["Het staat er.", "Jij: denk ik. Wij: zie ik. Het staat er."]);
});

it("a mark is open until each of its claims is sorted", () => {
  const inspect: InspectMoment = { id: "i", step: "duiden", do: "inspect", message: "m" };
  const claims = ["een", "twee"].map((id) => ({ id, text: id, key: "zie-ik", criterion: "duiden.feitelijk", because: "x" }) as const);
  const message = { id: "m", platform: "snapchat", surface: "story", author: "x", posted: "12:18", overlay: ["15u"] } as const;
  const on = game(script([inspect], { messages: { m: { ...message, marks: [{ id: "k", at: "overlay.0", label: "15u", claims }] } } }));
  const now = replay(on, [started(on.script)]);
  const intents = [
    { type: "mark.toggled", mark: "k" },
    { type: "claim.sorted", claim: "een", key: "denk-ik" },
    { type: "claim.sorted", claim: "twee", key: "zie-ik" },
  ] as const;
  let draft = newDraft(now);
  const seen = [null, ...intents].map((intent) => {
    if (intent) draft = changeDraft(on, inspect, draft, intent);
    const sheet = describeSheet({ game: on, now, draft, help: "kort", order: (items) => items });
    return sheet.kind === "inspect" && [sheet.marks[0]?.open, sheet.marks[0]?.sorted.length];
  });
  expect(seen).toEqual([
    [false, 0],
    [true, 0],
    [true, 1],
    [false, 2],
  ]);
});

it("a claim about what was never pointed at is named so, and counted apart from what was seen", () => {
  const inspect: InspectMoment = { id: "i", step: "duiden", do: "inspect", message: "m" };
  const claim = (id: string) => ({ id, text: id, key: "zie-ik", criterion: "duiden.feitelijk", because: `Het gaat om ${id}.` }) as const;
  const message = { id: "m", platform: "snapchat", surface: "story", author: "x", posted: "12:18", overlay: ["15u", "plein"] } as const;
  const marks = ["a", "b"].map((id, index) => ({ id, at: `overlay.${index}` as const, label: id, claims: [claim(`${id}1`), claim(`${id}2`)] }));
  const story = script([inspect], { messages: { m: { ...message, marks } } });
  const { on, entry, judged } = entryAfter(story, "i", { do: "inspect", marks: ["a"], claims: { a1: "zie-ik", a2: "denk-ik" } });
  const { did, findings } = describeDecision(on, entry, judged, true);
  expect(did).toBe("Je wees één ding aan. Van de 2 uitspraken die je zag, sorteerde je er 1 zoals wij. 2 uitspraken zag je niet.");
  expect(findings.map(({ because }) => because.startsWith("Niet aangewezen."))).toEqual([false, false, true, true]);
});

it("under a limit stands what the limit itself says, unless that is the reason already", () => {
  const words = { ...promise[0] };
  const own = choice("a", "fout", { on: "x.mag", acts: [words] });
  const told = ["HG-7", "eigen"].map((because) => {
    const { on, judged } = entryAfter(script([choose("k", "duiden", [own])]), "k", { do: "choose", option: "a" });
    const findings = judged.findings.map((finding) => (finding.kind === "limit" && because === "eigen" ? { ...finding, because: "Eigen woorden." } : finding));
    return describeLimits(on.framework, findings).map(({ rule }) => rule);
  });
  expect(told).toEqual([[undefined], ["Dat kan niet."]]);
});

it("shows the newest answer of a source last", () => {
  const on = game(script([consult]));
  const now = replay(on, [
    started(on.script),
    { type: "source.asked", moment: "c", source: "c", before: ["x"] },
    { type: "source.asked", moment: "c", source: "a", before: ["x"] },
  ]);
  const draft = changeDraft(on, consult, newDraft(now), { type: "tab.opened", tab: "" });
  const sheet = describeSheet({ game: on, now, draft, help: "kort", order: (items) => items });
  expect(sheet.kind === "consult" && sheet.sources.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

it("every source leads to its entry in the knowledge base: the limit, its cards, and the question or rule behind it", () => {
  const { on, judged } = entryAfter(script([consult]), "c", { do: "consult", before: ["x"], sources: ["a", "c"], after: ["x"] });
  const [limit] = describeLimits(on.framework, judged.findings);
  expect(limit?.sources.flatMap(({ entry }) => (entry ? [`${entry.kind}/${entry.id}`] : []))).toEqual(
    expect.arrayContaining([
      "grens/HG-7",
      ...Object.keys(on.framework.law)
        .filter((id) => id === "algemeen" || id === "eigen-kaart")
        .map((id) => `recht/${id}`),
    ]),
  );
  const { criteria, rules } = on.framework;
  const weighed = judged.findings.filter(({ kind, ref, rule }) => kind === "criterion" && (criteria[ref] ?? rules[rule ?? ""]));
  for (const finding of weighed) {
    const entry = rules[finding.rule ?? ""] ? { kind: "regel", id: finding.rule } : { kind: "criterium", id: finding.ref };
    expect(describeFinding(on.framework, finding).sources[0]?.entry).toEqual(entry);
  }
  expect(weighed.length).toBeGreaterThan(0);
});

it.each([
  ["our own choice with law below it says what that law is", { law: ["kaart"], source }, "Het oordeel is onze keuze. De wet hieronder is de achtergrond."],
  ["our own choice alone", { law: [], source }, "Dit staat niet in een bron. De makers kozen dit zelf."],
  [
    "a model agreement, which answers no question of the routekaart, still says what its source is",
    { kind: "agreement", ref: "AFS", source: { document: "routekaart", part: "afspraken" } },
    "De modelafspraken die partners samen maken.",
  ],
] as const)("%s", (_what, more, detail) => {
  const card = { id: "kaart", article: "art. 1", sentence: "Zo is het.", status: "geldend", checked: "2026" } as const;
  const { sources } = describeFinding({ ...framework(), law: { kaart: card } }, finding(more));
  expect(sources.find(({ kind }) => kind === "eigen" || kind === "routekaart")?.detail).toBe(detail);
});
