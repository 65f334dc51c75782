import type { Drill } from "../../domain/drill.ts";
import type { Framework } from "../../domain/framework.ts";
import { isWeak } from "../../domain/grades.ts";
import type { Choice } from "../../domain/moments.ts";
import type { PartnerBook } from "../../domain/partners.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import type { LanguageRules } from "../compile/framework.ts";
import { diagnostic, type Diagnostic, type Place } from "../diagnostics.ts";
import { LIKINGS } from "../explore/strategies.ts";
import { judgedIn, type Judged } from "./drillGrade.ts";
import { tellsAmong } from "./tells.ts";
import { numberText } from "./words.ts";

export interface PlacedDrill {
  readonly drill: Drill;
  /** Where its options stand. */
  readonly place: Place;
}

interface JudgedDrill extends PlacedDrill {
  readonly options: readonly Judged[];
}

/** Ways to answer without reading (SPEC A21). The order on paper counts: nobody promises that it is dealt anew. */
const BLIND: Readonly<Record<string, (choice: Choice, book: PartnerBook, at: number) => number>> = {
  ...LIKINGS,
  first: (_choice, _book, at) => -at,
  last: (_choice, _book, at) => at,
  shortest: (choice) => -choice.text.length,
};

/** What only all drills together show, per role that has enough of them: innocent and too light (A18.2), and what blind answers are worth (A21). */
export function lintDrillSet(drills: readonly PlacedDrill[], framework: Framework, language: LanguageRules): readonly Diagnostic[] {
  const judged = drills.map((one): JudgedDrill => ({ ...one, options: judgedIn(one.drill, framework) }));
  const perRole = ROLES.flatMap((role) => {
    const own = judged.filter(({ drill }) => drill.script.role === role);
    return own.length < language.limits.flitsen.vanaf
      ? []
      : [...innocence(role, own, language), ...lightness(role, own, language), ...blind(role, own, framework)];
  });
  return [...perRole, ...tells(judged, language)];
}

function innocence(role: Role, own: readonly JudgedDrill[], { limits }: LanguageRules): readonly Diagnostic[] {
  const { min, max } = limits.flitsen.onschuldig;
  const innocent = own.filter(({ drill }) => drill.innocent);
  if (innocent.length >= own.length * min && innocent.length <= own.length * max) return [];
  const names = innocent.map(({ drill }) => drill.id).join(", ") || "geen";
  const remedy = `Houd het tussen ${Math.ceil(own.length * min)} en ${Math.floor(own.length * max)}, anders wint wie altijd alarm slaat of nooit.`;
  return at(own, (place) => diagnostic("WH115", place, `Van de ${own.length} flitsen van ${role} zijn er ${innocent.length} onschuldig: ${names}.`, remedy));
}

function lightness(role: Role, own: readonly JudgedDrill[], { limits: { teLicht } }: LanguageRules): readonly Diagnostic[] {
  const weak = own.flatMap(({ options }) => options.filter(({ decision }) => isWeak(decision.grade)));
  const light = weak.filter(({ decision }) => decision.weakest?.tilt === "te-licht").length;
  if (light >= Math.floor(weak.length * teLicht)) return [];
  const none = own.filter(({ options }) => !options.some(({ decision }) => isWeak(decision.grade) && decision.weakest?.tilt === "te-licht"));
  const remedy = `Maak er minstens ${Math.floor(weak.length * teLicht)} te licht (deel ${numberText(teLicht)}), bijvoorbeeld in ${none.map(({ drill }) => drill.id).join(", ")}.`;
  return at(own, (place) => diagnostic("WH077", place, `Van de ${weak.length} zwakke keuzes in de flitsen van ${role} zijn er ${light} te licht.`, remedy));
}

/** Each way of answering blindly against its bar; the drills that feed it most are named. */
function blind(role: Role, own: readonly JudgedDrill[], { weights, book }: Framework): readonly Diagnostic[] {
  const values = ({ options }: JudgedDrill, likes: (one: Judged, index: number) => boolean) =>
    mean(options.filter(likes).map(({ decision }) => decision.value));
  const { flitsRandom, strategyMean } = weights.blind;
  const told = (name: string, bar: number, worths: readonly number[]) => {
    if (mean(worths) * 100 < bar) return [];
    const feeding = own.filter((_, index) => (worths[index] ?? 0) >= 0.85).map(({ drill }) => drill.id);
    const message = `Wie in de flitsen van ${role} blind speelt (${name}), haalt ${Math.round(mean(worths) * 100)}. Dat hoort minder dan ${bar} te zijn.`;
    return at(own, (place) => diagnostic("WH090", place, message, `Maak de sleutel minder voorspelbaar in ${feeding.join(", ")} (SPEC A21).`));
  };
  const strategies = Object.entries(BLIND).flatMap(([name, liking]) =>
    told(
      name,
      strategyMean,
      own.map((one) => {
        const likings = one.options.map(({ choice }, index) => liking(choice, book, index));
        return values(one, (_, index) => likings[index] === Math.max(...likings));
      }),
    ),
  );
  return [
    ...told(
      "random",
      flitsRandom,
      own.map((one) => values(one, () => true)),
    ),
    ...strategies,
  ];
}

function tells(judged: readonly JudgedDrill[], language: LanguageRules): readonly Diagnostic[] {
  const options = judged.flatMap(({ options: all }) => all.map(({ choice, decision }) => [choice.text, decision.grade === "best"] as const));
  const words = { ...language, tellWords: [...language.tellWords, ...language.limits.flitsen.verklikkers] };
  return tellsAmong(options, words).flatMap(({ word, best, rest }) =>
    at(judged, (place) =>
      diagnostic("WH075", place, `“${word}” staat in ${best} beste keuzes van de flitsen en in ${rest} andere. Dat verraadt het antwoord.`),
    ),
  );
}

/** What all of them show is told at the first. */
function at(own: readonly PlacedDrill[], tell: (place: Place) => Diagnostic): readonly Diagnostic[] {
  return own.slice(0, 1).map(({ place }) => tell(place));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
