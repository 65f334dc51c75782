import { allChoices } from "../../domain/explore/key.ts";
import type { Expr } from "../../domain/expr.ts";
import type { Choice, Moment } from "../../domain/moments.ts";
import type { Place } from "../diagnostics.ts";
import type { Locator, Step } from "../locate.ts";
import { stepsTo } from "../lint/places.ts";
import type { Run } from "./check.ts";

/** A condition of a script and where it was written. `moment` is empty for one of an ending. */
interface Written {
  readonly condition: Expr;
  readonly kind: "when" | "then" | "outcomes" | "rejudge" | "ending";
  readonly moment: string;
  readonly place: Place;
}

/** A condition that gave one answer only, over every role and variant that it was written for. */
export interface Constant extends Written {
  /** Null when it was never asked. */
  readonly held: boolean | null;
}

/** Conditions that can never hold, or always do. Where one was written decides: a variant or a role may make the difference. */
export function constantConditions(runs: readonly Run[], locator: (run: Run) => Locator): readonly Constant[] {
  const found = new Map<string, { readonly written: Written; readonly answers: Set<boolean>; reached: boolean }>();
  for (const run of runs) {
    for (const written of conditionsOf(run, locator(run))) {
      const { file, line, column } = written.place;
      const key = `${file}:${line}:${column}:${written.kind}`;
      const known = found.get(key) ?? { written, answers: new Set<boolean>(), reached: false };
      found.set(key, known);
      known.reached ||= written.moment === "" || run.explored.moments.has(written.moment);
      for (const answer of run.seen?.conditions.get(written.condition) ?? []) known.answers.add(answer);
    }
  }
  return [...found.values()].flatMap(({ written, answers, reached }) => {
    const [only] = answers;
    // A moment or ending that is never reached is told as that.
    const told = (written.kind === "when" || written.kind === "ending") && only !== true;
    return answers.size > 1 || !reached || told ? [] : [{ ...written, held: only ?? null }];
  });
}

function conditionsOf({ game: { script } }: Run, locator: Locator): readonly Written[] {
  const ofMoment = (moment: Moment): readonly Written[] => {
    const at = (kind: Written["kind"], condition: Expr | undefined, ...steps: readonly Step[]): readonly Written[] =>
      condition === undefined ? [] : [{ condition, kind, moment: moment.id, place: locator.moment(moment.id, ...steps) }];
    return [
      ...at("when", moment.when, "when"),
      ...(moment.then ?? []).flatMap(({ when }, index) => at("then", when, "then", index)),
      ...(moment.outcomes ?? []).flatMap(({ when }, index) => at("outcomes", when, "outcomes", index, "when")),
      ...allChoices(moment).flatMap((choice) => ofChoice(moment, choice)),
    ];
  };
  const ofChoice = (moment: Moment, choice: Choice): readonly Written[] => {
    const steps = stepsTo(moment, choice);
    const at = (kind: Written["kind"], condition: Expr | undefined, ...inside: readonly Step[]): readonly Written[] =>
      condition === undefined ? [] : [{ condition, kind, moment: moment.id, place: locator.moment(moment.id, ...steps, ...inside) }];
    return [
      ...(choice.then ?? []).flatMap(({ when }, index) => at("then", when, "then", index)),
      ...choice.judgements.flatMap(({ when }, index) => at("rejudge", when, "rejudge", index, "when")),
    ];
  };
  const endings = script.endings.flatMap(({ id, when }): readonly Written[] =>
    when ? [{ condition: when, kind: "ending", moment: "", place: locator.shared("endings", id, "when") }] : [],
  );
  return [...script.moments.flatMap(ofMoment), ...endings];
}
