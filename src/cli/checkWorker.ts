import { parentPort, workerData } from "node:worker_threads";
import { checkJob, type CheckJob } from "../content/explore/index.ts";
import type { Framework } from "../domain/framework.ts";

/** Checks cases in a thread of its own, one after the other. */
const { shared: framework } = workerData as { readonly shared: Framework };
parentPort?.on("message", (job: CheckJob) => parentPort?.postMessage(checkJob(framework, job)));
