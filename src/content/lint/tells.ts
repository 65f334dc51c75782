import type { Framework } from "../../domain/framework.ts";
import { ROLES } from "../../domain/roles.ts";
import type { CompiledCase } from "../compiled.ts";
import type { LanguageRules } from "../compile/framework.ts";
import { gradeOf } from "./grade.ts";
import { wordsIn } from "./words.ts";

/** A word that stands too often on one side for chance: with the best options, or with the rest. */
export interface Tell {
  readonly word: string;
  readonly best: number;
  readonly rest: number;
}

/** Words of `verklikkers` spread unevenly over all options of a case; an option that roles share counts once. */
export function tellsIn(compiled: CompiledCase, framework: Framework, language: LanguageRules): readonly Tell[] {
  return tellsAmong(
    ROLES.flatMap((role) => compiled.scripts[role] ?? []).flatMap((script) =>
      script.moments.flatMap((moment) =>
        moment.do === "choose" || moment.do === "act"
          ? moment.options.map((option) => [option.text, gradeOf({ script, framework }, option) === "best"] as const)
          : [],
      ),
    ),
    language,
  );
}

/** The same among options of which it is known whether they are best. */
export function tellsAmong(options: Iterable<readonly [text: string, best: boolean]>, { tellWords, limits }: LanguageRules): readonly Tell[] {
  const all = [...new Map(options)].map(([text, best]) => ({ words: wordsIn(text), best }));
  const bests = all.filter(({ best }) => best).length;
  return tellWords.flatMap((word) => {
    const having = all.filter(({ words }) => words.has(word));
    const best = having.filter((one) => one.best).length;
    return chance(all.length, bests, having.length, best) < limits.verklikker ? [{ word, best, rest: having.length - best }] : [];
  });
}

/**
 * The chance, 0–1, of a spread at least as uneven on the same side, when `drawn` of `all` things, `special` of which are
 * special, are drawn blindly and `hit` of them are special (hypergeometric).
 */
export function chance(all: number, special: number, drawn: number, hit: number): number {
  const expected = all === 0 ? 0 : (drawn * special) / all;
  const [from, to] = hit > expected ? [hit, Math.min(drawn, special)] : [Math.max(0, drawn + special - all), hit];
  let sum = 0;
  for (let k = from; k <= to; k++) sum += Math.exp(logChoose(special, k) + logChoose(all - special, drawn - k) - logChoose(all, drawn));
  return sum;
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log(n - k + i) - Math.log(i);
  return sum;
}
