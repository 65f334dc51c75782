import { describe, expect, it } from "vitest";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { shipped } from "../../src/content/testing/shipped.ts";
import { MODES } from "../../src/domain/log.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import type { Role } from "../../src/domain/roles.ts";
import { fullWays, walkedWays } from "./fullWays.ts";

const { cases, framework } = shipped;
/** The shortest role of a case. The longer ones take minutes: `npm run bench -- --only routes` does them all. */
function shortest({ scripts }: (typeof cases)[number]): Role | undefined {
  const length = (role: Role) => scripts[role]?.moments.length ?? Infinity;
  return (Object.keys(scripts) as Role[]).sort((a, b) => length(a) - length(b))[0];
}

describe.each(cases.map((one) => [one.id, one] as const))("%s", (_id, compiled) => {
  it("the map knows the ways that the full exploration knows, and no other", () => {
    const role = shortest(compiled);
    if (!framework || !role) throw new Error("The scenarios do not compile");
    for (const { id } of compiled.variants)
      for (const mode of MODES) {
        const script = scriptFor(compiled, role, id);
        if (!script) throw new Error(`There is no ${role} in ${id}`);
        const game = gameOf(script, framework, "leeg", mode);
        expect([...walkedWays(game)].sort(), `${role} ${id} ${mode}`).toEqual([...fullWays(game)].sort());
      }
  });
});
