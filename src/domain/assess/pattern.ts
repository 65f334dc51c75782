import { AXES, GRADES, LEANINGS, TILTS, type Axis, type Grade, type Leaning } from "../grades.ts";
import { weakestOf, type JudgedDecision } from "../judge/finding.ts";

type Judged = readonly Pick<JudgedDecision, "findings">[];

/** On each axis a decision counts once, with its weakest finding there (SPEC A5.2). */
export function axesOf(decisions: Judged): Readonly<Record<Axis, Readonly<Record<Grade, number>>>> {
  return each(AXES, (axis) => {
    const weakest = decisions.flatMap(({ findings }) => weakestOf(findings.filter((finding) => finding.axis === axis)) ?? []);
    return each(GRADES, (grade) => weakest.filter((finding) => finding.grade === grade).length);
  });
}

/** Decisions per way in which they lean (SPEC A2.4). */
export function tiltsOf(decisions: Judged): Readonly<Record<Leaning, number>> {
  const leanings = decisions.map(leaningOf);
  return each(LEANINGS, (leaning) => leanings.filter((one) => one === leaning).length);
}

/** Too little or too much when that is the only way its findings lean, both ways apart; undefined when nothing was below best. */
export function leaningOf({ findings }: Judged[number]): Leaning | undefined {
  const [light, heavy, other] = TILTS.map((tilt) => findings.some((finding) => finding.tilt === tilt));
  if (light && heavy) return "beide";
  return light ? "te-licht" : heavy ? "te-zwaar" : other ? "anders" : undefined;
}

const each = <K extends string, T>(keys: readonly K[], make: (key: K) => T) => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
