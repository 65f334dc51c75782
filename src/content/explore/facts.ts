import { allChoices } from "../../domain/explore/key.ts";
import { holds } from "../../domain/evaluate.ts";
import { looked, type ConditionScope } from "../../domain/expr.ts";
import { hardLimitsFor, LIMIT_FACTS, silentAboutDanger } from "../../domain/judge/hardLimits.ts";
import type { Script } from "../../domain/scenario.ts";
import type { Run } from "./check.ts";

/** A true fact that would change a judgement, and that this role cannot come to know. */
export interface HiddenFact {
  readonly fact: string;
  /** What looks at it: the hard limits, or an agreement. */
  readonly by: string;
  /** It only concerns an agreement: then it is enough that some role of the case can find it, for an agreement is not about every role everywhere. */
  readonly onlyAgreement: boolean;
}

/** What the log carries too: nobody has to discover it. */
const FROM_LOG: readonly string[] = ["melding.bevestigd"];

/**
 * Facts that are judged and cannot be discovered. One counts when knowing it, beside all that can be known, would make
 * something this role can do break a limit, or would call up an agreement. Conditions of the author are told elsewhere,
 * as conditions that never hold.
 */
export function hiddenFacts(run: Run): readonly HiddenFact[] {
  const { script, framework, agreements } = run.game;
  const known = new Set([...(run.seen?.known ?? [])].filter((id) => Boolean(script.facts[id]?.value)));
  const hidden = Object.entries(script.facts).filter(([id, { value }]) => Boolean(value) && !known.has(id) && !FROM_LOG.includes(id));
  return hidden.flatMap(([fact]): HiddenFact[] => {
    const all = new Set([...known, fact]);
    const agreement = agreements.find((one) => {
      if (!one.when || !one.duty || !one.parties.includes(script.role) || !looked([one.when, ...(one.except ? [one.except] : [])]).facts.has(fact))
        return false;
      const applies = (facts: ReadonlySet<string>) => holds(one.when, scopeOf(script, facts)) && !(one.except && holds(one.except, scopeOf(script, facts)));
      return applies(known) !== applies(all);
    });
    if (agreement) return [{ fact, by: `de afspraak “${agreement.title}”`, onlyAgreement: true }];
    if (!LIMIT_FACTS.some((id) => id === fact)) return [];
    const hits = (facts: ReadonlySet<string>) => {
      const on = {
        role: script.role,
        powers: framework.roles[script.role].powers,
        book: framework.book,
        facts: Object.fromEntries([...facts].map((id) => [id, script.facts[id]?.value ?? false])),
        reported: facts.has("melding.bevestigd"),
        relieved: false,
      };
      const acts = script.moments.flatMap((moment) => allChoices(moment).flatMap((choice) => choice.acts));
      return JSON.stringify([silentAboutDanger(on), ...acts.map((act) => hardLimitsFor(act, on))]);
    };
    return hits(known) === hits(all) ? [] : [{ fact, by: "een harde grens", onlyAgreement: false }];
  });
}

/** As if just these facts were known, and nothing had been chosen. */
function scopeOf({ facts, vars, role, variant, clock }: Script, known: ReadonlySet<string>): ConditionScope {
  return {
    name: (name) => (name === "klok" ? clock.from : name === "rol" ? role : name === "variant" ? variant : (vars[name]?.start ?? 0)),
    feit: (id) => known.has(id) && Boolean(facts[id]?.value),
    waarde: (id) => (known.has(id) ? String(facts[id]?.value ?? "") : ""),
    gekozen: () => false,
    gehad: () => false,
  };
}
