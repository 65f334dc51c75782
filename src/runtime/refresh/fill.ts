import { isTransfer, type Drill, type DrillReview } from "../../domain/drill.ts";
import type { RefreshRule } from "../../domain/framework.ts";
import { drawn, shuffled } from "../variant.ts";
import type { Due, Pick, PlanInput } from "./input.ts";
import { isPast, oldestFirst } from "./practice.ts";

/**
 * Fills a round. One drill a criterion, never two about the same phenomenon, never the drill that was last played for its criterion when
 * there is another. Whether a place looks for an innocent post is drawn for each place by itself: over many rounds it comes to the share
 * that is wanted, and one round tells nothing about the next post.
 */
export function fill(input: PlanInput, due: readonly Due[], fixed: readonly Pick[], without: ReadonlySet<string>): readonly Pick[] {
  const { rule, seed } = input;
  const reviews = playedBy(input);
  const share = wantedShare(reviews, rule);
  const round = [...fixed];
  const left = due.filter(({ criterion }) => !fixed.some((pick) => pick.criterion === criterion)).map(({ criterion }) => criterion);
  const fits = (drill: Drill) =>
    !without.has(drill.id) &&
    round.every((pick) => pick.drill.script.phenomenon !== drill.script.phenomenon) &&
    minutesOf(round) + drill.script.minutes <= rule.minutes;
  while (round.length < rule.drills) {
    const choices = left.flatMap((criterion) =>
      drillsFor(input, criterion, reviews)
        .filter(fits)
        .map((drill): Pick => ({ drill, criterion })),
    );
    const innocent = drawn(seed, `plek ${round.length}`) < share;
    const next = choices.find(({ drill }) => drill.innocent === innocent) ?? choices[0];
    if (!next) break;
    round.push(next);
    left.splice(left.indexOf(next.criterion), 1);
  }
  return round.slice(fixed.length);
}

/**
 * What faded can be all of one kind for weeks: who only meets what went wrong would learn to see danger everywhere. When the answers of late
 * have strayed from the wanted share, a round with room gets one more of the other kind, the one that fades first.
 */
export function even(input: PlanInput, early: readonly Due[], round: readonly Pick[]): readonly Pick[] {
  const { rule } = input;
  const off = shareOf([...playedBy(input), ...round.map(({ drill }) => drill)], rule) - rule.innocent;
  if (round.length === 0 || round.length >= rule.drills || Math.abs(off) <= rule.stray) return [];
  const others = new Set(input.drills.flatMap(({ id, innocent }) => (innocent === off < 0 ? [] : [id])));
  return fill({ ...input, rule: { ...rule, drills: round.length + 1 } }, early, round, others);
}

const minutesOf = (round: readonly Pick[]) => round.reduce((sum, { drill }) => sum + drill.script.minutes, 0);

/** Refreshers of this role so far, oldest first. */
function playedBy({ history, role, now }: PlanInput): readonly DrillReview[] {
  return oldestFirst(history.reviews.filter((one) => one.role === role && isPast(one.at, now) && !isTransfer(one)));
}

/** The chance that a place looks for an innocent post: higher when there were few lately, lower when there were many. */
const wantedShare = (reviews: readonly DrillReview[], rule: RefreshRule): number => Math.min(0.9, Math.max(0.1, 2 * rule.innocent - shareOf(reviews, rule)));

/** Share of innocent posts of late; what was not answered yet counts as it should be. */
function shareOf(posts: readonly { readonly innocent: boolean }[], { innocent, lookBack }: RefreshRule): number {
  const recent = posts.slice(-lookBack);
  return (recent.filter((one) => one.innocent).length + innocent * (lookBack - recent.length)) / Math.max(1, lookBack);
}

/**
 * The drills for a criterion: its own, but not the one of last time. Is that the only one, then those that serve the same objective: the
 * same post again would ask what one remembers of its answer. First another phenomenon, and what was longest ago.
 */
function drillsFor({ drills, role, seed, criteria }: PlanInput, criterion: string, reviews: readonly DrillReview[]): readonly Drill[] {
  const last = reviews.findLast((one) => one.criterion === criterion);
  const others = drills.filter(({ script, id }) => script.role === role && id !== last?.drill);
  const objective = criteria[criterion]?.objective;
  const found = [
    others.filter((drill) => drill.criterion === criterion),
    others.filter((drill) => objective !== undefined && criteria[drill.criterion]?.objective === objective),
    drills.filter((drill) => drill.script.role === role && drill.criterion === criterion),
  ].find((some) => some.length > 0);
  const played = (drill: Drill) => reviews.findLastIndex((one) => one.drill === drill.id);
  const same = (drill: Drill) => Number(drill.script.phenomenon === last?.phenomenon);
  return [...shuffled(found ?? [], seed, criterion)].sort((a, b) => same(a) - same(b) || played(a) - played(b));
}
