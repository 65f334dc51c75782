import { describe, expect, it, vi } from "vitest";
import { helpEverywhere } from "../domain/help.ts";
import type { Mode } from "../domain/log.ts";
import type { ConsultMoment, Moment } from "../domain/moments.ts";
import { choice, choose, framework, game, script, started } from "../domain/testing/fixture.ts";
import type { Ports } from "../runtime/ports.ts";
import type { LoadedCase } from "./content.ts";
import { openSession } from "./session.ts";

/** A session on a device that saves when `save` is called: everything that waits then, and what follows from it. */
function openOn(moments: readonly Moment[], mode: Mode = "oefenen", more: Parameters<typeof script>[1] = {}) {
  const story = script(moments, more);
  const held: (() => void)[] = [];
  const reported: unknown[] = [];
  const saves = { append: () => new Promise<void>((done) => held.push(done)) };
  const sounds: string[] = [];
  const ports = { saves, sound: { play: (name: string) => sounds.push(name) } } as unknown as Ports;
  const content = { compiled: { baselines: {} }, framework: framework() } as unknown as LoadedCase;
  const session = openSession(content, game(story, [], mode), [started(story, mode)], ports, helpEverywhere("geen"), (error) => reported.push(error));
  const save = async () => {
    for (let turn = 0; turn < 20; turn++) {
      for (const done of held.splice(0)) done();
      await new Promise((next) => setTimeout(next, 0));
    }
  };
  return { session, save, reported, sounds };
}

const consult: ConsultMoment = {
  id: "c",
  step: "context",
  do: "consult",
  ask: "?",
  explanations: [{ id: "x", text: "x", innocent: true }],
  sources: ["s1", "s2", "s3"].map((id) => ({ ...choice(id, "best"), separates: [], answer: "" })),
  atMost: 3,
};

function asking() {
  const opened = openOn([consult, choose("d", "partners", [choice("a", "best")])]);
  opened.session.intent({ type: "explanation.toggled", explanation: "x" });
  opened.session.intent({ type: "confirmed" });
  return opened;
}

describe("one attempt on screen", () => {
  it("takes everything that is pressed while a decision is saved, in order", async () => {
    const { session, save } = asking();
    for (const source of ["s1", "s2", "s3"]) session.intent({ type: "source.asked", source });
    session.intent({ type: "confirmed" });
    await save();
    const { sheet } = session.view();
    expect(sheet.kind === "consult" && [sheet.phase, sheet.sources.flatMap(({ id, asked }) => (asked ? [id] : [])).toSorted()]).toEqual([
      "after",
      ["s1", "s2", "s3"],
    ]);
    expect(session.attempt.log().flatMap((event) => (event.type === "source.asked" ? [event.source] : []))).toEqual(["s1", "s2", "s3"]);
  });

  it("does not lose the confirmation that follows a source", async () => {
    const { session, save } = asking();
    session.intent({ type: "source.asked", source: "s1" });
    session.intent({ type: "confirmed" });
    session.intent({ type: "confirmed" });
    await save();
    expect(session.attempt.progress().path.map(({ moment }) => moment)).toEqual(["c"]);
  });

  it("takes a second confirmation for a double press", async () => {
    const { session, save } = openOn([choose("m", "duiden", [choice("a", "best")]), choose("n", "context", [choice("a", "best")])], "toets");
    session.intent({ type: "option.picked", option: "a" });
    session.intent({ type: "confirmed" });
    session.intent({ type: "confirmed" });
    await save();
    expect(session.attempt.log().length).toBe(2);
  });

  it("draws the page and goes on when the stage throws", async () => {
    const { session, save, reported } = openOn([choose("m", "duiden", [choice("a", "best")]), choose("n", "context", [choice("a", "best")])], "toets");
    let drawn = 0;
    session.subscribe(() => {
      throw new Error("the stage fell over");
    });
    session.subscribe(() => drawn++);
    session.intent({ type: "option.picked", option: "a" });
    session.intent({ type: "confirmed" });
    await save();
    expect([drawn, session.view().sheet.momentId, reported.length]).toEqual([2, "n", 2]);
  });
});

describe("the sound of what comes in", () => {
  const said = (id: string, lines: readonly string[]) => ({ id, platform: "whatsapp", surface: "chat", author: "noor", posted: "12:00", lines }) as const;
  const messages = { kort: said("kort", ["ok"]), lang: said("lang", ["x".repeat(100)]) };
  const open = () =>
    openOn([choose("m", "duiden", [choice("a", "best")], { message: "lang" }), choose("n", "context", [choice("a", "best")])], "toets", { messages });

  it.each([
    ["direct", 700],
    ["snel", 1470],
    ["echt", 4200],
  ] as const)("at the pace %s is heard after %i ms: when it stands there", (pace, ms) => {
    vi.useFakeTimers();
    try {
      const { session, sounds } = open();
      session.setPace(pace);
      session.shown();
      vi.advanceTimersByTime(ms - 1);
      expect(sounds).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(sounds).toEqual(["ping-whatsapp"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is not heard any more when play was left", () => {
    vi.useFakeTimers();
    try {
      const { session, sounds } = open();
      session.shown();
      session.stop();
      vi.advanceTimersByTime(10_000);
      expect(sounds).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});
