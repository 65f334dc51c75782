import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import { GRADES } from "../grades.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { judgeTurn } from "../judge/turn.ts";
import type { Mode } from "../log.ts";
import { isDecision, REFLECT_FIELDS, SHARE_FIELDS, type Choice, type DecisionMoment, type Moment, type ReflectField, type ShareField } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import { replay } from "../play/progress.ts";
import type { PlayState } from "../play/state.ts";
import { placeOf } from "../routes/routeMap.ts";
import { walk } from "../routes/walk.ts";
import type { Script } from "../scenario.ts";
import { agreement } from "../testing/agreements.ts";
import { call, hasChosen, knows } from "../testing/conditions.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { actMoment, buildMoment, consultMoment, items, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { leastRegret, mostRegret, total } from "../testing/regret.ts";
import { MOST, reachedFrom, wholeStates, type Whole } from "../testing/wholeStates.ts";
import { eventsOf } from "./baseline.ts";
import { bestRoute } from "./bestRoute.ts";
import { explore } from "./explore.ts";
import { storyKey } from "./key.ts";
import { subsets } from "./moves.ts";
import type { Situation } from "./situationKey.ts";

/** Small stories with everything a script can hold, played by brute force over whole states, and explored. */

/** What leaving a row open is worth. */
const OPEN = { verdicts: [{ on: "x.doel", grade: "riskant", tilt: "te-licht" }], because: "" } as const;

const compare = (name: string, op: "==" | ">=" | "<", value: number): Expr => ({ op, left: { op: "name", name }, right: { op: "value", value } });

const conditions = (moments: number) =>
  fc.oneof(
    fc.tuple(fc.constantFrom("==" as const, ">=" as const, "<" as const), fc.nat(2)).map(([op, value]) => compare("v", op, value)),
    fc.constantFrom(755, 760, 770).map((value) => compare("klok", ">=", value)),
    fc.constantFrom("f0", "f1").map((fact) => knows(fact)),
    fc.tuple(fc.nat(moments - 1), fc.nat(2)).map(([at, option]) => hasChosen(`m${at}`, `o${option}`)),
    fc.nat(moments - 1).map((at) => call("gehad", `m${at}`)),
  );

const KINDS = ["choose", "choose", "act", "consult", "inspect", "share", "reflect", "build"] as const;

/** `loops`: options may lead back, and nothing takes time, so that the whole states stay finite. */
const stories = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.boolean()).chain(([count, loops]) => {
  const condition = conditions(count);
  const maybe = <T>(of: fc.Arbitrary<T>, freq = 2) => fc.option(of, { nil: undefined, freq });
  const option = fc.record({
    grade: fc.constantFrom(...GRADES),
    rejudged: maybe(fc.tuple(condition, fc.constantFrom(...GRADES)), 4),
    add: maybe(fc.constantFrom(-1, 1)),
    takes: loops ? fc.constant(undefined) : maybe(fc.constantFrom(5, 10)),
    reveals: maybe(fc.constantFrom("f0", "f1"), 4),
    then: maybe(fc.record({ when: maybe(condition), to: fc.nat(count) }), loops ? 2 : 5),
    calls: fc.boolean(),
  });
  const moment = fc.record({
    kind: fc.constantFrom(...KINDS),
    options: fc.array(option, { minLength: 2, maxLength: 3 }),
    when: maybe(condition, 3),
    at: loops ? fc.constant(undefined) : maybe(fc.constantFrom(752, 765), 4),
    pivotal: fc.boolean(),
    beat: maybe(fc.record({ when: maybe(condition), then: maybe(fc.nat(count), 4), reveals: maybe(fc.constantFrom("f0", "f1")) }), 3),
    outcome: maybe(fc.tuple(condition, fc.constantFrom(-1, 1)), 4),
  });
  return fc.record({
    loops: fc.constant(loops),
    moments: fc.array(moment, { minLength: count, maxLength: count }),
    endings: fc.array(condition, { minLength: 1, maxLength: 2 }),
    last: fc.boolean(),
    within: fc.constantFrom("direct" as const, 5, "voor-tijdstip" as const, "volgend-overleg" as const, undefined),
  });
});
type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

function scriptOf({ loops, moments, endings, last }: Story): Script {
  const place = (to: number, from: number) => (to === moments.length ? "einde" : loops || to > from ? `m${to}` : undefined);
  const made = moments.flatMap(({ kind, options, when, at, pivotal, beat, outcome }, index): Moment[] => {
    const choices = options.map(({ grade, rejudged, add, takes, reveals, then, calls }, number): Choice => {
      const to = then && place(then.to, index);
      const made = choice(`o${number}`, grade, {
        acts: calls && (kind === "choose" || kind === "act") ? [{ act: "call", desk: "politie" }] : [],
        ...(add === undefined ? {} : { add: { v: add } }),
        ...(takes === undefined ? {} : { takes }),
        ...(reveals === undefined ? {} : { reveals: [reveals] }),
        ...(to === undefined ? {} : { then: [{ to, ...(then?.when ? { when: then.when } : {}) }] }),
      });
      const other = rejudged ? choice("", rejudged[1]).judgements.map((judgement) => ({ ...judgement, when: rejudged[0] })) : [];
      return { ...made, judgements: [...other, ...made.judgements] };
    });
    const base = {
      id: `m${index}`,
      step: "duiden" as const,
      ask: "?",
      pivotal,
      ...(when ? { when } : {}),
      ...(at === undefined ? {} : { at }),
      ...(outcome ? { outcomes: [{ when: outcome[0], add: { v: outcome[1] } }] } : {}),
    };
    const [one = choice("o0", "best"), ...rest] = choices;
    const back = beat?.then === undefined ? undefined : place(beat.then, index);
    const after: Moment[] = beat
      ? [
          {
            id: `b${index}`,
            step: "duiden",
            do: "beat",
            ...(beat.when ? { when: beat.when } : {}),
            ...(beat.reveals ? { reveals: [beat.reveals] } : {}),
            ...(back === undefined ? {} : { then: [{ to: back }] }),
          },
        ]
      : [];
    switch (kind) {
      case "choose":
        return [choose(base.id, base.step, choices, base), ...after];
      case "act":
        return [actMoment({ ...base, options: [one], tones: rest.map((tone) => ({ ...tone, of: [one.id] })) }), ...after];
      case "consult": {
        const sources = choices.map((one, number) => source(one.id, { ...one, separates: [`u${number}`] }));
        const explanations = [
          { id: "u0", text: "", innocent: true },
          { id: "u1", text: "" },
        ];
        return [consultMoment({ ...base, explanations, sources }), ...after];
      }
      case "inspect":
        return [{ ...base, do: "inspect", message: "bericht" }, ...after];
      case "share": {
        const fields = {
          partner: items("p"),
          doel: items("d"),
          gegevens: choices.map((data) => ({ ...data, judgements: [] })),
          vorm: items("gesproken"),
          naam: items("geen"),
          kanaal: items("k"),
          vooraf: items("v"),
        };
        const need = { partner: "p", doel: ["d"], gegevens: { must: [one.id], may: [] }, vorm: [], naam: [], kanaal: [], vooraf: [] };
        return [shareMoment({ ...base, fields, needs: [need], none: [choice("geen", "riskant", { tilt: "te-licht" })] }), ...after];
      }
      case "reflect":
        return [reflectMoment({ ...base, fields: { wat: choices } }), ...after];
      case "build":
        return [buildMoment([[{ id: "rij", empty: OPEN }, choices]], base), ...after];
    }
  });
  const claims = [{ id: "k", text: "", key: "denk-ik" as const, criterion: "duiden.feitelijk" }];
  return script(made, {
    vars: { v: { min: 0, max: 2, start: 1 } },
    facts: { f0: { value: true, start: false }, f1: { value: true, start: false }, "gevaar.tijd": { value: "12:40", start: true } },
    messages: {
      bericht: { id: "bericht", platform: "whatsapp", surface: "chat", author: "a", posted: "12:00", marks: [{ id: "merk", at: "line.0", label: "", claims }] },
    },
    endings: [
      ...endings.map((when, index) => ({ id: `e${index}`, when, title: "", tone: "licht" as const, text: "" })),
      ...(last ? [{ id: "klaar", title: "", tone: "licht" as const, text: "" }] : []),
    ],
  });
}

function agreementsOf({ within }: Story): readonly Agreement[] {
  if (within === undefined) return [];
  const duty = { do: [{ act: "call" as const, fields: { desk: ["politie"] } }] };
  return [agreement({ id: "A", title: "", when: knows("f0"), duty, within, breach: "riskant" })];
}

/** Every answer that can be given, written without looking at what the explorer tries. */
function answersTo(moment: DecisionMoment): readonly Answer[] {
  const ids = (items: readonly Choice[]) => items.map(({ id }) => id);
  switch (moment.do) {
    case "choose":
      return ids(moment.options).map((option) => ({ do: "choose", option }));
    case "act":
      return ids(moment.options).flatMap((option) =>
        moment.tones.length === 0 ? [{ do: "act", option }] : ids(moment.tones).map((tone) => ({ do: "act", option, tone })),
      );
    case "consult": {
      const open = subsets(["u0", "u1"], 2);
      return subsets(ids(moment.sources), 1).flatMap((sources) => open.map((before) => ({ do: "consult", before, sources, after: before })));
    }
    case "inspect":
      return [[], ["merk"]].flatMap((marks) =>
        ([undefined, "zie-ik", "denk-ik", "weet-ik-niet"] as const).map((k) => ({ do: "inspect", marks, claims: k ? { k } : {} })),
      );
    case "share": {
      const fixed = (gegevens: readonly string[]) =>
        Object.fromEntries(SHARE_FIELDS.map((field) => [field, field === "gegevens" ? gegevens : ids(moment.fields[field])])) as Record<
          ShareField,
          readonly string[]
        >;
      return [{ do: "share", none: "geen" }, ...subsets(ids(moment.fields.gegevens), 3).map((data): Answer => ({ do: "share", fields: fixed(data) }))];
    }
    case "reflect":
      // The screen asks for one item in a field that is there.
      return ids(moment.fields.wat).map((id) => ({
        do: "reflect",
        fields: Object.fromEntries(REFLECT_FIELDS.map((field) => [field, field === "wat" ? [id] : []])) as unknown as Record<ReflectField, readonly string[]>,
      }));
    case "build":
      return [...ids(moment.fields["rij"] ?? []).map((id) => [id]), []].map((rij) => ({ do: "build", fields: { rij } }));
  }
}

const sorted = (items: Iterable<string>) => [...new Set(items)].sort();
const composed = ({ moments }: Story) => moments.some(({ kind }) => kind === "share" || kind === "reflect" || kind === "build" || kind === "inspect");

describe("exploring small stories of every kind", () => {
  it("A7.1 finds what brute force over whole states finds", () => {
    let [cyclic, trapped, dead] = [0, 0, 0];
    fc.assert(
      fc.property(stories, (story) => {
        const on = game(scriptOf(story), agreementsOf(story));
        const explored = explore(on);
        const { states, choices } = wholeStates(on, answersTo);
        fc.pre(states.length <= MOST);
        const reached = reachedFrom(states);
        const named = (test: (state: Whole, at: number) => boolean) => sorted(states.filter(test).map(({ moment }) => moment));
        const ends = (at: number) => states[at]?.ending !== null || [...(reached[at] ?? [])].some((to) => states[to]?.ending !== null);
        const around = (at: number) => reached[at]?.has(at) ?? false;
        const place = (at: number) => on.script.moments.findIndex(({ id }) => id === states[at]?.moment);

        expect(sorted(explored.endings)).toEqual(sorted(states.flatMap(({ ending }) => ending ?? [])));
        expect(sorted(explored.moments)).toEqual(named(() => true));
        expect(sorted(explored.choices)).toEqual(sorted(choices));
        expect(sorted(explored.deadEnds)).toEqual(named(({ ending, next }) => ending === null && next.length === 0));
        expect(sorted(explored.cycles)).toEqual(named((_, at) => around(at) && !ends(at)));
        const goesBack = ({ next }: Whole, at: number) => next.some(({ to }) => (to === at || reached[to]?.has(at)) && place(to) <= place(at));
        expect(sorted(explored.back)).toEqual(named((state, at) => ends(at) && goesBack(state, at)));

        const least = leastRegret(states);
        if (explored.cycles.length > 0) trapped++;
        if (explored.deadEnds.length > 0) dead++;
        const { route, stoppedAt } = bestRoute(on);
        expect(stoppedAt).toBeNull();
        if (least === Infinity) {
          expect([explored.best, route]).toEqual([[], []]);
          return;
        }
        expect(total(route)).toBeCloseTo(total(explored.best));
        expect(replay(on, eventsOf(on, route)).state.ending).not.toBeNull();
        expect(total(explored.best)).toBeCloseTo(least);
        expect(total(explored.worst)).toBeGreaterThanOrEqual(least - 1e-9);
        const loop = states.some((_, at) => around(at));
        if (loop) {
          cyclic++;
          return;
        }
        if (composed(story)) expect(total(explored.worst)).toBeLessThanOrEqual(mostRegret(states) + 1e-9);
        else expect(total(explored.worst)).toBeCloseTo(mostRegret(states));
      }),
      { numRuns: 400 },
    );
    // The stories are worth the name: without these the property says little.
    expect(Math.min(cyclic, trapped, dead)).toBeGreaterThan(3);
  });

  it("what is judged once for many situations is what a judge says in each of them, and leads to the same story", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const on = game(scriptOf(story), agreementsOf(story));
        let at: Situation | undefined;
        let differs = 0;
        explore(on, {
          state: (now) => (at = now),
          turn: (state, answer, { judged, after }) => {
            const moment = momentOf(on.script, state.moment);
            if (!at || !moment || !isDecision(moment)) throw new Error("Nothing is decided here");
            const plain = judgeTurn(on, state, at.memory, moment, answer);
            const sameStory = storyKey(on.script, after.state) === storyKey(on.script, plain.after.state) && after.state.clock === plain.after.state.clock;
            if (!sameStory || JSON.stringify(judged) !== JSON.stringify(plain.judged)) differs++;
          },
        });
        expect(differs).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});

const MOST_PLAYED = 250;

/** A story in which what moves the variable up breaks a limit, and in which keeping silent about danger can: both make practice go back. */
function dangerous(of: Script): Script {
  const text = JSON.stringify(of)
    .replaceAll('"f0"', '"gevaar.ernstig"')
    .replaceAll('"acts":[],"add":{"v":1}', '"acts":[{"act":"promise","what":"geheim"}],"add":{"v":1}');
  const script = JSON.parse(text) as Script;
  return { ...script, facts: { ...script.facts, "gevaar.concreet": { value: true, start: true } } };
}

/** Every step over whole states, nothing merged, by every answer that can be given; null when there are too many. */
function bruteForce(on: Game): ReadonlySet<string> | null {
  const steps = new Set<string>();
  const met = new Set<string>();
  const waiting: { readonly state: PlayState; readonly memory: JudgeMemory }[] = [];
  const meet = (state: PlayState, memory: JudgeMemory) => {
    const key = JSON.stringify([state, [state.known, state.chosen, state.passed].map((set) => [...set].sort()), memory]);
    if (!met.has(key)) waiting.push({ state, memory });
    met.add(key);
  };
  meet(begin(on.script).state, emptyMemory());
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (met.size > MOST_PLAYED) return null;
    const { state, memory } = at;
    const moment = momentOf(on.script, state.moment);
    if (state.ending !== null || !moment) continue;
    const go = (to: PlayState, after: JudgeMemory) => {
      steps.add(`${state.moment}>${placeOf(to)}`);
      meet(to, on.mode === "oefenen" ? after : memory);
    };
    if (!isDecision(moment)) go(advance(on.script, state).state, memory);
    else
      for (const answer of answersTo(moment)) {
        const turn = judgeTurn(on, state, memory, moment, answer);
        const stops = on.mode === "oefenen" && turn.judged.findings.some(({ kind }) => kind === "limit");
        if (!stops) go(turn.after.state, turn.memory);
      }
  }
  return steps;
}

function stepsOf(on: Game): ReadonlySet<string> {
  const steps = new Set<string>();
  walk(on, ({ from, to }) => steps.add(`${from.state.moment}>${placeOf(to.state)}`));
  return steps;
}

describe("every step that a play can take, and no other", () => {
  it.each<Mode>(["toets", "oefenen"])("%s: what is walked is what brute force over whole states finds", (mode) => {
    let stopped = 0;
    fc.assert(
      fc.property(stories, (story) => {
        const on = game(dangerous(scriptOf(story)), [], mode);
        const brute = bruteForce(on);
        fc.pre(brute !== null);
        const found = stepsOf(on);
        expect([...found].sort()).toEqual([...(brute ?? [])].sort());
        if (found.size < stepsOf({ ...on, mode: "toets" }).size) stopped++;
      }),
      { numRuns: 120 },
    );
    // Where practice never stops, the two modes would be one test.
    if (mode === "oefenen") expect(stopped).toBeGreaterThan(0);
  });
});
