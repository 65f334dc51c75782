import loaders from "virtual:route-loaders";
import type { AttemptStart } from "../domain/log.ts";
import { mapIn } from "../domain/routes/packed.ts";
import type { RouteMap } from "../domain/routes/routeMap.ts";
import { part } from "./part.ts";

/** The map of what an attempt plays; null when there is none. Rejects when it could not be fetched. */
export async function loadRouteMap({ caseId, role, variant, mode }: AttemptStart): Promise<RouteMap | null> {
  const load = loaders[caseId];
  return load ? mapIn((await part(load())).default, { role, variant }, mode) : null;
}
