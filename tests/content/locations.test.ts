import { describe, expect, it } from "vitest";
import { spots } from "../../assets/art/make/town.mjs";
import { change, good, lineOf, projectWith, real, told } from "../../src/content/testing/project.ts";

const { kader, catalogue } = projectWith(good);
const locations = kader?.locations ?? [];

/** The smallest map there is, and what a finger needs. CSS pixels. */
const SMALLEST = { width: 320, height: 307.2 } as const;
const TARGET = 44;

describe("the locations on the map", () => {
  it("lie where the drawing has them", () => {
    expect(Object.fromEntries(locations.map(({ id, x, y }) => [id, { x, y }]))).toEqual(spots);
  });

  it("leave every pin room on the smallest map", () => {
    const close = locations.flatMap((a, index) =>
      locations
        .slice(index + 1)
        .filter((b) => (Math.abs(a.x - b.x) / 100) * SMALLEST.width < TARGET && (Math.abs(a.y - b.y) / 100) * SMALLEST.height < TARGET)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(locations.length).toBeGreaterThanOrEqual(10);
    expect(close).toEqual([]);
  });

  it("are named by a case, and the list of cases knows which", () => {
    expect(catalogue.map(({ id, location }) => [id, location])).toEqual([["proef", "stadhuis"]]);
  });

  it("that a case misspells are told with the nearest name, once", () => {
    const text = change("location: stadhuis", "location: stadhuijs")(good);
    expect(told(projectWith(text)).filter((line) => line.startsWith("WH030"))).toEqual([
      `WH030 casus.yaml:${lineOf(text, "location:")} Onbekend: locatie “stadhuijs”. Bedoelde je “stadhuis”?`,
    ]);
  });

  it("lie on the map", () => {
    const text = change("x: 15.6", "x: 156")(real.read("kader/plekken.yaml"));
    expect(told(projectWith(good, { "kader/plekken.yaml": text })).join("\n")).toMatch(/WH010 kader\/plekken\.yaml:\d+ .*percentage/u);
  });
});
