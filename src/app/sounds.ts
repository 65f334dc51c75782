import type { Progress } from "../domain/play/progress.ts";
import type { SoundName } from "../runtime/ports.ts";

/** The sound that goes with what just happened. It never says whether a choice was good. */
export function soundFor(before: Progress, now: Progress): SoundName | null {
  if (now.phase === "terugblik" && before.phase !== "terugblik") return "stap";
  if (now.path.length <= before.path.length) return null;
  const arrivals = now.path.at(-1)?.arrivals ?? [];
  if (now.phase === "waarom" || now.phase === "grens") return "papier";
  if (arrivals.some((arrival) => arrival.kind === "message")) return "ping-app";
  return arrivals.length > 0 ? "verstuur" : "papier";
}
