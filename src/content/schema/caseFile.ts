import { DAYS } from "../../domain/clock.ts";
import * as v from "valibot";
import { CHAT_EVENTS, CLAIM_KEYS, FORWARDS, PLATFORMS, SURFACES, VISIBILITIES } from "../../domain/messages.ts";
import { MOMENT_KINDS } from "../../domain/moments.ts";
import { KNOWLEDGE_KINDS } from "../../domain/kader/knowledge.ts";
import { PARTS } from "../../domain/roles.ts";
import { STEPS } from "../../domain/steps.ts";
import { VARIANT_KINDS } from "../compiled.ts";
import { clock, condition, effects, id, judgement, momentId, role, roleMap, text, thenTo, verdict, whole } from "./common.ts";
import { lens, turns } from "./drillKeys.ts";
import { atMost, MOST } from "./most.ts";

const forRoles = v.optional(v.array(role));
const perRole = v.optional(roleMap(v.record(v.string(), v.unknown())));

const claim = v.strictObject({
  id: v.optional(id),
  text,
  key: v.picklist(CLAIM_KEYS),
  criterion: id,
  accuses: v.optional(v.boolean()),
  because: v.optional(text),
  for: forRoles,
});
const mark = v.strictObject({
  id,
  at: v.pipe(
    v.string(),
    v.regex(
      /^(overlay\.\d{1,3}|line\.\d{1,3}|comment\.\d{1,3}|media|caption|counts|forwarded|sticker|author|visibility|viewers|title)$/u,
      "een plaats in het bericht, zoals overlay.0, line.0, media of sticker",
    ),
  ),
  label: text,
  x: v.optional(v.number()),
  y: v.optional(v.number()),
  decoy: v.optional(v.boolean()),
  claims: v.optional(v.array(claim)),
  for: forRoles,
});

const pictureWords = { alt: v.optional(v.string(), "") };
const media = v.strictObject({
  vignette: v.optional(id),
  shielded: v.optional(v.boolean()),
  described: v.optional(v.boolean()),
  live: v.optional(v.boolean()),
  ...pictureWords,
});
const count = v.optional(v.pipe(v.number(), v.integer("een heel getal"), v.minValue(0, "0 of meer"), v.maxValue(100_000_000, "hooguit honderd miljoen")));

export const message = v.strictObject({
  platform: v.picklist(PLATFORMS),
  surface: v.picklist(SURFACES),
  author: id,
  thread: v.optional(id),
  title: v.optional(text),
  posted: clock,
  expires: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}h$/u, "een duur als 24h"))),
  visibility: v.optional(v.picklist(VISIBILITIES)),
  media: v.optional(media),
  more: v.optional(v.array(media)),
  caption: v.optional(text),
  comments: v.optional(v.array(v.strictObject({ by: text, text }))),
  counts: v.optional(v.strictObject({ views: count, likes: count, shares: count })),
  duet: v.optional(v.strictObject({ by: text, vignette: id, ...pictureWords })),
  seconds: v.optional(v.pipe(v.number(), v.integer("een heel getal"), v.minValue(1, "1 tot en met 30"), v.maxValue(30, "1 tot en met 30"))),
  shot: v.optional(v.strictObject({ platform: v.picklist(PLATFORMS), by: v.optional(text) })),
  forwarded: v.optional(v.picklist(FORWARDS)),
  chain: v.optional(v.array(text)),
  members: count,
  admin: v.optional(v.boolean()),
  request: v.optional(v.boolean()),
  event: v.optional(v.picklist(CHAT_EVENTS)),
  overlay: v.optional(v.array(text)),
  sticker: v.optional(text),
  lines: v.optional(v.array(text)),
  voice: v.optional(v.strictObject({ seconds: v.number(), heard: text })),
  deleted: v.optional(v.boolean()),
  call: v.optional(v.picklist(["gemist", "gesprek", "inkomend"])),
  marks: v.optional(v.array(mark)),
});

const act = v.record(v.string(), v.unknown());
const rejudge = v.strictObject({ when: condition, judge: v.optional(judgement, {}), because: text, law: v.optional(v.array(id)) });
const choiceEntries = {
  id,
  text,
  ...effects,
  acts: v.optional(v.array(act)),
  judge: v.optional(judgement),
  because: v.optional(text),
  rejudge: v.optional(v.array(rejudge)),
  law: v.optional(v.array(id)),
  costs: v.optional(text),
  better: v.optional(id),
  then: v.optional(thenTo),
  for: forRoles,
  per: perRole,
};
const choice = v.strictObject(choiceEntries);
const tone = v.strictObject({ ...choiceEntries, of: v.array(id) });
const explanation = v.strictObject({ id, text, innocent: v.optional(v.boolean()), for: forRoles, per: perRole });
const consulted = v.strictObject({ ...choiceEntries, separates: v.optional(v.array(id)), exposes: v.optional(id), answer: text });
const need = v.strictObject({
  partner: id,
  doel: v.optional(v.array(id)),
  gegevens: v.strictObject({ must: v.array(id), may: v.optional(v.array(id)) }),
  vorm: v.optional(v.array(id)),
  naam: v.optional(v.array(id)),
  kanaal: v.optional(v.array(id)),
  vooraf: v.optional(v.array(id)),
  for: forRoles,
});
const most = atMost("choices", "keuzes");
const choices = v.optional(v.pipe(v.array(choice), v.maxLength(MOST.choices, most)));
/** A row of a builder: items of its own, or the answers that all rows share with what each is worth here. */
const row = v.strictObject({
  id,
  label: text,
  several: v.optional(v.boolean()),
  empty: v.optional(v.strictObject({ judge: judgement, because: text, law: v.optional(v.array(id)) })),
  items: choices,
  on: v.optional(id),
  worth: v.optional(v.record(id, verdict)),
  because: v.optional(text),
  law: v.optional(v.array(id)),
  for: forRoles,
});

export const moment = v.strictObject({
  id: momentId,
  step: v.picklist(STEPS),
  do: v.picklist(MOMENT_KINDS),
  // In which turn of `beurten`; without it the turn of the moment before it on the route.
  beurt: v.optional(id),
  title: v.optional(text),
  ask: v.optional(text),
  at: v.optional(clock),
  when: v.optional(condition),
  message: v.optional(id),
  place: v.optional(id),
  pivotal: v.optional(v.boolean()),
  considerations: v.optional(v.record(id, v.strictObject({ for: text, against: text, costs: v.optional(text) }))),
  together: v.optional(id),
  repair: v.optional(v.boolean()),
  help: v.optional(v.array(id)),
  elsewhere: v.optional(roleMap(text)),
  then: v.optional(thenTo),
  outcomes: v.optional(v.array(v.strictObject({ when: condition, ...effects }))),
  ...effects,
  options: choices,
  tones: v.optional(v.pipe(v.array(tone), v.maxLength(MOST.choices, most))),
  explanations: v.optional(v.pipe(v.array(explanation), v.maxLength(MOST.choices, most))),
  sources: v.optional(v.pipe(v.array(consulted), v.maxLength(MOST.choices, most))),
  atMost: v.optional(v.pipe(whole, v.minValue(1, "een getal van 1 of meer"))),
  fields: v.optional(
    v.strictObject({
      partner: choices,
      doel: choices,
      gegevens: choices,
      vorm: choices,
      naam: choices,
      kanaal: choices,
      vooraf: choices,
      wat: choices,
      wie: choices,
      wanneer: choices,
      hoort: choices,
      opvang: choices,
    }),
  ),
  needs: v.optional(v.array(need)),
  none: choices,
  answers: v.optional(v.record(id, text)),
  rows: v.optional(v.pipe(v.array(row), v.maxLength(MOST.choices, atMost("choices", "rijen")))),
  for: forRoles,
  per: perRole,
});

const moments = v.optional(v.pipe(v.array(moment), v.maxLength(MOST.moments, atMost("moments", "momenten"))), []);

const ending = v.strictObject({ when: v.optional(condition), title: text, tone: v.picklist(["herstel", "gemengd", "zwaar", "licht"]), text, for: forRoles });
const fact = v.union([
  v.boolean(),
  v.number(),
  v.string(),
  v.strictObject({ value: v.union([v.boolean(), v.number(), v.string()]), text: v.optional(text), known: v.optional(v.array(role)) }),
]);
/** A name that conditions can use; `klok`, `rol` and `variant` exist already. */
const variableName = v.pipe(
  id,
  v.regex(/^[a-z]\w*$/u, "een naam met kleine letter vooraan, en zonder streepje of punt"),
  v.notValues(["klok", "rol", "variant"], "een naam die nog niet bestaat"),
);
const start = v.union([whole, roleMap(whole)]);
const variable = v.pipe(
  v.strictObject({ range: v.tuple([whole, whole]), start, stops: v.optional(v.boolean()) }),
  v.check(
    ({ range: [min, max], start: at }) => Object.values(typeof at === "number" ? { at } : at).every((value) => value >= min && value <= max),
    "een start binnen range",
  ),
);
export const briefing = v.strictObject({ you: text, may: v.array(text), mayNot: v.array(text), situation: text, question: text, place: id });
const patch = v.record(v.string(), v.unknown());

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, "een datum als 2026-11-21"), v.check(isDay, "een datum die bestaat"));

const objectives = v.pipe(v.array(id), v.maxLength(3, "hooguit drie leerdoelen"));

/** casus.yaml */
export const caseFile = v.strictObject({
  id,
  version: v.pipe(whole, v.minValue(1, "een getal van 1 of meer")),
  title: text,
  teaser: text,
  phenomenon: id,
  channel: v.picklist(["online", "offline"]),
  location: id,
  source: v.strictObject({ document: text, part: v.optional(text), "seed-facts": v.optional(v.array(v.union([v.string(), v.number()]))) }),
  reviewed: day,
  minutes: v.pipe(whole, v.minValue(1, "een getal van 1 of meer")),
  warning: v.optional(text),
  key: v.picklist(["concept", "panel"]),
  // Who graded the key: when, and with how many.
  panel: v.optional(v.strictObject({ date: day, size: v.pipe(whole, v.minValue(10, "tien praktijkmensen of meer")) })),
  leerdoelen: objectives,
  roles: v.pipe(
    roleMap(v.picklist(PARTS)),
    v.check((roles) => Object.values(roles).some((part) => part !== undefined), "minstens één rol"),
  ),
  vars: v.pipe(v.record(variableName, variable), v.maxEntries(MOST.vars, atMost("vars", "variabelen"))),
  // `day`: the first day of the case; then the clock tells the day as well.
  klok: v.strictObject({ from: v.union([clock, roleMap(clock)]), until: v.union([clock, roleMap(clock)]), day: v.optional(v.picklist(DAYS)) }),
  // Stretches that are played in one go, alone or by a team on one device; in the order of time.
  beurten: v.optional(turns),
  cast: v.record(id, v.strictObject({ name: text, handle: v.optional(text), age: v.optional(v.number()), job: v.optional(text), avatar: id })),
  facts: v.pipe(v.record(id, fact), v.maxEntries(MOST.facts, atMost("facts", "feiten"))),
  messages: v.pipe(v.record(id, message), v.maxEntries(MOST.messages, atMost("messages", "berichten"))),
  routes: v.optional(roleMap(v.pipe(v.array(momentId), v.maxLength(MOST.moments, atMost("moments", "momenten"))))),
  moments,
  briefing: v.optional(roleMap(briefing)),
  endings: v.pipe(v.record(id, ending), v.maxEntries(MOST.endings, atMost("endings", "eindes"))),
  kennis: v.optional(v.picklist(KNOWLEDGE_KINDS)),
  lens: v.optional(lens),
  variants: v.optional(
    v.pipe(v.record(id, v.strictObject({ kind: v.picklist(VARIANT_KINDS), patch })), v.maxEntries(MOST.variants, atMost("variants", "varianten"))),
    {},
  ),
});

/** <rol>.yaml: what belongs to one role only. */
export const roleFile = v.strictObject({
  // In place of those of the case: what this role can show differs.
  leerdoelen: v.optional(objectives),
  briefing: v.optional(briefing),
  route: v.optional(v.array(momentId)),
  moments,
  messages: v.optional(v.pipe(v.record(id, message), v.maxEntries(MOST.messages, atMost("messages", "berichten"))), {}),
  facts: v.optional(v.pipe(v.record(id, fact), v.maxEntries(MOST.facts, atMost("facts", "feiten"))), {}),
  cast: v.optional(v.record(id, v.strictObject({ name: text, handle: v.optional(text), age: v.optional(v.number()), job: v.optional(text), avatar: id })), {}),
  endings: v.optional(v.pipe(v.record(id, ending), v.maxEntries(MOST.endings, atMost("endings", "eindes"))), {}),
  variants: v.optional(v.pipe(v.record(id, v.strictObject({ patch })), v.maxEntries(MOST.variants, atMost("variants", "varianten"))), {}),
});

/** *.plan.yaml */
export const planFile = v.strictObject({
  role,
  variant: v.optional(id),
  agreements: v.optional(id),
  mode: v.optional(v.picklist(["oefenen", "toets"])),
  choose: v.optional(v.record(id, v.unknown()), {}),
  expect: v.strictObject({
    ending: v.optional(id),
    passed: v.optional(v.boolean()),
    score: v.optional(v.union([v.number(), v.pipe(v.string(), v.regex(/^(>=|<=|>|<|==) ?\d+$/u, 'bijvoorbeeld ">= 90"'))])),
    grades: v.optional(v.record(id, v.picklist(["best", "verdedigbaar", "riskant", "fout"]))),
    hardLimits: v.optional(v.array(id)),
    broken: v.optional(v.array(id)),
    kept: v.optional(v.array(id)),
  }),
});

export type CaseFile = v.InferOutput<typeof caseFile>;
export type PlanFile = v.InferOutput<typeof planFile>;
export type RowFile = v.InferOutput<typeof row>;
export type MomentFile = v.InferOutput<typeof moment>;
export type ChoiceFile = v.InferOutput<typeof choice>;
export type MessageFile = v.InferOutput<typeof message>;
