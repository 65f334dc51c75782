import type { Grade } from "../../../domain/grades.ts";
import type { LmsDecision } from "../../../runtime/lmsPort.ts";

const two = (count: number): string => String(count).padStart(2, "0");

interface Spell {
  readonly hours: number;
  readonly minutes: number;
  /** With at most two decimals: neither standard takes more. */
  readonly seconds: number;
}

/** Of milliseconds; never below zero, and no more than the longest that 1.2 can write. */
function spellOf(ms: number): Spell {
  const most = 10_000 * 360_000 - 1;
  const hundredths = Math.min(Math.max(Math.floor(ms / 10), 0), most);
  return { hours: Math.floor(hundredths / 360_000), minutes: Math.floor(hundredths / 6_000) % 60, seconds: (hundredths % 6_000) / 100 };
}

/** CMITimespan: `HHHH:MM:SS.cc`, at least two digits for the hours. */
export function timespan12(ms: number): string {
  const { hours, minutes, seconds } = spellOf(ms);
  return `${two(hours)}:${two(minutes)}:${seconds.toFixed(2).padStart(5, "0")}`;
}

/** timeinterval(second,10,2): `PT1H2M3.45S`. */
export function interval2004(ms: number): string {
  const { hours, minutes, seconds } = spellOf(ms);
  return `PT${hours}H${minutes}M${seconds}S`;
}

const dateOf = (at: string): Date | null => (Number.isNaN(Date.parse(at)) ? null : new Date(at));

/** CMITime knows no zone: the clock on the learner's wall. */
export function time12(at: string): string | null {
  const date = dateOf(at);
  return date && [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
}

/** time(second,10,0): a zone is allowed only after a fraction of the second. */
export function timestamp2004(at: string): string | null {
  return (
    dateOf(at)
      ?.toISOString()
      .replace(/(\.\d\d)\dZ$/u, "$1Z") ?? null
  );
}

/** CMIDecimal as players read it: at most two decimals. */
export const decimal12 = (value: number): string => String(Math.round(value * 100) / 100);

/** real(10,7): seven figures count; four decimals are enough for everything that is told. */
export const real2004 = (value: number): string => String(Math.round(Number(value.toPrecision(7)) * 10_000) / 10_000);

/** `verdedigbaar` is neither: it would do, and there was better. */
export const resultOf = (grade: Grade, wrong: "wrong" | "incorrect"): string => (grade === "best" ? "correct" : grade === "verdedigbaar" ? "neutral" : wrong);

const LANGUAGE = "{lang=nl}";
/** The standard does not count the language; some players do. */
const MOST_OF_TEXT = 250 - LANGUAGE.length;

/** One line, and no brace in front: it would be read as the name of a language. */
const clean = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .replace(/^[ {]+/u, "")
    .trim();

/** localized_string_type, cut where the 250 characters end; null: there is no text. */
export function localized2004(text: string): string | null {
  const whole = clean(text);
  if (whole === "") return null;
  if (whole.length <= MOST_OF_TEXT) return LANGUAGE + whole;
  let kept = "";
  for (const character of whole) {
    if (kept.length + character.length >= MOST_OF_TEXT) break;
    kept += character;
  }
  return `${LANGUAGE}${kept.trimEnd()}…`;
}

/** What was asked, and what the letters stand for. */
export const describe2004 = ({ name, choices }: LmsDecision): string | null =>
  localized2004([name, choices.map(({ letter, text }) => `${letter}: ${text}`).join("; ")].filter(Boolean).join(" "));
