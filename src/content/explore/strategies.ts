import type { Answer } from "../../domain/answers.ts";
import type { ClaimKey } from "../../domain/messages.ts";
import { marksFor } from "../../domain/judge/inspect.ts";
import { IDENTIFICATIONS, SHARE_FORMS } from "../../domain/acts.ts";
import {
  REFLECT_FIELDS,
  SHARE_FIELDS,
  type BuildRow,
  type Choice,
  type ConsultMoment,
  type DecisionMoment,
  type InspectMoment,
  type ReflectField,
  type ShareField,
  type ShareMoment,
} from "../../domain/moments.ts";
import type { PartnerBook } from "../../domain/partners.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Script } from "../../domain/scenario.ts";
import { policeIn, toldIn, weightOf } from "./leanings.ts";

/** The strategies of SPEC A21 that do not read what a case is about. */
export const STRATEGIES = [
  "random",
  "first",
  "longest",
  "commas",
  "softest",
  "heaviest",
  "police",
  "nobody",
  "unknown",
  "mark-all",
  "consult-all",
  "spoken",
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** A repeatable source of numbers between 0 and 1. */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The answer a strategy gives. Options come in a shuffled order, as on the screen; what a strategy has no view on is random. */
export function answerBy(strategy: Strategy, { script, framework }: Game, moment: DecisionMoment, dice: Dice): Answer {
  const { book } = framework;
  const pick = (choices: readonly Choice[]) => pickBy(strategy, book, choices, dice);
  switch (moment.do) {
    case "choose":
      return { do: "choose", option: pick(moment.options) };
    case "act": {
      const option = pick(moment.options);
      const tones = moment.tones.filter((tone) => tone.of.includes(option));
      return tones.length === 0 ? { do: "act", option } : { do: "act", option, tone: pick(tones) };
    }
    case "inspect":
      return inspectBy(strategy, script, moment, dice);
    case "consult":
      return consultBy(strategy, book, moment, dice);
    case "share":
      return shareBy(strategy, book, moment, dice);
    case "reflect": {
      const fields = REFLECT_FIELDS.map((field) => {
        const items = moment.fields[field];
        if (items.length === 0) return [field, []] as const;
        return [field, field === "hoort" || field === "opvang" ? some(items, dice) : [pick(items)]] as const;
      });
      return { do: "reflect", fields: Object.fromEntries(fields) as Record<ReflectField, readonly string[]> };
    }
    case "build":
      return { do: "build", fields: Object.fromEntries(moment.rows.map((row) => [row.id, rowBy(strategy, row, moment.fields[row.id] ?? [], pick, dice)])) };
  }
}

const KEYS: readonly ClaimKey[] = ["zie-ik", "denk-ik", "weet-ik-niet"];
/** How a strategy sorts every claim. Who marks all takes the middle: it is never far off. */
const SORTS: Partial<Record<Strategy, ClaimKey>> = { unknown: "weet-ik-niet", "mark-all": "denk-ik", softest: "weet-ik-niet", heaviest: "zie-ik" };

function inspectBy(strategy: Strategy, script: Script, moment: InspectMoment, dice: Dice): Answer {
  const all = marksFor(script, moment);
  const some = all.filter(() => strategy === "mark-all" || strategy === "heaviest" || dice() < 0.6);
  // The screen asks for one mark.
  const marks = some.length > 0 ? some : shuffle(all, dice).slice(0, 1);
  const sort = () => SORTS[strategy] ?? KEYS[Math.floor(dice() * KEYS.length)] ?? "denk-ik";
  const claims = marks.flatMap((mark) => (mark.claims ?? []).map((claim) => [claim.id, sort()] as const));
  return { do: "inspect", marks: marks.map((mark) => mark.id), claims: Object.fromEntries(claims) };
}

function consultBy(strategy: Strategy, book: PartnerBook, { explanations, sources, atMost }: ConsultMoment, dice: Dice): Answer {
  const ticked = explanations.filter(() => strategy === "consult-all" || dice() < 0.5);
  const open = (ticked.length > 0 ? ticked : shuffle(explanations, dice).slice(0, 1)).map(({ id }) => id);
  const number = strategy === "consult-all" ? atMost : strategy === "nobody" ? 0 : Math.floor(dice() * (atMost + 1));
  const order = shuffle(sources, dice);
  const asked = strategy === "police" ? [...order].sort((a, b) => policeIn(book, b) - policeIn(book, a)) : order;
  return { do: "consult", before: open, sources: asked.slice(0, number).map(({ id }) => id), after: open };
}

function shareBy(strategy: Strategy, book: PartnerBook, moment: ShareMoment, dice: Dice): Answer {
  const none = moment.none[Math.floor(dice() * moment.none.length)];
  const keepsSilent = strategy === "nobody" || strategy === "softest" || (strategy === "random" && dice() < 0.2);
  if (none && keepsSilent) return { do: "share", none: none.id };
  const fields = SHARE_FIELDS.map((field) => [field, shareField(strategy, book, field, moment.fields[field], dice)] as const);
  return { do: "share", fields: Object.fromEntries(fields) as Record<ShareField, readonly string[]> };
}

/** A row that may stay open is left open by who does nothing, and now and then by who does not read. */
function rowBy(
  strategy: Strategy,
  { several, empty }: BuildRow,
  items: readonly Choice[],
  pick: (choices: readonly Choice[]) => string,
  dice: Dice,
): readonly string[] {
  if (empty && (strategy === "nobody" || strategy === "softest" || (strategy === "random" && dice() < 0.2))) return [];
  if (!several) return [pick(items)];
  return strategy === "heaviest" || strategy === "consult-all" ? ids(items) : some(items, dice);
}

function pickBy(strategy: Strategy, book: PartnerBook, choices: readonly Choice[], dice: Dice): string {
  const shuffled = shuffle(choices, dice);
  const liking = LIKINGS[strategy];
  return (liking ? [...shuffled].sort((a, b) => liking(b, book) - liking(a, book))[0] : shuffled[0])?.id ?? "";
}

/** How much a strategy that looks at choices likes one: the highest is taken. */
export const LIKINGS: Partial<Readonly<Record<Strategy, (choice: Choice, book: PartnerBook) => number>>> = {
  longest: (choice) => choice.text.length,
  commas: (choice) => (choice.text.match(/,|\ben\b/gu) ?? []).length,
  softest: (choice) => -weightOf(choice),
  heaviest: weightOf,
  police: (choice, book) => policeIn(book, choice),
  nobody: (choice) => -toldIn(choice),
};

function shareField(strategy: Strategy, book: PartnerBook, field: ShareField, choices: readonly Choice[], dice: Dice): readonly string[] {
  if (choices.length === 0) return [];
  if (field === "vorm" || field === "naam") {
    // Both fields have a fixed order, from light to heavy.
    const scale: readonly string[] = field === "vorm" ? SHARE_FORMS : IDENTIFICATIONS;
    const order = [...choices].sort((a, b) => scale.indexOf(a.id) - scale.indexOf(b.id));
    if (strategy === "spoken" || strategy === "softest") return ids(order.slice(0, 1));
    if (strategy === "heaviest") return ids(order.slice(-1));
  }
  if (field === "gegevens")
    return strategy === "heaviest" ? ids(choices) : strategy === "softest" ? ids(shuffle(choices, dice).slice(0, 1)) : some(choices, dice);
  if (strategy === "spoken" && field === "kanaal") return [by(shuffle(choices, dice), /bel|telefo|nummer|porto/iu)];
  if (strategy === "police" && field === "partner") return [[...shuffle(choices, dice)].sort((a, b) => policeIn(book, b) - policeIn(book, a))[0]?.id ?? ""];
  return [pickBy(strategy, book, choices, dice)];
}

function ids(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ id }) => id);
}

function by(choices: readonly Choice[], words: RegExp): string {
  return (choices.find((choice) => words.test(choice.text)) ?? choices[0])?.id ?? "";
}

function some(choices: readonly Choice[], dice: Dice): readonly string[] {
  const picked = choices.filter(() => dice() < 0.5).map((choice) => choice.id);
  return picked.length > 0 ? picked : [choices[Math.floor(dice() * choices.length)]?.id ?? ""];
}

function shuffle<T>(items: readonly T[], dice: Dice): readonly T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(dice() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}
