import type { Mode } from "../../domain/log.ts";
import type { Role } from "../../domain/roles.ts";

/** Sentences of the certificate. */
export const deelnamebewijs = {
  title: "Deelnamebewijs",
  back: "Terug naar voortgang",
  lead: "Vul in wat op papier moet staan en print het, of bewaar het als pdf vanuit het printvenster.",
  form: "Wat erop komt",
  name: "Naam",
  nameHint: "Staat alleen op het papier. Je naam wordt niet bewaard en gaat nergens heen. Leeg laten mag: dan schrijf je hem er later op.",
  from: "Van",
  to: "Tot en met",
  passed: "Ook de toetsen die ik haalde",
  passedHint: "Met de datum. Wat je niet haalde, komt er nooit op.",
  print: "Print",
  paper: "Zo ziet het eruit",
  none: "In deze periode deed je niets. Kies andere datums.",
  brand: "Waterhaven",
  what: "Oefenen met zorgelijke berichten van jongeren, volgens de routekaart",
  of: "op naam van",
  practised: (when: string) => `oefende in de periode ${when} met:`,
  columns: { case: "Casus", role: "Rol", mode: "Hoe", when: "Wanneer", minutes: "Duur" },
  /** The paper does not tell how a test went, so a test that was not passed must not read as one that was. */
  modes: { oefenen: "oefenen", toets: "toets, gehaald of niet" } satisfies Readonly<Record<Mode, string>>,
  times: (n: number) => (n === 1 ? "" : `${n} keer, `),
  minutes: (n: number) => `± ${n} min`,
  gone: "Casus die er niet meer is",
  refreshers: (n: number) => (n === 1 ? "Eén opfrisser: een kort bericht met één beslissing." : `${n} opfrissers: korte berichten met één beslissing.`),
  objectives: "Leerdoelen die aan bod kwamen",
  passedTitle: "Toets behaald",
  passedLine: (title: string, role: string, when: string) => `${title}, ${role}, ${when}`,
  fiction: "Alle berichten, mensen en plaatsen in Waterhaven zijn verzonnen.",
  limits: "Dit papier zegt wat iemand oefende en wanneer, niet hoe goed. Het is geen diploma en geen beoordeling van personen.",
  device: "Opgemaakt uit wat op één apparaat bewaard is, door de deelnemer zelf.",
  printed: (when: string) => `Gemaakt op ${when}`,
  roles: { jongerenwerk: "Jongerenwerker", politie: "Politie", boa: "Boa", oov: "Adviseur OOV" } satisfies Readonly<Record<Role, string>>,
} as const;
