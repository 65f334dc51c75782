import { describe, expect, it } from "vitest";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { shipped } from "../../src/content/testing/shipped.ts";
import { baselineOf } from "../../src/domain/explore/baseline.ts";
import { bestRoute } from "../../src/domain/explore/bestRoute.ts";
import { explore } from "../../src/domain/explore/explore.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import { gameOf } from "../../src/domain/play/game.ts";

const { cases, framework } = shipped;

/** Roles of the first case that can be explored in a moment; one that cannot is proved by the others and by generated stories. */
const ROLES = ["politie", "boa", "oov"] as const;

describe("A7.1 the best route of a case as it is shipped", () => {
  it.each(ROLES)("%s: found at once, it costs no more than the best of all routes", (role) => {
    const compiled = cases.find(({ id }) => id === "waar-zijn-ze");
    const script = compiled && scriptFor(compiled, role, "basis");
    if (!script || !framework) throw new Error(`No script for ${role}`);
    const on = gameOf(script, framework, DEFAULT_SET, "toets");
    const regret = (route: readonly { readonly regret: number }[]) => route.reduce((sum, step) => sum + step.regret, 0);
    const { route, stoppedAt } = bestRoute(on, 2_000);
    const { best } = explore(on);
    expect(stoppedAt).toBeNull();
    expect(regret(route)).toBeCloseTo(regret(best));
    expect(baselineOf(on, route)).toEqual(baselineOf(on, best));
  });
});
