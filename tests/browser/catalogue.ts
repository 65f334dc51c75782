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

/** The list in the built product, as it stands between the backticks. */
const LIST = /JSON\.parse\(`(\[\{"id":.*?\}\])`\)/u;

/** The built product with another list. Before the page opens. */
async function withList(page: Page, change: (cases: readonly CatalogueEntry[]) => readonly CatalogueEntry[]): Promise<void> {
  await page.route("**/assets/index-*.js", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const found = LIST.exec(text)?.[1];
    if (found === undefined) throw new Error("The list of cases is not where it was in the built product");
    const next = change(JSON.parse(found.replaceAll("\\\\", "\\")) as CatalogueEntry[]);
    await route.fulfill({ response, body: text.replace(LIST, () => `JSON.parse(${JSON.stringify(JSON.stringify(next))})`) });
  });
}

/** With these cases and the one that the tests play. */
export const withCases = (page: Page, cases: readonly CatalogueEntry[]): Promise<void> =>
  withList(page, (all) => [...cases, ...all.filter(({ id }) => id === "waar-zijn-ze")]);

/** Without a single case. */
export const withoutCases = (page: Page): Promise<void> => withList(page, () => []);
