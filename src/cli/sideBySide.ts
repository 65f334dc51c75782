import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * Does jobs in worker threads, as many at a time as there are processors, the first ones first; the results stand in the order of the jobs. `module` answers
 * every message with one; `shared` is given to each worker once, as `workerData.shared`. A worker that fails fails everything, with its own message.
 */
export async function sideBySide<Job, Result>(
  module: URL,
  shared: unknown,
  jobs: readonly Job[],
  most: number = availableParallelism(),
): Promise<readonly Result[]> {
  const waiting = [...jobs.entries()];
  const results: Result[] = [];
  const start = () => new Worker(new URL("typescriptWorker.mjs", import.meta.url), { workerData: { module: module.href, shared }, execArgv: [] });
  const workers = Array.from({ length: Math.min(most, jobs.length) }, start);
  try {
    await Promise.all(workers.map((worker) => work(worker, waiting, results)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

/** Gives a worker one job after the other until there are none. */
function work<Job, Result>(worker: Worker, waiting: [number, Job][], results: Result[]): Promise<void> {
  return new Promise((done, fail) => {
    const next = () => {
      const job = waiting.shift();
      if (!job) return done();
      const [at, what] = job;
      worker.once("message", (result: Result) => {
        results[at] = result;
        next();
      });
      worker.postMessage(what);
    };
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`A worker stopped with code ${code} before it was done.`)));
    next();
  });
}
