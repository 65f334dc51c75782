import { describe, expect, it } from "vitest";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import type { LogEvent, Mode } from "../domain/log.ts";
import { openAttempt } from "./attempt.ts";
import type { SavePort, SaveSummary } from "./ports.ts";

/** Keeps what was appended, in order; `refuse` makes the next one fail. */
function notebook() {
  const written: { readonly event: LogEvent; readonly summary: SaveSummary }[] = [];
  let failures = 0;
  const saves: Pick<SavePort, "append"> = {
    append: async (_id, events, summary) => {
      if (failures-- > 0) throw new Error("no paper");
      for (const event of events) written.push({ event, summary });
    },
  };
  return { written, saves, refuse: () => (failures = 1) };
}

const two = script([choose("m1", "duiden", [choice("a", "best")]), choose("m2", "context", [choice("a", "best")])]);
const answer = (moment: string) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }) as const;
const open = (saves: Pick<SavePort, "append">, mode: Mode = "toets") => openAttempt(game(two, [], mode), [started(two, mode)], saves);

describe("one running attempt", () => {
  it("is saved as ended by the decision that ends it, and stands at the step that follows", async () => {
    const { written, saves } = notebook();
    const attempt = open(saves);
    await attempt.send(answer("m1"));
    await attempt.send(answer("m2"));
    expect(attempt.progress().phase).toBe("einde");
    expect(written.map(({ summary }) => [summary.step, summary.ended])).toEqual([
      ["context", false],
      ["evalueren", true],
    ]);
  });

  it("saves a decision before anybody sees its consequence", async () => {
    const { written, saves } = notebook();
    const attempt = open(saves);
    const seen: number[] = [];
    attempt.subscribe(() => seen.push(written.length));
    await attempt.send(answer("m1"));
    expect(seen).toEqual([1]);
  });

  it.each([
    ["a save that failed", (book: ReturnType<typeof notebook>) => void book.refuse(), "m1"],
    [
      "a listener that threw",
      (_book: ReturnType<typeof notebook>, attempt: ReturnType<typeof open>) => {
        let times = 0;
        attempt.subscribe(() => {
          if (times++ === 0) throw new Error("draw failed");
        });
      },
      "m2",
    ],
  ] as const)("goes on after %s", async (_what, spoil, next) => {
    const book = notebook();
    const attempt = open(book.saves);
    spoil(book, attempt);
    await expect(attempt.send(answer("m1"))).rejects.toThrow();
    await attempt.send(answer(next));
    expect(attempt.progress().path.at(-1)?.moment).toBe(next);
  });

  it("neither saves nor moves once it was stopped", async () => {
    const { written, saves } = notebook();
    const attempt = open(saves);
    attempt.stop();
    await attempt.send(answer("m1"));
    expect([written.length, attempt.progress().path.length]).toEqual([0, 0]);
  });
});
