import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import type { Agreement } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import { agreement } from "../testing/agreements.ts";
import { choice, choose, framework, script, started } from "../testing/fixture.ts";
import type { Game } from "./game.ts";
import { replay } from "./progress.ts";

const report = agreement();
const story = script(
  [
    choose("een", "duiden", [choice("a", "best", { takes: 5 }), choice("b", "riskant", { add: { v: 1 }, takes: 20 })], { pivotal: true }),
    choose("twee", "partners", [
      choice("a", "best", { acts: [{ act: "share", with: ["politie"] }] }),
      choice("b", "best", { acts: [{ act: "promise", what: "geheim" }] }),
      choice("c", "verdedigbaar", { on: "A-1" }),
    ]),
    { id: "bericht", step: "acties", do: "beat", when: { op: "==", left: { op: "name", name: "v" }, right: { op: "value", value: 1 } } },
    choose("drie", "acties", [choice("a", "best"), choice("b", "fout")]),
  ],
  { vars: { v: { min: 0, max: 1, start: 0 } }, facts: { "gevaar.concreet": { value: true, start: true } } },
);
const game = (mode: Game["mode"], agreements: readonly Agreement[] = [report]): Game => ({
  script: story,
  framework: framework([report]),
  agreements,
  mode,
});

const moments = fc.constantFrom("een", "twee", "bericht", "drie", "weg");
const event: fc.Arbitrary<LogEvent> = fc.oneof(
  fc.record({
    type: fc.constant("moment.answered" as const),
    moment: moments,
    answer: fc.record({ do: fc.constant("choose" as const), option: fc.constantFrom("a", "b", "c", "x") }),
  }),
  fc.record({ type: fc.constant("moment.continued" as const), moment: moments }),
  fc.record({ type: fc.constant("why.written" as const), moment: moments, text: fc.string() }),
  fc.record({ type: fc.constant("moment.reentered" as const), moment: moments }),
  fc.record({ type: fc.constant("attempt.rewound" as const), moment: moments }),
);
const logs = fc.array(event, { maxLength: 40 });
const modes = fc.constantFrom("oefenen" as const, "toets" as const);

describe("replay", () => {
  it("keeps the first answer on record, whatever comes later (A4.6)", () => {
    fc.assert(
      fc.property(logs, modes, (events, mode) => {
        const { record } = replay(game(mode), events);
        const ids = record.map((entry) => entry.moment);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("A20 same log, other set", () => {
  it("A20.1 changes agreement findings only; A20.2 leaves out verdicts on agreements the set lacks", () => {
    fc.assert(
      fc.property(logs, modes, (events, mode) => {
        const log = [started(story, mode), ...events] as const;
        const others = (set: readonly Agreement[]) =>
          assess(game(mode, set), [], [...log]).decisions.map((decision) =>
            decision.findings.filter((finding) => finding.kind !== "agreement").map(({ ref, grade, part }) => [ref, grade, part]),
          );
        expect(others([])).toEqual(others([report]));
        expect(assess(game(mode, []), [], [...log]).agreements).toEqual({});
      }),
    );
  });
});
