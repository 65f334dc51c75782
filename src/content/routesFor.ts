import type { Framework } from "../domain/framework.ts";
import { gameOf } from "../domain/play/game.ts";
import { packMaps, type PackedMaps } from "../domain/routes/packed.ts";
import { routeMapOf } from "../domain/routes/routeMap.ts";
import type { Role } from "../domain/roles.ts";
import type { CompiledCase } from "./compiled.ts";
import { scriptFor } from "./scriptFor.ts";

/** The maps of every role, variant and mode of a case. No agreement changes where a story can go. */
export function routesFor(compiled: CompiledCase, framework: Framework): PackedMaps {
  const roles = Object.keys(compiled.scripts) as Role[];
  const plays = roles.flatMap((role) => compiled.variants.map(({ id }) => ({ role, variant: id })));
  return packMaps(plays, ({ role, variant }, mode) => {
    const script = scriptFor(compiled, role, variant);
    return script && routeMapOf(gameOf(script, framework, "", mode));
  });
}
