import type { Act, ActPattern } from "../acts.ts";
import { assess } from "../assess/assess.ts";
import type { Agreement } from "../framework.ts";
import type { Role } from "../roles.ts";
import { choice, choose, game, script, started } from "./fixture.ts";
import { pick } from "./log.ts";

/** What is known: the trigger of `agreement`, and something to make an exception for. */
export const facts = { "gevaar.concreet": { value: true, start: true }, sport: { value: true, start: true } };
export const tell: Act = { act: "share", with: ["politie"] };
export const call: Act = { act: "contact", how: "bellen", whom: "jaylen" };
export const talk: ActPattern = { act: "contact", fields: { how: ["bellen"] } };
export const noPicture: ActPattern = { act: "share", fields: { form: ["schermafdruk", "origineel"] } };

/** One decision with these acts that takes a while, then a last one with other acts. */
export function twoSteps(
  set: readonly Agreement[],
  first: readonly Act[],
  second: readonly Act[] = [],
  more: { facts?: object; minutes?: number; role?: Role } = {},
) {
  const story = script(
    [
      choose("een", "partners", [choice("a", "best", { acts: first, takes: more.minutes ?? 5 })]),
      choose("twee", "acties", [choice("a", "best", { acts: second, takes: 5 })]),
    ],
    { facts: { ...facts, ...more.facts } },
    more.role,
  );
  const { agreements, decisions } = assess(game(story, set), [], [started(story), pick("een"), pick("twee")]);
  return {
    outcome: agreements["A-1"],
    grades: decisions.map((one) => one.grade),
    tilts: decisions.map((one) => one.weakest?.tilt),
    duties: decisions.map((one) => one.findings.flatMap(({ duty }) => duty ?? []).join()),
  };
}
