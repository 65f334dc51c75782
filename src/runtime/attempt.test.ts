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

  it("goes on after a save that failed", async () => {
    const book = notebook();
    const attempt = open(book.saves);
    book.refuse();
    await expect(attempt.send(answer("m1"))).rejects.toThrow("no paper");
    await attempt.send(answer("m1"));
    expect(attempt.progress().path.at(-1)?.moment).toBe("m1");
  });

  it("reports a listener that throws, and tells the others all the same", async () => {
    const reported: unknown[] = [];
    const attempt = openAttempt(game(two, [], "toets"), [started(two, "toets")], notebook().saves, (error) => reported.push(error));
    const drawn: string[] = [];
    attempt.subscribe(() => {
      throw new Error("draw failed");
    });
    attempt.subscribe((now) => drawn.push(now.state.moment));
    await attempt.send(answer("m1"));
    expect([drawn, reported]).toEqual([["m2"], [new Error("draw failed")]]);
  });

  it("neither saves nor moves once it was stopped", async () => {
    const { written, saves } = notebook();
    const attempt = open(saves);
    attempt.stop();
    await attempt.send(answer("m1"));
    expect([written.length, attempt.progress().path.length]).toEqual([0, 0]);
  });
});
