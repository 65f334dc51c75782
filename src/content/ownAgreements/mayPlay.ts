import type { Value } from "../../domain/expr.ts";
import { looked } from "../../domain/expr.ts";
import type { Agreement } from "../../domain/framework.ts";
import { allChoices } from "../../domain/explore/key.ts";
import { matches } from "../../domain/judge/patterns.ts";
import type { PartnerBook } from "../../domain/partners.ts";
import type { Script } from "../../domain/scenario.ts";
import { canHoldTogether } from "../lint/triggers.ts";

/**
 * Whether an agreement can come up in a script: its role is a party, its trigger can hold on facts that are true there, and an act that it waits
 * for can be done. Says yes in doubt: what a role really gets to know is for who plays it.
 */
export function mayPlay(agreement: Agreement, script: Script, book: PartnerBook): boolean {
  const { when, after, duty, except, parties } = agreement;
  if (!duty || !parties.includes(script.role) || (when === undefined && after === undefined)) return false;
  if (after && !canBeDone(after, script, book)) return false;
  const asked = looked([...(when ? [when] : []), ...(except ? [except] : [])]).facts;
  const absent = [...asked].filter((id) => !script.facts[id]?.value);
  const texts = [...asked].flatMap((id): readonly (readonly [string, Value])[] => {
    const value = script.facts[id]?.value;
    return typeof value === "string" && value !== "" ? [[id, value]] : [];
  });
  return canHoldTogether([agreement], script.role, { ...Object.fromEntries(absent.map((id) => [id, false])), ...Object.fromEntries(texts) });
}

function canBeDone(after: NonNullable<Agreement["after"]>, script: Script, book: PartnerBook): boolean {
  return script.moments.some((moment) => {
    const acts = allChoices(moment).flatMap((choice) => choice.acts);
    // What a share builder makes is put together while playing.
    if (moment.do === "share" && after.some(({ act }) => act === "share" || act === "tell")) return true;
    return acts.some((act) => after.some((pattern) => matches(pattern, act, book)));
  });
}
