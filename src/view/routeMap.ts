import { GRADES } from "../domain/grades.ts";
import { countsIn } from "../domain/judge/decision.ts";
import { isDecision, type Moment } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { GradeCounts } from "../domain/result.ts";
import { endingAt, placesOf, waysOnce, type RouteMap, type Way } from "../domain/routes/routeMap.ts";
import { trailOf, type Trail } from "../domain/routes/trail.ts";
import { STEPS, type Step } from "../domain/steps.ts";
import { canRewind, gradeIn, type WalkedAttempt } from "./routeMapAttempt.ts";
import { differencesOf } from "./routeMapDifferences.ts";
import { WALKS, type AttemptLine, type BandKey, type EndingPlace, type PlaceView, type RouteMapView, type Walk } from "./routeMapModel.ts";
import { D } from "./text/debrief.ts";
import { GRADE_NAMES, STEP_NAMES } from "./text/nl.ts";
import { ROUTES } from "./text/routes.ts";

export interface RouteMapInput {
  readonly game: Game;
  /** Null: there is none. */
  readonly map: RouteMap | null;
  readonly own: WalkedAttempt;
  /** Finished attempts at the same role and variant, newest first. */
  readonly others: readonly WalkedAttempt[];
}

const BANDS: readonly BandKey[] = [...STEPS, "afloop"];
const MOST_DIFFERENCES = 3;

/** The map of a case with what was walked drawn over it. Titles of what was never met stay hidden. Pure. */
export function describeRouteMap({ game, map, own, others }: RouteMapInput): RouteMapView {
  const known = placesOf(map ?? []);
  const trail = (attempt: WalkedAttempt): Trail => trailOf({ ...game, mode: attempt.started.mode }, attempt.now, (id) => known.has(id));
  const [mine, theirs] = [trail(own), others.map(trail)];
  const walkOf = walks(mine, theirs);
  // What was walked stands on the map, also when the map does not know it: an attempt in the other mode may have gone where this one cannot.
  const ways = waysOnce([...(map ?? []), ...mine.route, ...mine.tried, ...theirs.flatMap(({ route, tried }) => [...route, ...tried])]);
  const places = describePlaces({ game, map, own, others }, ways, walkOf);
  const endings = places.filter((place): place is EndingPlace => place.kind === "ending");
  return {
    caseTitle: game.script.title,
    roleName: game.framework.roles[game.script.role].name,
    mode: game.mode,
    canRetry: game.mode === "oefenen",
    partial: map === null,
    bands: BANDS.flatMap((key) => {
      const own = places.filter(({ band }) => band === key);
      return own.length === 0 ? [] : [{ key, name: key === "afloop" ? ROUTES.ending : STEP_NAMES[key], places: own }];
    }),
    ways: ways.map((way) => ({ way, walk: walkOf(way) })),
    endings: { seen: endings.filter(({ title }) => title !== undefined).length, all: endings.length },
    attempts: others.map((other) => lineOf(game, own, other)),
  };
}

type WalkOf = (way: Way) => Walk;

function walks(mine: Trail, theirs: readonly Trail[]): WalkOf {
  const keys = (ways: readonly Way[]) => new Set(ways.map(String));
  const [route, tried, other] = [keys(mine.route), keys(mine.tried), keys(theirs.flatMap((trail) => [...trail.route, ...trail.tried]))];
  return (way) => {
    const key = String(way);
    return route.has(key) ? "route" : tried.has(key) ? "tried" : other.has(key) ? "other" : "never";
  };
}

function describePlaces({ game, own, others }: RouteMapInput, ways: readonly Way[], walkOf: WalkOf): readonly PlaceView[] {
  const { script } = game;
  const order = new Map(script.moments.map(({ id }, index) => [id, index]));
  const decides = (id: string) => {
    const moment = momentOf(script, id);
    return moment !== undefined && isDecision(moment);
  };
  const ids = [...placesOf(ways)].sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
  const strongest = (id: string): Walk => WALKS[Math.min(...ways.flatMap((way) => (way.includes(id) ? [WALKS.indexOf(walkOf(way))] : [])))] ?? "never";
  const met = new Map(ids.map((id) => [id, strongest(id)]));
  const forks = ids.filter((id) => endingAt(id) === null && !decides(id));
  const nameOf = (id: string): string => {
    const moment = momentOf(script, id);
    const seen = met.get(id) !== "never";
    const ending = endingAt(id);
    if (ending !== null) return (seen && script.endings.find((one) => one.id === ending)?.title) || ROUTES.unseen;
    if (!moment || !isDecision(moment)) return ROUTES.fork(forks.indexOf(id) + 1);
    return seen ? (moment.title ?? STEP_NAMES[moment.step]) : ROUTES.kinds[moment.do];
  };
  const onward = (from: string) => ways.filter((way) => way[0] === from).map((way) => ({ to: way[1], name: nameOf(way[1]), walk: walkOf(way) }));
  return ids.map((id): PlaceView => {
    const walk = met.get(id) ?? "never";
    const ending = endingAt(id);
    if (ending !== null) {
      const found = script.endings.find((one) => one.id === ending);
      const seenIn = others.flatMap(({ now }, index) => (now.closed?.state.ending === ending ? [index] : []));
      const here = own.now.closed?.state.ending === ending;
      return {
        kind: "ending",
        id,
        band: "afloop",
        walk,
        onward: [],
        here,
        seenIn,
        ...(found && walk !== "never" ? { title: found.title, tone: found.tone } : {}),
      };
    }
    const moment = momentOf(script, id);
    const base = { id, band: moment ? bandOf(moment) : "duiden", walk, onward: onward(id) };
    if (!moment || !isDecision(moment)) return { kind: "fork", ...base, name: nameOf(id) };
    const grade = gradeIn(own, id);
    const counts = countsOf([own, ...others], id);
    const again = canRewind(own, id);
    return {
      kind: "decision",
      ...base,
      name: nameOf(id),
      canRewind: again,
      ...(grade ? { grade, gradeName: GRADE_NAMES[grade] } : {}),
      ...(counts ? { counts } : {}),
    };
  });
}

/** Where it counts: what is done again together with a partner comes in step 3, a repair at the end. */
function bandOf(moment: Moment): Step {
  return isDecision(moment) ? countsIn(moment) : moment.step;
}

function countsOf(attempts: readonly WalkedAttempt[], moment: string): GradeCounts | undefined {
  const grades = attempts.flatMap((attempt) => gradeIn(attempt, moment) ?? []);
  if (grades.length < 2) return undefined;
  return Object.fromEntries(GRADES.map((grade) => [grade, grades.filter((one) => one === grade).length])) as GradeCounts;
}

function lineOf(game: Game, own: WalkedAttempt, other: WalkedAttempt): AttemptLine {
  const ending = other.now.closed?.state.ending ?? null;
  const all = differencesOf(game, own, other);
  return {
    attemptId: other.started.attemptId,
    startedAt: other.started.startedAt,
    mode: other.started.mode,
    ending: game.script.endings.find((one) => one.id === ending)?.title ?? D.endingGone,
    sameEnding: ending === (own.now.closed?.state.ending ?? null),
    differences: all.slice(0, MOST_DIFFERENCES),
    more: Math.max(0, all.length - MOST_DIFFERENCES),
  };
}
