import type { Walk } from "../../view/routeMapModel.ts";

const times = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** Words of the route map. */
export const watals = {
  kicker: "Wat als",
  title: "Wat als je anders had gekozen?",
  lead: "De dikke lijn is jouw route. De dunne lijnen zijn wegen die je nog niet liep.",
  seen: (seen: number, all: number) =>
    all === 1
      ? "Deze variant kan maar op één manier aflopen."
      : seen === all
        ? `Je zag alle ${all} aflopen van deze variant.`
        : `Je zag ${seen} van de ${all} aflopen van deze variant.`,
  partial: "Van deze casus kunnen we geen hele kaart laten zien. Je ziet wat je zelf liep.",
  failed: "De kaart kon niet worden opgehaald. Je ziet nu alleen wat je zelf liep.",
  retry: "Probeer het opnieuw",
  views: { legend: "Hoe wil je het zien?", map: "Als kaart", list: "Als lijst" },
  map: "Kaart van de casus",
  keys: "Met Tab of de pijltjes ga je langs je beslissingen.",
  legend: {
    name: "Zo lees je de kaart",
    walks: {
      route: "jouw route",
      tried: "opnieuw gespeeld",
      other: "in een andere poging",
      never: "nog niet gelopen",
    } satisfies Readonly<Record<Walk, string>>,
  },
  open: (name: string, grade: string) => `${name}: ${grade}. Bekijk deze beslissing`,
  card: "Jouw beslissing",
  close: "Sluit",
  here: "zo liep het af",
  elsewhere: (count: number) => `in ${times(count, "andere poging", "andere pogingen")}`,
  replayed: "bij opnieuw spelen",
  onward: {
    name: "Hierna",
    walks: {
      route: "daar ging je heen",
      tried: "daar kwam je bij opnieuw spelen",
      other: "daar kwam je in een andere poging",
      never: "nog niet gelopen",
    } satisfies Readonly<Record<Walk, string>>,
  },
  counts: "In al je pogingen",
  exam: {
    title: "Opnieuw kan niet in een toets",
    text: "Een nieuwe poging geeft een andere variant van deze casus. Wil je vanaf één beslissing verder proberen? Kies dan oefenen.",
    again: "Nieuwe poging",
  },
  lost: "Vanaf hier verder kan niet meer: je bent later een andere weg gegaan.",
  compare: {
    title: "Naast je andere pogingen",
    none: "Je hebt deze variant nog niet vaker uitgespeeld. Na een volgende poging zie je hier wat je anders deed.",
    fromFile: "Deze poging komt uit een bestand. Misschien is ze van iemand anders. Daarom staan je eigen pogingen er niet naast.",
    loading: "We zoeken je andere pogingen …",
    most: (most: number) => `We kijken naar je nieuwste ${most} pogingen.`,
    attempt: (when: string, mode: string) => `${when} · ${mode}`,
    same: "Het liep hetzelfde af",
    ended: (title: string) => `Het liep anders af: ${title}`,
    equal: "Waar de wegen samenliepen, koos je hetzelfde.",
    at: "Bij",
    then: "koos je toen",
    now: "en nu",
    more: (count: number) => `En nog ${times(count, "verschil", "verschillen")}.`,
  },
  toDebrief: "Naar de nabespreking",
} as const;
