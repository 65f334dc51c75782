import { expect, it } from "vitest";
import { createSaves } from "../../platform/saves/saves.ts";
import { tabStore } from "../../platform/saves/tabStore.ts";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import { settingsFrom } from "./settingsFrom.ts";

function emptyTab(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const CONFIG: PackageConfig = {
  id: "proef",
  title: "Proef",
  standard: "scorm12",
  content: { kind: "casus", cases: ["waar-zijn-ze"] },
  agreements: "noordkaap",
  mode: null,
  threshold: null,
};
const before = (settings: Record<string, unknown>) => ({ key: "k", attempts: 0, log: null, reviews: [], settings });

it("a window takes the set of the package and what the learning system kept; what is chosen in it after that stays", async () => {
  const tab = emptyTab();
  const own = createSaves(
    tabStore("proef", () => tab),
    () => "2026-01-01T00:00:00.000Z",
  );
  const first = await settingsFrom(own, before({ textSize: 150, role: "boa" }), CONFIG);
  expect(first).toMatchObject({ agreements: "noordkaap", textSize: 150, role: "boa", introduced: true, theme: "system" });
  await own.writeSettings({ ...first, textSize: 100 });
  expect(await settingsFrom(own, before({ textSize: 150 }), CONFIG)).toMatchObject({ agreements: "noordkaap", textSize: 100 });
});

it("what the learning system kept and nobody can read changes nothing", async () => {
  const tab = emptyTab();
  const own = createSaves(
    tabStore("proef", () => tab),
    () => "2026-01-01T00:00:00.000Z",
  );
  expect(await settingsFrom(own, before({ textSize: "huge", theme: 3 }), CONFIG)).toMatchObject({ agreements: "noordkaap", textSize: 100, theme: "system" });
});
