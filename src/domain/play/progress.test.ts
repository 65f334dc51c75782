import { describe, expect, it } from "vitest";
import type { LogEvent, Mode } from "../log.ts";
import type { Moment } from "../moments.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { consultMoment, source } from "../testing/moments.ts";
import { replay, start, type Progress } from "./progress.ts";

const on = (moment: string): LogEvent => ({ type: "moment.continued", moment });
const why = (moment: string, text: string): LogEvent => ({ type: "why.written", moment, text });
const back = (moment: string): LogEvent => ({ type: "attempt.rewound", moment });
const again = (moment: string): LogEvent => ({ type: "moment.reentered", moment });
const asked = (source: string, before: readonly string[] = ["x"], moment = "c"): LogEvent => ({ type: "source.asked", moment, source, before });
const heard = (sources: readonly string[], before: readonly string[] = []): LogEvent => ({
  type: "moment.answered",
  moment: "c",
  answer: { do: "consult", before, sources, after: [] },
});

const secret = choice("geheim", "best", { acts: [{ act: "promise", what: "geheim" }], takes: 5 });
const plain = [choice("a", "best", { takes: 5 }), choice("b", "riskant", { takes: 9 }), secret];
const one = choose("een", "duiden", plain);
const two = choose("twee", "duiden", plain);
const three = choose("drie", "context", plain);
const pivot = choose("kern", "duiden", plain, { pivotal: true });
const beat: Moment = { id: "bericht", step: "duiden", do: "beat", show: ["m"], takes: 1 };
const consult = consultMoment({
  id: "c",
  step: "duiden",
  explanations: [{ id: "x", text: "x", innocent: true }],
  sources: ["s1", "s2", "s3"].map((id) => source(id)),
  atMost: 2,
});

const play = (moments: readonly Moment[], events: readonly LogEvent[], mode: Mode = "oefenen") => replay(game(script(moments), [], mode), events);
const where = ({ phase, state }: Progress) => [state.moment, phase, state.clock];
const told = (entries: Progress["path"]) => entries.map(({ moment, answer }) => (answer?.do === "choose" ? `${moment}/${answer.option}` : moment));

describe("where the trainee is", () => {
  it.each<readonly [string, readonly Moment[], readonly LogEvent[], Mode, readonly [string, Progress["phase"], number]]>([
    ["begins with a question", [one], [], "oefenen", ["een", "vraag", 750]],
    ["ends at once in a story that is only an end", [], [], "oefenen", ["einde", "einde", 750]],
    ["goes on within a step", [one, two], [pick("een")], "oefenen", ["twee", "vraag", 755]],
    ["A4.6 oefenen looks back when a step is over", [one, three], [pick("een")], "oefenen", ["drie", "terugblik", 755]],
    ["and then goes on", [one, three], [pick("een"), on("een")], "oefenen", ["drie", "vraag", 755]],
    ["looks back at the end too", [one], [pick("een")], "oefenen", ["einde", "terugblik", 755]],
    ["and is then over", [one], [pick("een"), on("een")], "oefenen", ["einde", "einde", 755]],
    ["A4.6 toets tells nothing between steps", [one, three], [pick("een")], "toets", ["drie", "vraag", 755]],
    ["nor at the end", [one], [pick("een")], "toets", ["einde", "einde", 755]],
    ["does not look back at a step in which nothing was decided", [beat, three], [on("bericht")], "oefenen", ["drie", "vraag", 751]],
    [
      "does not look back twice at the same decisions",
      [one, { ...beat, step: "context" }, choose("drie", "acties", plain)],
      [pick("een"), on("een"), on("bericht")],
      "oefenen",
      ["drie", "vraag", 756],
    ],
    [
      "looks back also when something only happened after the decision",
      [one, beat, three],
      [pick("een"), on("bericht")],
      "oefenen",
      ["drie", "terugblik", 756],
    ],
    ["stands still at a beat until it is read", [one, beat, two], [pick("een")], "oefenen", ["bericht", "vraag", 756]],
    ["and goes on after it", [one, beat, two], [pick("een"), on("bericht")], "oefenen", ["twee", "vraag", 756]],
    ["A4.6 oefenen stops at a hard limit, before any consequence", [one, two], [pick("een", "geheim")], "oefenen", ["een", "grens", 750]],
    ["A4.6 and goes back in just before it", [one, two], [pick("een", "geheim"), again("een")], "oefenen", ["een", "vraag", 750]],
    ["A4.6 toets goes on", [one, two], [pick("een", "geheim")], "toets", ["twee", "vraag", 755]],
    ["A9.1 a pivotal moment asks why before any consequence, oefenen", [pivot, two], [pick("kern")], "oefenen", ["kern", "waarom", 750]],
    ["A9.1 toets too", [pivot, two], [pick("kern")], "toets", ["kern", "waarom", 750]],
    ["A9.1 then the choice takes effect", [pivot, two], [pick("kern"), why("kern", "Daarom.")], "toets", ["twee", "vraag", 755]],
    ["A9.1 also when it was skipped", [pivot, two], [pick("kern"), why("kern", "")], "oefenen", ["twee", "vraag", 755]],
    ["A4.6 at a hard limit oefenen explains at once and asks no why", [pivot, two], [pick("kern", "geheim")], "oefenen", ["kern", "grens", 750]],
  ])("%s", (_rule, moments, events, mode, expected) => {
    expect(where(play(moments, events, mode))).toEqual(expected);
  });

  it.each<readonly [string, readonly Moment[], readonly LogEvent[]]>([
    ["an answer to another moment", [one, two], [pick("twee")]],
    ["an answer to a moment that is gone", [one], [pick("weg")]],
    ["an answer that is not there", [one], [pick("een", "weg")]],
    ["an answer to a beat", [beat, one], [pick("bericht")]],
    ["going on at a question", [one, two], [on("een")]],
    ["going on at another beat", [beat, one], [on("een")]],
    ["a why that nobody asked for", [pivot, two], [why("kern", "x")]],
    ["a why about what was not pivotal", [one, two], [why("een", "x")]],
    ["going back in where no limit was", [one, two], [again("een")]],
    ["a rewind to what was not played", [one, two], [back("twee")]],
    ["a source of another consultation", [consult], [asked("s1", [], "anders")]],
    [
      "the start itself",
      [one],
      [{ type: "attempt.started", attemptId: "", caseId: "", caseVersion: 1, role: "boa", variant: "", mode: "toets", agreements: "", seed: 1, startedAt: "" }],
    ],
  ])("%s changes nothing", (_rule, moments, events) => {
    const on = game(script(moments), [], "oefenen");
    expect(replay(on, events)).toEqual(start(on));
  });

  it.each<readonly [string, readonly LogEvent[]]>([
    ["a second answer", [pick("kern", "b")]],
    ["a why about another moment", [why("twee", "x")]],
    ["going on", [on("kern")]],
    ["going back in", [again("kern")]],
    ["asking a source", [asked("s1", [], "kern")]],
  ])("while the why is asked, %s changes nothing", (_rule, events) => {
    expect(play([pivot, two], [pick("kern"), ...events])).toEqual(play([pivot, two], [pick("kern")]));
  });

  it("a why at the next question changes nothing", () => {
    expect(play([one, two], [pick("een"), why("twee", "x")])).toEqual(play([one, two], [pick("een")]));
  });

  it("going back in somewhere else than at the limit changes nothing", () => {
    expect(play([one, two], [pick("een", "geheim"), again("twee")])).toEqual(play([one, two], [pick("een", "geheim")]));
  });

  it("while looking back, an answer or a source changes nothing", () => {
    const seen = play([one, { ...consult, step: "context" }], [pick("een")]);
    expect(play([one, { ...consult, step: "context" }], [pick("een"), heard([]), asked("s1")])).toEqual(seen);
  });
});

describe("what is kept of an attempt", () => {
  it("every decision with what it brought, how things stood before, and when it was over", () => {
    const story = [choose("een", "duiden", [choice("a", "best", { takes: 5, show: ["m1"], sends: { to: "jayden", text: "Hoi" } })]), beat, two];
    const { path, record, retries, opening } = play(story, [pick("een"), on("bericht")]);
    expect(path.map(({ moment, before, clockAfter, arrivals }) => [moment, before.clock, clockAfter, arrivals.length])).toEqual([
      ["een", 750, 756, 3],
      ["bericht", 756, 756, 0],
    ]);
    expect([told(record), told(retries), opening]).toEqual([["een/a"], [], []]);
  });

  it("what came in at the start", () => {
    expect(play([beat, one], []).opening).toEqual([{ kind: "message", message: "m", clock: 751 }]);
  });

  it("A4.6 both choices at a hard limit: the first is the record, the second the path", () => {
    const { path, record, retries } = play([one, two], [pick("een", "geheim"), again("een"), pick("een", "a")]);
    expect([told(path), told(record), told(retries)]).toEqual([["een/a"], ["een/geheim"], ["een/a"]]);
  });

  it("A6.1 after a rewind the first choice stays the record; what is new further on still counts", () => {
    const skip = choose("een", "duiden", [choice("weg", "best", { then: [{ to: "drie" }] }), choice("a", "best")]);
    const { path, record, retries } = play([skip, two, three], [pick("een", "weg"), on("een"), back("een"), pick("een", "a"), pick("twee", "b")]);
    expect([told(path), told(record), told(retries)]).toEqual([["een/a", "twee/b"], ["een/weg", "twee/b"], ["een/a"]]);
  });

  it("A6.1 after the ending nothing new counts", () => {
    const skip = choose("een", "duiden", [choice("weg", "best", { then: [{ to: "einde" }] }), choice("a", "best")]);
    const played = play([skip, two], [pick("een", "weg"), on("een"), back("een"), pick("een", "a"), pick("twee", "b"), on("twee")]);
    expect([told(played.record), told(played.retries)]).toEqual([["een/weg"], ["een/a", "twee/b"]]);
    expect(told(played.closed?.path ?? [])).toEqual(["een/weg"]);
  });

  it("A6.1 how things stood at the first ending", () => {
    const once = play([one], [pick("een", "b"), on("een")]);
    const twice = play([one], [pick("een", "b"), on("een"), back("een"), pick("een", "a"), on("een")]);
    expect(twice.closed).toEqual(once.closed);
    expect([once.closed?.state.clock, twice.state.clock]).toEqual([759, 755]);
    expect([play([one, two], [pick("een")]).closed, play([], []).closed?.state.ending]).toEqual([null, "klaar"]);
  });

  it("notes for the debrief, the last text of each", () => {
    const note = (field: "bijgebleven" | "maandag", text: string): LogEvent => ({ type: "note.written", field, text });
    expect(play([one], []).notes).toEqual({ bijgebleven: "", maandag: "" });
    expect(play([one], [note("maandag", "Bellen"), note("maandag", "Langsgaan"), note("bijgebleven", "Rust")]).notes).toEqual({
      bijgebleven: "Rust",
      maandag: "Langsgaan",
    });
  });

  it("A9.1 a why-sentence stays with its answer, also when that was a retry", () => {
    const events = [pick("kern", "b"), why("kern", "Eerst."), back("kern"), pick("kern", "a"), why("kern", "Later.")];
    const { path, record, retries } = play([pivot, two], events);
    expect([path, record, retries].map((entries) => entries.map((entry) => entry.why))).toEqual([["Later."], ["Eerst."], ["Later."]]);
  });
});

it("A9.1 a why-sentence leaves those about earlier answers as they were", () => {
  const again = (text: string, option: string): readonly LogEvent[] => [back("kern"), pick("kern", option), why("kern", text)];
  const { retries } = play([pivot, two], [pick("kern", "b"), why("kern", "Eerst."), ...again("Toen.", "a"), ...again("Later.", "b")]);
  expect(retries.map((entry) => entry.why)).toEqual(["Toen.", "Later."]);
});

describe("going back in oefenen", () => {
  it("to just before that moment: as if it had not been played", () => {
    const fresh = play([one, two, three], [pick("een")]);
    const rewound = play([one, two, three], [pick("een"), pick("twee", "b"), on("twee"), back("twee")]);
    expect([where(rewound), told(rewound.path)]).toEqual([["twee", "vraag", 755], ["een/a"]]);
    expect([[...rewound.state.chosen], [...rewound.state.passed], rewound.memory]).toEqual([["een/a"], ["een"], fresh.memory]);
  });

  it("to an earlier moment: what came after it is off the path", () => {
    const rewound = play([one, two, three], [pick("een", "b"), pick("twee"), on("twee"), back("een")]);
    expect([where(rewound), told(rewound.path), told(rewound.record)]).toEqual([["een", "vraag", 750], [], ["een/b", "twee/a"]]);
  });

  it("to the last time it was met", () => {
    const loop = [
      choose("een", "duiden", [choice("a", "best", { takes: 5 })]),
      choose("twee", "duiden", [choice("om", "best", { takes: 5, then: [{ to: "een" }] })]),
    ];
    expect(where(play(loop, [pick("een"), pick("twee", "om"), pick("een"), back("een")]))).toEqual(["een", "vraag", 760]);
  });

  it("looks back anew at what is done anew", () => {
    expect(where(play([one, three], [pick("een"), on("een"), back("een"), pick("een", "b")]))).toEqual(["drie", "terugblik", 759]);
  });

  it("not in a toets", () => {
    expect(told(play([one, two], [pick("een"), back("een")], "toets").path)).toEqual(["een/a"]);
  });
});

describe("a consultation that goes on", () => {
  it("keeps the sources in the order in which they were asked, each once", () => {
    expect(play([consult], [asked("s2"), asked("s1"), asked("s2")]).asked).toEqual({ moment: "c", before: ["x"], sources: ["s2", "s1"] });
  });

  it("keeps what was thought before the first answer was heard", () => {
    expect(play([consult], [asked("s1", ["x"]), asked("s2", ["y"])]).asked?.before).toEqual(["x"]);
  });

  it("A11.1 what was heard cannot be unasked: it counts also when the answer leaves it out", () => {
    const { record, asked: left } = play([consult], [asked("s1"), heard(["s2", "s1"], ["y"])]);
    expect(record[0]?.answer).toEqual({ do: "consult", before: ["x"], sources: ["s1", "s2"], after: [] });
    expect(left).toBeNull();
  });

  it("an answer without asking first is taken as it is", () => {
    expect(play([consult], [heard(["s2"], ["y"])]).record[0]?.answer).toEqual({ do: "consult", before: ["y"], sources: ["s2"], after: [] });
  });

  it("is forgotten by going back", () => {
    const later = { ...consult, step: "duiden" as const };
    expect(play([one, later], [pick("een"), asked("s1"), back("een")]).asked).toBeNull();
  });

  it("does not mix with an earlier one", () => {
    const second = { ...consult, id: "c2" };
    const events: readonly LogEvent[] = [asked("s1"), heard([]), asked("s2", ["y"], "c2")];
    expect(play([consult, second], events).asked).toEqual({ moment: "c2", before: ["y"], sources: ["s2"] });
  });
});
