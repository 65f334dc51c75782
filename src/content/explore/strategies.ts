import type { Answer } from "../../domain/answers.ts";
import type { ClaimKey } from "../../domain/messages.ts";
import { marksFor } from "../../domain/judge/inspect.ts";
import { REFLECT_FIELDS, SHARE_FIELDS, type Choice, type DecisionMoment, type ReflectField, type ShareField } from "../../domain/moments.ts";
import type { Script } from "../../domain/scenario.ts";

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
export function answerBy(strategy: Strategy, script: Script, moment: DecisionMoment, dice: Dice): Answer {
  const pick = (choices: readonly Choice[]) => pickBy(strategy, choices, dice);
  switch (moment.do) {
    case "choose":
      return { do: "choose", option: pick(moment.options) };
    case "act": {
      const option = pick(moment.options);
      const tones = moment.tones.filter((tone) => tone.of.includes(option));
      return tones.length === 0 ? { do: "act", option } : { do: "act", option, tone: pick(tones) };
    }
    case "inspect": {
      const marks = marksFor(script, moment).filter(() => strategy === "mark-all" || dice() < 0.6);
      const keys: readonly ClaimKey[] = ["zie-ik", "denk-ik", "weet-ik-niet"];
      const claims = marks.flatMap((mark) =>
        (mark.claims ?? []).map((claim) => [claim.id, strategy === "unknown" ? "weet-ik-niet" : (keys[Math.floor(dice() * 3)] ?? "denk-ik")] as const),
      );
      return { do: "inspect", marks: marks.map((mark) => mark.id), claims: Object.fromEntries(claims) };
    }
    case "consult": {
      const open = moment.explanations.filter(() => strategy === "consult-all" || dice() < 0.5).map((explanation) => explanation.id);
      const number = strategy === "consult-all" ? moment.atMost : strategy === "nobody" ? 0 : Math.floor(dice() * (moment.atMost + 1));
      return {
        do: "consult",
        before: open,
        sources: shuffle(moment.sources, dice)
          .slice(0, number)
          .map((source) => source.id),
        after: open,
      };
    }
    case "share": {
      const none = moment.none[Math.floor(dice() * moment.none.length)];
      if (none && (strategy === "nobody" || (strategy === "random" && dice() < 0.2))) return { do: "share", none: none.id };
      return {
        do: "share",
        fields: Object.fromEntries(SHARE_FIELDS.map((field) => [field, shareField(strategy, field, moment.fields[field], dice)])) as Record<
          ShareField,
          readonly string[]
        >,
      };
    }
    case "reflect": {
      const fields = REFLECT_FIELDS.map(
        (field) =>
          [
            field,
            moment.fields[field].length === 0 ? [] : field === "hoort" || field === "opvang" ? some(moment.fields[field], dice) : [pick(moment.fields[field])],
          ] as const,
      );
      return { do: "reflect", fields: Object.fromEntries(fields) as Record<ReflectField, readonly string[]> };
    }
  }
}

function pickBy(strategy: Strategy, choices: readonly Choice[], dice: Dice): string {
  const shuffled = shuffle(choices, dice);
  const by = (score: (choice: Choice) => number) => [...shuffled].sort((a, b) => score(b) - score(a))[0];
  const words = (choice: Choice) => choice.text.split(/\s+/u).length;
  const chosen: Partial<Record<Strategy, () => Choice | undefined>> = {
    longest: () => by((choice) => choice.text.length),
    commas: () => by((choice) => (choice.text.match(/,|\ben\b/gu) ?? []).length),
    softest: () => by((choice) => tiltOf(choice, "te-licht")),
    heaviest: () => by((choice) => tiltOf(choice, "te-zwaar")),
    police: () => by((choice) => (/politie|agent|meldkamer|dienst/iu.test(choice.text) ? 1 : 0)),
    nobody: () => by((choice) => -words(choice)),
  };
  return (chosen[strategy]?.() ?? shuffled[0])?.id ?? "";
}

/** How far a choice leans: the worst verdict with that tilt. The approximation of the scenario bible. */
function tiltOf(choice: Choice, tilt: string): number {
  const worth = { best: 0, verdedigbaar: 1, riskant: 2, fout: 3 };
  return Math.max(0, ...(choice.judgements.at(-1)?.verdicts ?? []).map((verdict) => (verdict.tilt === tilt ? worth[verdict.grade] : 0)));
}

function shareField(strategy: Strategy, field: ShareField, choices: readonly Choice[], dice: Dice): readonly string[] {
  if (choices.length === 0) return [];
  if (strategy === "spoken" && field === "vorm") return named(choices, "gesproken");
  if (strategy === "spoken" && field === "naam") return named(choices, "geen");
  if (strategy === "spoken" && field === "kanaal") return [by(choices, /bel|telefo|nummer|porto/iu)];
  if (strategy === "police" && field === "partner") return [by(choices, /politie|dienst|meldkamer/iu)];
  return field === "gegevens" ? some(choices, dice) : [pickBy(strategy, choices, dice)];
}

function named(choices: readonly Choice[], id: string): readonly string[] {
  return [choices.find((choice) => choice.id === id)?.id ?? choices[0]?.id ?? ""];
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
