import fc from "fast-check";
import type { Answer } from "../answers.ts";
import { subsets } from "../explore/moves.ts";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import { GRADES } from "../grades.ts";
import { REFLECT_FIELDS, SHARE_FIELDS, type Choice, type DecisionMoment, type Moment, type ReflectField, type ShareField } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { agreement } from "./agreements.ts";
import { call, hasChosen, knows } from "./conditions.ts";
import { choice, choose, script } from "./fixture.ts";
import { actMoment, consultMoment, items, reflectMoment, shareMoment, source } from "./moments.ts";

/** Small stories with everything a script can hold, to be played by brute force over whole states. */

const compare = (name: string, op: "==" | ">=" | "<", value: number): Expr => ({ op, left: { op: "name", name }, right: { op: "value", value } });

const conditions = (moments: number) =>
  fc.oneof(
    fc.tuple(fc.constantFrom("==" as const, ">=" as const, "<" as const), fc.nat(2)).map(([op, value]) => compare("v", op, value)),
    fc.constantFrom(755, 760, 770).map((value) => compare("klok", ">=", value)),
    fc.constantFrom("f0", "f1").map((fact) => knows(fact)),
    fc.tuple(fc.nat(moments - 1), fc.nat(2)).map(([at, option]) => hasChosen(`m${at}`, `o${option}`)),
    fc.nat(moments - 1).map((at) => call("gehad", `m${at}`)),
  );

const KINDS = ["choose", "choose", "act", "consult", "inspect", "share", "reflect"] as const;

/** `loops`: options may lead back, and nothing takes time, so that the whole states stay finite. */
export const stories = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.boolean()).chain(([count, loops]) => {
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
export type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

export function scriptOf({ loops, moments, endings, last }: Story): Script {
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

export function agreementsOf({ within }: Story): readonly Agreement[] {
  if (within === undefined) return [];
  const duty = { do: [{ act: "call" as const, fields: { desk: ["politie"] } }] };
  return [agreement({ id: "A", title: "", when: knows("f0"), duty, within, breach: "riskant" })];
}

/** Every answer that can be given, written without looking at what the explorer tries. */
export function answersTo(moment: DecisionMoment): readonly Answer[] {
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
  }
}
