import fc from "fast-check";
import { readLog } from "../../src/cli/readLog.ts";
import { assess } from "../../src/domain/assess/assess.ts";
import { baselineFor } from "../../src/content/explore/index.ts";
import { logOf } from "../../src/content/explore/check.ts";
import { playPlan } from "../../src/content/plan/playPlan.ts";
import { compileProject } from "../../src/content/project.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import type { Role } from "../../src/domain/roles.ts";
import { BASES, filesAround, readOnce, textOf } from "./bases.ts";
import { junk, PIECES } from "./junk.ts";

const [path = ""] = BASES.small;
const { cases, framework } = compileProject(filesAround({ path, text: textOf(path) }), { today: "2026-11-26", read: readOnce });
const [compiled] = cases;
const [role] = Object.keys(compiled?.scripts ?? {}) as Role[];
const script = compiled && role && scriptFor(compiled, role, "basis");
if (!script || !framework) throw new Error("The small case does not compile");
const game = gameOf(script, framework, DEFAULT_SET, "toets");
const baseline = baselineFor(game);
const events = playPlan(game, {}).events;
const [started] = logOf(game, []);
const log: readonly unknown[] = [{ ...started, attemptId: "a", agreements: "model" }, ...events, ...events];

/** Saved attempts, spoiled: as text, or event by event. */
export const logs: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.nat(100_000), fc.nat(30), fc.constantFrom(...PIECES)).map(([at, cut, piece]) => {
    const text = JSON.stringify({ events: log });
    return text.slice(0, at % text.length) + piece + text.slice((at % text.length) + cut);
  }),
  fc
    .array(fc.tuple(fc.nat(log.length - 1), fc.constantFrom("type", "moment", "answer", "seed", "text", "__proto__", "constructor"), junk), { maxLength: 3 })
    .map((puts) => {
      const spoiled = puts.reduce(
        (now, [at, key, value]) => now.map((event, index) => (index === at ? { ...(event as object), ...Object.fromEntries([[key, value]]) } : event)),
        log,
      );
      return JSON.stringify({ log: spoiled });
    }),
  fc.tuple(fc.constantFrom("[", '{"events":', '{"attempts":[', "[[{}],"), fc.nat(20_000)).map(([piece, times]) => piece.repeat(times)),
  junk.map((value) => JSON.stringify(value) ?? ""),
);

/** Reads a log and scores it when it can be read. Throws when that goes wrong. */
export function scored(text: string): "accepted" | "refused" {
  const read = readLog(text);
  if (!read) return "refused";
  assess(game, baseline, read);
  return "accepted";
}
