import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import type { Mode } from "../../domain/log.ts";
import type { Role } from "../../domain/roles.ts";
import type { Kader } from "../../domain/kader/kader.ts";
import { passRule } from "./passRule.ts";

/** What the words of a package are made of. */
export interface Wording {
  readonly framework: Framework;
  readonly objectives: Kader["objectives"];
  readonly agreements: string;
  readonly mode: Mode | null;
  readonly threshold: number | null;
}

/** What an administrator and a learner read about a case before it starts. */
export function describeCase(wording: Wording, entry: CatalogueEntry): string {
  const { framework, objectives } = wording;
  // A side role is too short for a test: it is not offered there.
  const offered = Object.entries(entry.roles).filter(([, part]) => wording.mode !== "toets" || part === "hoofdrol");
  const roles = offered.map(([role, part]) => `${framework.roles[role as Role].name}${part === "bijrol" ? " (bijrol)" : ""}`);
  const goals = entry.objectives.flatMap((id) => objectives[id]?.core ?? []);
  return lines([
    entry.teaser,
    entry.warning,
    `Rollen: ${roles.join(", ")}. Duur: ongeveer ${entry.minutes} minuten.`,
    goals.length > 0 && `Leerdoelen: ${goals.join(", ")}.`,
    ...aboutJudging(wording),
    "Alle berichten en personen zijn verzonnen.",
  ]);
}

export function describeRefreshers(wording: Wording, messages: number): string {
  const { drills, minutes } = wording.framework.weights.refresh;
  return lines([
    `Korte berichten om bij te blijven: hooguit ${drills} in een ronde, samen hooguit ${minutes} minuten. Er zijn ${messages} berichten.`,
    underAgreements(wording),
    "Opfrissen heeft geen behaald of niet behaald.",
    "Alle berichten en personen zijn verzonnen.",
  ]);
}

export function describeCourse(wording: Wording, activities: readonly { readonly title: string }[]): string {
  return lines([
    `Waterhaven: oefenen met zorgelijke berichten van jongeren, volgens de Routekaart. In deze cursus: ${activities.map(({ title }) => title).join(" · ")}.`,
    ...aboutJudging(wording),
    "Alle berichten en personen zijn verzonnen.",
  ]);
}

/** How it is judged, with the numbers of weging.yaml. */
function aboutJudging(wording: Wording): readonly (string | undefined)[] {
  return [
    MODE_TEXTS[wording.mode ?? "vrij"],
    ...(wording.mode === "oefenen" ? [] : passRule(wording.framework.weights, wording.threshold)),
    underAgreements(wording),
    LEARNING,
  ];
}

const MODE_TEXTS: Readonly<Record<Mode | "vrij", string>> = {
  oefenen: "Oefenen: na elke stap kijk je terug, en je mag opnieuw kiezen. Er is geen behaald of niet behaald.",
  toets: "Toets: zonder hulp en zonder terug. Aan het eind hoor je of je hem hebt behaald.",
  vrij: "Je kiest zelf: oefenen of toets. Een bijrol is er alleen bij oefenen.",
};

const LEARNING = "Om van te leren, niet om mensen te beoordelen of te selecteren.";

function underAgreements({ agreements, framework }: Wording): string | undefined {
  const title = framework.agreementSets[agreements]?.title;
  return agreements === DEFAULT_SET || title === undefined ? undefined : `Lokale afspraken: ${title}.`;
}

const lines = (parts: readonly (string | false | undefined)[]): string => parts.filter((part) => typeof part === "string" && part !== "").join(" ");
