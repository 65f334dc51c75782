import type { TownCase, TownView } from "../../view/shell.ts";

const one = (id: string, title: string, phenomenon: string, state: TownCase["state"]): TownCase => ({ id, title, phenomenon, channel: "online", state });

/** A map with a pin of every kind: one that waits, one that runs and tells so, one that is done, and one with more cases. */
export const TOWN_EXAMPLE: TownView = {
  light: "avond",
  weather: "clear",
  pins: [
    {
      location: "de-kreek",
      name: "De Kreek",
      x: 15.6,
      y: 46.7,
      state: "done",
      told: false,
      cases: [one("graag", "Niet doorsturen graag", "seksueel", "done")],
    },
    {
      location: "het-kompas",
      name: "Het Kompas",
      x: 73.6,
      y: 43.5,
      state: "waits",
      told: false,
      cases: [one("hoor", "Ik stuur hem niet hoor", "intimidatie", "waits"), one("gefixt", "Even gefixt", "cyber", "done")],
    },
    {
      location: "fietstunnel",
      name: "Fietstunnel",
      x: 58.1,
      y: 79.4,
      state: "running",
      told: true,
      cases: [one("waar", "Waar zijn ze?", "rivaliteit", "running")],
    },
    {
      location: "zuiderpoort",
      name: "Zuiderpoort",
      x: 82.3,
      y: 84.7,
      state: "waits",
      told: false,
      cases: [one("poort", "Voor de poort", "vuurwerk", "waits")],
    },
  ],
  labels: [
    { location: "noordkaap", name: "Noordkaap", kind: "wijk", x: 56.7, y: 32.7 },
    { location: "de-kreek", name: "De Kreek", kind: "wijk", x: 15.6, y: 46.7 },
    { location: "het-kompas", name: "Het Kompas", kind: "school", x: 73.6, y: 43.5 },
    { location: "fietstunnel", name: "Fietstunnel", kind: "verkeer", x: 58.1, y: 79.4 },
    { location: "zuiderpoort", name: "Zuiderpoort", kind: "wijk", x: 82.3, y: 84.7 },
  ],
};
