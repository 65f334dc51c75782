import type { Framework } from "../../domain/framework.ts";
import { ROLES } from "../../domain/roles.ts";
import type { Role } from "../../domain/roles.ts";
import type { BlindResult } from "./blind.ts";
import { feedsIn } from "./parity.ts";
import { STRATEGIES } from "./strategies.ts";

/** What blind play got in one case. */
export interface PlayedCase {
  readonly id: string;
  readonly blind: readonly BlindResult[];
}

interface CatalogueFinding {
  readonly role: Role;
  /** The case that gave most. */
  readonly worst: string;
  readonly text: string;
}

/** Strategies that win over all cases of a role (SPEC A21.2). With one case the bar of that case holds. */
export function catalogueFindings(cases: readonly PlayedCase[], { weights }: Framework): readonly CatalogueFinding[] {
  return ROLES.flatMap((role) =>
    STRATEGIES.filter((strategy) => strategy !== "random").flatMap((strategy): readonly CatalogueFinding[] => {
      const own = cases.flatMap(({ id, blind }) => blind.filter((one) => one.role === role && one.strategy === strategy).map((result) => ({ id, result })));
      const [worst] = [...own].sort((a, b) => b.result.mean - a.result.mean);
      if (!worst || own.length < 2) return [];
      const over = (of: (result: BlindResult) => number) => own.reduce((sum, { result }) => sum + of(result), 0) / own.length;
      const [mean, passed] = [over((result) => result.mean), over((result) => result.passed)];
      const told = (what: string) => ({
        role,
        worst: worst.id,
        text: `blind spelen (${strategy}) ${what} over ${own.length} casussen; het meest in ${worst.id}: ${feedsIn(worst.result)}`,
      });
      return [
        ...(mean >= weights.blind.strategyMean ? [told(`scoort ${Math.round(mean * 10) / 10}`)] : []),
        ...(passed > weights.blind.strategyPasses ? [told(`slaagt in ${Math.round(passed * 100)} %`)] : []),
      ];
    }),
  );
}
