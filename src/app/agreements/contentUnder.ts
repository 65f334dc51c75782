import type { Baseline } from "../../domain/assess/baseline.ts";
import { baselineOf } from "../../domain/explore/baseline.ts";
import { searchBestRoute } from "../../domain/explore/bestRoute.ts";
import type { AttemptStart } from "../../domain/log.ts";
import { gameOf } from "../../domain/play/game.ts";
import { scriptFor } from "../../content/scriptFor.ts";
import type { Ports } from "../../runtime/ports.ts";
import type { LoadedCase } from "../content.ts";
import { findSet, type FoundSet } from "./active.ts";
import { inSlices } from "./slices.ts";

/** Best routes under sets of one's own, by `case/role/variant/set`: a version never changes, so they are looked for once. */
const routes = new Map<string, Baseline>();

/**
 * A case with the set that an attempt was played under, when that set did not come along with the program: in its framework, and with what its
 * scores are measured against (SPEC A7).
 */
export async function contentUnder(
  content: LoadedCase,
  { caseId, role, variant, agreements }: AttemptStart,
  ports: Pick<Ports, "saves">,
): Promise<{ readonly ok: true; readonly content: LoadedCase } | Extract<FoundSet, { ok: false }>> {
  if (agreements in content.framework.agreementSets) return { ok: true, content };
  const found = await findSet(agreements, content.framework, ports);
  if (!found.ok) return found;
  const { compiled } = content;
  // This set alone: its agreements may have the ids of shipped ones, with other words.
  const framework = { ...content.framework, agreementSets: { [agreements]: found.set } };
  const script = scriptFor(compiled, role, variant);
  const key = `${caseId}/${compiled.version}/${role}/${variant}/${agreements}`;
  const known = routes.get(key);
  if (script && !known) {
    const game = gameOf(script, framework, agreements, "toets");
    const best = await inSlices(searchBestRoute(game), new AbortController().signal);
    routes.set(key, best ? baselineOf(game, best.route) : []);
  }
  const baselines = { ...compiled.baselines, [`${role}/${variant}/${agreements}`]: routes.get(key) ?? [] };
  return { ok: true, content: { compiled: { ...compiled, baselines }, framework } };
}
