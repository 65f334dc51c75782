import type { Baseline } from "../../domain/assess/baseline.ts";
import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Ports } from "../../runtime/ports.ts";
import { contentUnder } from "../agreements/contentUnder.ts";
import { loadCase } from "../content.ts";
import { baselineFor, gameOfLog } from "../session.ts";

export type FoundGame =
  | { readonly ok: true; readonly game: Game; readonly baseline: Baseline; readonly version: number }
  | { readonly ok: false; readonly reason: "no-case" | "no-variant" | "no-agreements" | "agreements-broken" | "no-connection" };

/** What a log is played on with the content that is here now, under the set that it names. Never rejects. */
export async function gameUnder(log: AttemptLog, ports: Pick<Ports, "saves">): Promise<FoundGame> {
  const [started] = log;
  const loading = loadCase(started.caseId, started.role);
  if (!loading) return { ok: false, reason: "no-case" };
  const under = await loading.then((loaded) => contentUnder(loaded, started, ports)).catch(() => null);
  if (!under) return { ok: false, reason: "no-connection" };
  if (!under.ok) return under;
  const game = gameOfLog(under.content, log);
  if (!game) return { ok: false, reason: "no-variant" };
  return { ok: true, game, baseline: baselineFor(under.content, log), version: under.content.compiled.version };
}
