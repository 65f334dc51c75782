import type { DecisionMoment } from "../../domain/moments.ts";

/** Words on the route map that belong to the story's places. */
export const ROUTES = {
  ending: "Afloop",
  unseen: "Nog niet gezien",
  fork: (number: number) => `Splitsing ${number}`,
  forkWhy: "Hier beslis je niets. Waar het heen gaat, hangt af van wat je eerder deed.",
  forkShort: "hangt af van eerder",
  /** What was never met is only told by its kind. */
  kinds: {
    inspect: "Iets bekijken",
    choose: "Een keuze",
    act: "Iets doen of zeggen",
    consult: "Navragen",
    share: "Delen of niet",
    reflect: "Afspreken hoe verder",
    build: "Iets samenstellen",
  } satisfies Readonly<Record<DecisionMoment["do"], string>>,
} as const;
