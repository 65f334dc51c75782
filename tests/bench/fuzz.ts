import fc from "fast-check";
import { logs, scored } from "../fuzz/logs.ts";
import { samples } from "../fuzz/samples.ts";
import { verdictOn } from "../fuzz/verdict.ts";
import type { Sample } from "../fuzz/bases.ts";

/**
 * `npm run fuzz [-- N [SEED]]`: N files and N / 10 saved attempts from anywhere. One JSON document; exit 1 when one crashes, takes more than a second, or
 * is refused without a place. Then also the seed and the smallest file that still does.
 */
const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 20261126);
const DEEP = 250;
const result = { seed, files: 0, accepted: 0, refused: 0, crashed: 0, slow: 0, unplaced: 0, slowest: 0, logs: 0, read: 0 };

const onFiles = fc.check(
  fc.property(samples({ big: 6, framework: 120, heaped: 40 }), (sample) => {
    const verdict = verdictOn(sample, result.files % DEEP === 0);
    result.files++;
    result[verdict.outcome]++;
    result.slowest = Math.max(result.slowest, Math.round(verdict.ms));
    if ("why" in verdict) throw new Error(`${verdict.outcome}: ${verdict.why}`);
  }),
  { numRuns: count, seed },
);
const onLogs = fc.check(
  fc.property(logs, (text) => {
    result.logs++;
    if (scored(text) === "accepted") result.read++;
  }),
  { numRuns: Math.ceil(count / 10), seed },
);

console.log(JSON.stringify(result));
const [file] = (onFiles.counterexample ?? []) as readonly (Sample | undefined)[];
const [log] = onLogs.counterexample ?? [];
const show = (text: string) => (text.length > 2000 ? `${text.slice(0, 2000)}\n… ${text.length} characters` : text);
if (file) console.error(`Seed ${onFiles.seed}, after ${onFiles.numRuns} files: ${String(onFiles.errorInstance)}\n--- ${file.path}\n${show(file.text)}`);
if (log !== undefined) console.error(`Seed ${onLogs.seed}, after ${onLogs.numRuns} attempts: ${String(onLogs.errorInstance)}\n---\n${show(log)}`);
process.exit(onFiles.failed || onLogs.failed ? 1 : 0);
