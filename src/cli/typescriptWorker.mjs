import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

/** How a worker thread begins: in Node 20 the reader of TypeScript that the main thread has does not reach it. */
register();
await import(workerData.module);
