/** Words around a judged decision, on screen and in a file. */
export const JUDGED = {
  did: "Wat je deed",
  later: "Daarna koos je, en dat telt niet mee",
  stronger: "Sterker",
  ownReason: "Jouw reden",
  considerations: "Wat ervoor en ertegen spreekt",
  for: "Voor",
  against: "Tegen",
  costs: "Kost",
  own: "jouw keuze",
  pivotal: "kernbeslissing, telt dubbel",
} as const;
