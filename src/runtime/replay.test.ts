import fc from "fast-check";
import { expect, it } from "vitest";
import type { LogEvent } from "../domain/log.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { openAttempt } from "./attempt.ts";

const promise = [{ act: "promise", what: "geheim" }] as const;
const story = script(
  [
    choose("een", "duiden", [choice("a", "best", { takes: 5 }), choice("b", "riskant", { add: { v: 1 }, acts: promise })], { pivotal: true }),
    choose("twee", "partners", [choice("a", "best"), choice("b", "best", { acts: promise })]),
    { id: "bericht", step: "acties", do: "beat" },
    choose("drie", "acties", [choice("a", "best"), choice("b", "fout")]),
  ],
  { vars: { v: { min: 0, max: 1, start: 0 } } },
);

const moment = fc.constantFrom("een", "twee", "bericht", "drie", "weg");
const event: fc.Arbitrary<LogEvent> = fc.oneof(
  fc.record({
    type: fc.constant("moment.answered" as const),
    moment,
    answer: fc.record({ do: fc.constant("choose" as const), option: fc.constantFrom("a", "b", "x") }),
  }),
  fc.record({ type: fc.constant("moment.continued" as const), moment }),
  fc.record({ type: fc.constant("why.written" as const), moment, text: fc.string() }),
  fc.record({ type: fc.constant("moment.reentered" as const), moment }),
  fc.record({ type: fc.constant("attempt.rewound" as const), moment }),
  fc.record({ type: fc.constant("note.written" as const), field: fc.constant("maandag" as const), text: fc.string() }),
);

it("the running attempt, also one that was resumed, stands where replay of its whole log stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), fc.constantFrom("oefenen" as const, "toets" as const), fc.nat(40), async (events, mode, cut) => {
      const on = game(story, [], mode);
      const attempt = openAttempt(on, [started(story, mode), ...events.slice(0, cut)], { append: () => Promise.resolve() });
      for (const one of events.slice(cut)) await attempt.send(one as Parameters<typeof attempt.send>[0]);
      expect(attempt.progress()).toEqual(replay(on, [started(story, mode), ...events]));
    }),
    { numRuns: 200 },
  );
});
