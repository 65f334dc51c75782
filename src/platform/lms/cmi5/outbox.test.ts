import { describe, expect, it, vi } from "vitest";
import type { LrsClient } from "./client.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import type { Statement } from "./schema.ts";
import { VERBS } from "./vocabulary.ts";

const statement = (id: string): Statement => ({
  id,
  actor: {},
  verb: VERBS.answered,
  object: { objectType: "Activity", id: `https://lms.example/au/decisions/${id}` },
  context: { registration: "", extensions: {} },
  timestamp: "",
});

interface Try {
  readonly outbox: Outbox;
  /** Ids of each request, in order. */
  readonly posts: (readonly string[])[];
  readonly saves: string[];
  readonly waits: number[];
  /** The last timer is up. */
  readonly tick: () => void;
}

/** A store that answers with these, and then takes everything. */
function trying(answers: readonly number[], there: readonly string[] = []): Try {
  const left = [...answers];
  const posts: (readonly string[])[] = [];
  const saves: string[] = [];
  const waits: number[] = [];
  let run = (): void => undefined;
  const client: LrsClient = {
    state: () => Promise.resolve({ status: 404, body: undefined }),
    preferences: () => Promise.resolve({ status: 404, body: undefined }),
    post: (statements) => {
      posts.push(statements.map(({ id }) => id));
      return Promise.resolve(left.shift() ?? 200);
    },
    save: (document) => {
      saves.push(document);
      return Promise.resolve(left.shift() ?? 204);
    },
    holds: (id) => Promise.resolve(there.includes(id)),
    room: () => 60_000,
  };
  const page = {
    setTimeout: (next: () => void, wait: number) => {
      waits.push(wait);
      run = next;
      return waits.length;
    },
    clearTimeout: () => undefined,
  } as unknown as Window;
  return { outbox: createOutbox(client, page, () => undefined), posts, saves, waits, tick: () => run() };
}

describe("the outbox", () => {
  it("sends what fits in one time, in order, and the document after that", async () => {
    const { outbox, posts, saves } = trying([]);
    const long = "x".repeat(9_000);
    outbox.add(["een", "twee", "drie", "vier"].map((id) => ({ ...statement(id), timestamp: long })));
    outbox.save("eerst");
    outbox.save("laatst");
    expect(await outbox.flush()).toBe(true);
    expect(posts).toEqual([
      ["een", "twee"],
      ["drie", "vier"],
    ]);
    expect(saves).toEqual(["laatst"]);
  });

  it("sends one that is too long for that by itself", async () => {
    const { outbox, posts } = trying([]);
    outbox.add([{ ...statement("een"), timestamp: "x".repeat(30_000) }, statement("twee")]);
    await outbox.flush();
    expect(posts).toEqual([["een"], ["twee"]]);
  });

  it("finds out one by one which was there already (409), and sends the rest", async () => {
    const { outbox, posts } = trying([409, 409, 200]);
    outbox.add(["een", "twee"].map(statement));
    expect(await outbox.flush()).toBe(true);
    expect(posts).toEqual([["een", "twee"], ["een"], ["twee"]]);
  });

  it("asks after a 403 whether it is there already", async () => {
    const { outbox, waits } = trying([403], ["een"]);
    outbox.add([statement("een")]);
    expect(await outbox.flush()).toBe(true);
    expect(waits).toEqual([]);
  });

  it("begins to count anew when something was taken", async () => {
    const { outbox, waits, tick } = trying([503, 401, 200, 401, 200]);
    outbox.add([statement("een")]);
    await vi.waitFor(() => expect(waits).toEqual([5_000]));
    tick();
    await vi.waitFor(() => expect(waits).toEqual([5_000, 15_000]));
    tick();
    await vi.waitFor(() => expect(outbox.standing()).toEqual({ kept: true, lost: false }));
    outbox.add([statement("twee")]);
    await vi.waitFor(() => expect(waits).toEqual([5_000, 15_000, 5_000]));
    expect(outbox.standing()).toEqual({ kept: false, why: "refused", lost: false });
  });

  it("waits for the next try, also when more comes in", async () => {
    const { outbox, posts, waits } = trying([0]);
    outbox.add([statement("een")]);
    await vi.waitFor(() => expect(waits).toEqual([5_000]));
    outbox.add([statement("twee")]);
    outbox.save("document");
    await Promise.resolve();
    expect(posts).toEqual([["een"]]);
    expect(outbox.standing()).toEqual({ kept: false, why: "offline", lost: false });
  });

  it("forgets nothing that comes in while the last answer is on its way", async () => {
    for (let turns = 1; turns < 12; turns++) {
      const { outbox } = trying([]);
      outbox.add([statement("een")]);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      outbox.add([statement("twee")]);
      await new Promise((resolve) => setTimeout(resolve));
      expect(outbox.standing().kept, `after ${turns} turns`).toBe(true);
    }
  });

  it("does not save the same document twice", async () => {
    const { outbox, saves } = trying([]);
    for (const document of ["een", "een", "twee"]) {
      outbox.save(document);
      await outbox.flush();
    }
    expect(saves).toEqual(["een", "twee"]);
  });

  it("sends nothing any more when it is stopped", async () => {
    const { outbox, posts } = trying([]);
    outbox.stop();
    outbox.add([statement("een")]);
    expect(await outbox.flush()).toBe(false);
    expect(posts).toEqual([]);
  });
});
