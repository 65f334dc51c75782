import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] as const;

interface Weighed {
  /** The part of the page that is weighed; all of it when this is left out. */
  readonly part?: string;
  /** Other rules beside those of WCAG 2.2 A and AA. */
  readonly also?: readonly string[];
}

/** axe finds nothing on the page as it stands now. It runs in the page itself, once: there are no frames in it to gather from. */
export async function axeFindsNothing(page: Page, where: string, { part, also = [] }: Weighed = {}): Promise<void> {
  expect(await page.locator("iframe").count(), `${where}: frames are not weighed`).toBe(0);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([selector, values]) => {
      const { run } = (globalThis as unknown as { readonly axe: typeof axe }).axe;
      const { violations, passes } = await run(selector ?? document, {
        runOnly: { type: "tag", values: [...values] },
        resultTypes: ["violations"],
      });
      return { looked: passes.length, faults: violations.map(({ id, nodes: [first] }) => `${id} ${first?.target.join(" ")}`) };
    },
    [part, [...LEVELS, ...also]] as const,
  );
  expect(
    found.faults.map((fault) => `${where}: ${fault}`),
    where,
  ).toEqual([]);
  // Where nothing was found to weigh, nothing was proved.
  expect(found.looked, `${where}: weighed`).toBeGreaterThan(0);
}
