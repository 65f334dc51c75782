import type { Page } from "@playwright/test";
import type { CatalogueEntry } from "../../src/domain/catalogue.ts";

const extra = (id: string, title: string, location: string, phenomenon: string): CatalogueEntry => ({
  id,
  title,
  phenomenon,
  channel: "online",
  minutes: 12,
  roles: { boa: "hoofdrol" },
  variants: ["basis"],
  location,
  objectives: [],
  teaser: "",
});

/** A case at every location, and two at the school: as full as the map gets. They are in the list only, and cannot be played. */
export const FULL: readonly CatalogueEntry[] = [
  extra("opwarmen", "Vorig jaar was opwarmen", "kermisterrein", "ordeverstoring"),
  extra("deel", "Zelfde dag je deel", "noordkaap", "fraude"),
  extra("hoor", "Ik stuur hem niet hoor", "het-kompas", "intimidatie"),
  extra("gefixt", "Even gefixt", "het-kompas", "cyber"),
  extra("verder", "Niet verder sturen aub", "station", "handel"),
  extra("foto", "Alleen een foto", "jongerencentrum", "radicalisering"),
  extra("graag", "Niet doorsturen graag", "de-kreek", "seksueel"),
  extra("raad", "Morgen in de raadzaal", "stadhuis", "dreiging"),
  extra("balie", "Aan de balie", "politiepost", "geweld"),
  extra("poort", "Voor de poort", "zuiderpoort", "vuurwerk"),
];

const HERE = '[{"id":"waar-zijn-ze",';

/** The built product with more cases in its list. Before the page opens. */
export async function withCases(page: Page, cases: readonly CatalogueEntry[]): Promise<void> {
  await page.route("**/assets/index-*.js", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    if (!text.includes(HERE)) throw new Error("The list of cases is not where it was in the built product");
    const more = cases.map((entry) => `${JSON.stringify(entry)},`).join("");
    await route.fulfill({ response, body: text.replace(HERE, `[${more}${HERE.slice(1)}`) });
  });
}

/** The built product without a single case. Before the page opens. */
export async function withoutCases(page: Page): Promise<void> {
  await page.route("**/assets/index-*.js", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(/JSON\.parse\(`\[\{"id":"waar-zijn-ze".*?\}\]`\)/u, "[]");
    if (body === text) throw new Error("The list of cases is not where it was in the built product");
    await route.fulfill({ response, body });
  });
}
