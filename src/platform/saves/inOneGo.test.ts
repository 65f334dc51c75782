import { expect, it } from "vitest";
import { entriesUnder } from "./inOneGo.ts";
import { browserStore } from "./store.ts";

it("gives what stands under the prefixes with its keys, and nothing of a name that only looks like one", async () => {
  const store = browserStore("in-een-keer");
  for (const key of ["apart/x", "poging/a", "poging/b", "pogingen", "uitslag/a", "instellingen"]) await store.set(key, { of: key });
  expect(await entriesUnder("in-een-keer", "bewaard", ["poging/", "apart/", "flits/"])).toEqual([
    ["poging/a", { of: "poging/a" }],
    ["poging/b", { of: "poging/b" }],
    ["apart/x", { of: "apart/x" }],
  ]);
  expect(await store.shelf(["uitslag/"])).toEqual([["uitslag/a", { of: "uitslag/a" }]]);
});

it("makes no empty database where one was taken away", async () => {
  await expect(entriesUnder("weg", "bewaard", ["poging/"])).rejects.toThrow();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("weg");
});
