import type { Act, ActPattern } from "../acts.ts";

/** What is least about every kind of act, where a pattern leaves a field open. */
const LEAST = {
  note: { what: "feiten" },
  capture: { how: "schermafdruk" },
  view: { of: "bericht" },
  consult: { whom: "collega" },
  "ask-meaning": { whom: "jongerenwerk" },
  verify: { what: "herkomst" },
  search: { scope: "fenomeen", cover: "herkenbaar" },
  share: { with: ["partner"], form: "gesproken", identified: "geen", told: "vooraf" },
  call: { desk: "loket" },
  contact: { how: "bellen" },
  introduce: { as: "functie" },
  "end-contact": { whom: "jongere" },
  "assure-care": { what: "blijven" },
  promise: { what: "eerst-horen" },
  address: { what: "gedrag", seen: true },
  presence: { where: "plek", company: "samen", distance: "afstand" },
  check: { what: "apv", ground: "taak" },
  "check-on-site": { what: "plek" },
  enforce: { measure: "waarschuwing" },
  question: { as: "getuige", rights: true },
  request: { what: "scherm", whom: "jongere" },
  open: { what: "uitnodiging", letIn: true },
  provoke: { how: "aanzetten" },
  delete: { what: "bericht" },
  record: { where: "mutatie", people: "nodig" },
  advise: { whom: "partner" },
  inform: { whom: "partner" },
  organise: { what: "overleg" },
  decline: { what: "verzoek", reason: true, alternative: true },
  decide: { intervene: true },
  measure: { instrument: "gesprek", mandate: true, notLighter: true, ends: true },
  remove: { route: "verzoek", free: true },
  post: { channel: "website" },
  wait: { check: true },
  delegate: { whom: "collega", what: "bang-melden" },
  feedback: { whom: "partner", about: "proces" },
  aftercare: { whom: "jongere" },
  agree: { what: "afspraak" },
} as const satisfies { readonly [K in Act["act"]]: Omit<Extract<Act, { act: K }>, "act"> };

const made = new WeakMap<ActPattern, readonly Act[]>();

/** The lightest acts that fit a pattern: one for every combination of the values it names, everything it leaves open as light as can be. */
export function lightestActs(pattern: ActPattern): readonly Act[] {
  const known = made.get(pattern) ?? makeLightest(pattern);
  made.set(pattern, known);
  return known;
}

function makeLightest({ act, fields }: ActPattern): readonly Act[] {
  if (act === "tell") return lightestActs({ act: "share", fields: fields["who"] === undefined ? {} : { with: fields["who"] } });
  return Object.entries(fields).reduce<readonly Act[]>(
    (acts, [field, values]) => acts.flatMap((one) => values.map((value) => ({ ...one, [field]: LISTS.includes(field) ? [value] : value }) as Act)),
    [{ act, ...LEAST[act] } as Act],
  );
}

/** Fields of an act that hold a list. */
const LISTS: readonly string[] = ["with", "data"];
