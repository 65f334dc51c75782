import type { ReflectField, ShareField } from "../moments.ts";

/**
 * Criteria of routekaart.yaml that the judge itself speaks of, where an author gives no judgement of his own.
 * The framework must have every one of them (`STANDING_CRITERIA`).
 */
export const INSPECT_DECOY = "duiden.feitelijk";

export const CONSULT = {
  /** An innocent explanation stays open. */
  open: "context.grap",
  enough: "context.collega",
  /** A source that learns whom it is about. */
  exposes: "partners.bron-beschermen",
  /** Said not to know, and not asked (SPEC A10.2). */
  notAsked: "duiden.taal",
  /** A fact that an agreement rests on could have been found (SPEC A12.5). */
  notFound: "context.gebeurtenissen",
} as const;

/** What a field of the share builder is about (SPEC A17). */
export const SHARE: Readonly<Record<ShareField, string>> = {
  partner: "partners.wie",
  doel: "partners.doel",
  gegevens: "partners.genoeg",
  vorm: "partners.volledig",
  naam: "partners.anoniem-delen",
  kanaal: "partners.kanaal",
  vooraf: "partners.bron-vooraf",
};

/** What a field of the evaluation is about when it was left empty (SPEC A19). */
export const REFLECT: Readonly<Record<ReflectField, string>> = {
  wat: "eval.afspraak-aangescherpt",
  wie: "eval.vooraf-duidelijk-wie",
  wanneer: "eval.afspraak-aangescherpt",
  hoort: "eval.terugkoppeling",
  opvang: "eval.effect-jongere-slachtoffer-omgeving",
};

export const STANDING_CRITERIA: readonly string[] = [
  ...new Set([INSPECT_DECOY, ...Object.values(CONSULT), ...Object.values(SHARE), ...Object.values(REFLECT)]),
];
