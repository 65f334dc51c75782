import { describe, expect, it } from "vitest";
import { sideBySide } from "./sideBySide.ts";

/** A worker that does this with every job. */
const worker = (what: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort, workerData, threadId } from "node:worker_threads"; parentPort.on("message", async (job) => { ${what} });`,
    )}`,
  );

describe("jobs side by side", () => {
  it("the results stand in the order of the jobs, whichever is done first; no more workers than asked for", async () => {
    const slowest = worker("await new Promise((done) => setTimeout(done, job * 20)); parentPort.postMessage([workerData.shared, job, threadId]);");
    const results = await sideBySide<number, readonly [string, number, number]>(slowest, "taak", [5, 0, 2, 1], 2);
    expect(results.map(([shared, job]) => `${shared} ${job}`)).toEqual(["taak 5", "taak 0", "taak 2", "taak 1"]);
    expect(new Set(results.map(([, , thread]) => thread)).size).toBe(2);
  });

  it("without jobs there is nothing to start", async () => {
    expect(await sideBySide(worker(""), null, [], 4)).toEqual([]);
  });

  it("a worker that fails fails everything, with what it said", async () => {
    const fails = worker('if (job === 2) throw new Error("taak 2 kan niet"); parentPort.postMessage(job);');
    await expect(sideBySide(fails, null, [1, 2, 3], 1)).rejects.toThrow("taak 2 kan niet");
  });

  it("so does a worker that stops", async () => {
    await expect(sideBySide(worker("process.exit(3);"), null, [1], 2)).rejects.toThrow("3");
  });
});
