import type { Answer } from "../answers.ts";
import { conditionsOfWay } from "../explore/key.ts";
import { subsets } from "../explore/moves.ts";
import { looked, type Looked } from "../expr.ts";
import {
  mayStayOpen,
  REFLECT_FIELDS,
  SHARE_FIELDS,
  takesSeveral,
  type BuilderMoment,
  type Choice,
  type DecisionMoment,
  type ReflectField,
  type ShareField,
} from "../moments.ts";
import type { Script } from "../scenario.ts";
import { LIMITED } from "./practice.ts";

/** An answer, and the number of what it does to the story: answers with the same number go the same way from whatever state. */
export interface WayAnswer {
  readonly answer: Answer;
  readonly story: number;
}

/** Items of a builder that the hard limits tell apart by what they are, not by what they do. */
const TOLD_APART: readonly string[] = ["partner", "vorm", "naam"] satisfies readonly ShareField[];
const SOURCE = "bron";

/**
 * One answer of every kind that can lead another way or that the hard limits see otherwise; every answer that can be given is like one of
 * these. Which claims are sorted how and which explanations stay open does neither.
 */
export function wayAnswers(script: Script, moment: DecisionMoment): readonly WayAnswer[] {
  const does = (item: Choice) => doingOf(lookedAt(script), moment, item);
  const numbers = new Map<string, number>();
  const made: WayAnswer[] = [];
  const add = (answer: Answer, picked: readonly Choice[]) => {
    const key = picked.map(does).join("");
    const story = numbers.get(key) ?? numbers.size;
    numbers.set(key, story);
    made.push({ answer, story });
  };
  const kinds = (of: BuilderMoment, field: string, items: readonly Choice[]) => {
    const isSet = takesSeveral(of, field);
    const kindOf = (item: Choice) => {
      const doing = does(item);
      // In a set two that do the same do it twice.
      const own = TOLD_APART.includes(field) || (isSet && (doing !== "" || item.id === SOURCE));
      return `${doing}|${JSON.stringify(item.acts)}|${own ? item.id : ""}`;
    };
    const firsts = new Map([...items].reverse().map((item) => [kindOf(item), item]));
    const one = new Map([...firsts.values()].reverse().map((item) => [item.id, item]));
    if (!isSet) return [...one.values()].map((item) => [item]);
    return subsets([...one.keys()], one.size).map((ids) => ids.flatMap((id) => one.get(id) ?? []));
  };
  const built = (of: BuilderMoment, order: readonly string[]) => {
    const fields: Readonly<Record<string, readonly Choice[]>> = of.fields;
    return order.reduce<readonly { readonly ids: Readonly<Record<string, readonly string[]>>; readonly picked: readonly Choice[] }[]>(
      (all, field) => {
        const items = fields[field] ?? [];
        const open = mayStayOpen(of, field) && !takesSeveral(of, field);
        const picks = items.length === 0 ? [[]] : [...kinds(of, field, items), ...(open ? [[]] : [])];
        return all.flatMap(({ ids, picked }) => picks.map((items) => ({ ids: { ...ids, [field]: items.map(({ id }) => id) }, picked: [...picked, ...items] })));
      },
      [{ ids: {}, picked: [] }],
    );
  };

  switch (moment.do) {
    case "inspect":
      add({ do: "inspect", marks: [], claims: {} }, []);
      break;
    case "choose":
      for (const option of moment.options) add({ do: "choose", option: option.id }, [option]);
      break;
    case "act":
      for (const option of moment.options) {
        const tones = moment.tones.filter((tone) => tone.of.includes(option.id));
        if (tones.length === 0) add({ do: "act", option: option.id }, [option]);
        for (const tone of tones) add({ do: "act", option: option.id, tone: tone.id }, [option, tone]);
      }
      break;
    case "consult": {
      const sources = new Map(moment.sources.map((source) => [source.id, source]));
      for (const ids of subsets([...sources.keys()], moment.atMost))
        add(
          { do: "consult", before: [], sources: ids, after: [] },
          ids.flatMap((id) => sources.get(id) ?? []),
        );
      break;
    }
    case "share":
      for (const reason of moment.none) add({ do: "share", none: reason.id }, [reason]);
      if (moment.fields.partner.length > 0)
        for (const { ids, picked } of built(moment, SHARE_FIELDS)) add({ do: "share", fields: ids as Record<ShareField, readonly string[]> }, picked);
      break;
    case "reflect":
      for (const { ids, picked } of built(moment, REFLECT_FIELDS)) add({ do: "reflect", fields: ids as Record<ReflectField, readonly string[]> }, picked);
      break;
    case "build":
      for (const { ids, picked } of built(moment, Object.keys(moment.fields))) add({ do: "build", fields: ids }, picked);
  }
  return made;
}

const cache = new WeakMap<Script, Looked>();

/** What decides the way, anywhere in the script. */
function lookedAt(script: Script): Looked {
  const known =
    cache.get(script) ?? looked([...script.moments.flatMap((moment) => [...conditionsOfWay(moment)]), ...script.endings.flatMap(({ when }) => when ?? [])]);
  cache.set(script, known);
  return known;
}

/** What picking something does that can lead another way; empty when it does nothing. */
function doingOf(on: Looked, moment: DecisionMoment, { id, takes, add, reveals, then }: Choice): string {
  const minutes = on.names.has("klok") ? takes : undefined;
  const moved = Object.entries(add ?? {}).filter(([name]) => on.names.has(name));
  const known = reveals?.filter((fact) => on.facts.has(fact) || LIMITED.includes(fact)) ?? [];
  const named = on.chosen.has(`${moment.id}/${id}`);
  if (minutes === undefined && moved.length === 0 && known.length === 0 && then === undefined && !named) return "";
  return `${JSON.stringify([minutes, moved, known, then, named && id])};`;
}
