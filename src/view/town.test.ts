import { describe, expect, it, test } from "vitest";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { TownLocation } from "../domain/kader/locations.ts";
import type { SavedAttempt } from "../runtime/ports.ts";
import { describeTown } from "./town.ts";
import { weatherOn, type Weather } from "./weather.ts";

const locations: readonly TownLocation[] = [
  { id: "tunnel", name: "Tunnel", kind: "verkeer", x: 58, y: 79 },
  { id: "school", name: "School", kind: "school", x: 73, y: 43 },
];
const entry = (id: string, location: string): CatalogueEntry => ({
  id,
  title: id.toUpperCase(),
  phenomenon: "rivaliteit",
  channel: "online",
  minutes: 5,
  roles: {},
  variants: ["basis"],
  location,
  objectives: [],
  teaser: "",
});
const attempt = (caseId: string, ended: boolean): SavedAttempt => ({
  attemptId: `${caseId}-${ended}`,
  caseId,
  role: "boa",
  mode: "oefenen",
  startedAt: "",
  savedAt: "",
  events: 3,
  ended,
});
const town = (catalogue: readonly CatalogueEntry[], attempts: readonly SavedAttempt[] = [], now = "2026-11-26T18:00:00Z") =>
  describeTown({ now, catalogue, attempts, locations });

describe("the light over the town", () => {
  // In winter Dutch time is an hour later than UTC, in summer two.
  test.each([
    ["2026-11-26T04:59:00Z", "nacht"],
    ["2026-11-26T05:00:00Z", "ochtend"],
    ["2026-11-26T08:59:00Z", "ochtend"],
    ["2026-11-26T09:00:00Z", "dag"],
    ["2026-11-26T15:59:00Z", "dag"],
    ["2026-11-26T16:00:00Z", "avond"],
    ["2026-07-01T15:00:00Z", "avond"],
    ["2026-11-26T21:00:00Z", "nacht"],
    ["2026-11-26T23:30:00Z", "nacht"],
    ["2026-11-26T23:30:00+09:00", "dag"],
    ["geen tijd", "avond"],
  ])("at %s it is %s", (now, light) => {
    expect(town([], [], now).light).toBe(light);
  });
});

describe("the weather", () => {
  test.each([
    ["2026-11-26", "2026-11-26T23:10:00Z", "2026-11-27"],
    ["2026-07-01", "2026-07-01T22:10:00Z", "2026-07-02"],
  ])("changes at Dutch midnight: %s is over at %s", (_before, now, after) => {
    expect(town([], [], now).weather).toBe(weatherOn(after));
  });

  it("is the same on one date, and every kind comes often enough", () => {
    const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
    const count = (kind: Weather) => days.filter((day) => weatherOn(day) === kind).length;
    expect(days.map(weatherOn)).toEqual(days.map(weatherOn));
    for (const kind of ["clear", "clouds", "drizzle", "mist"] as const) expect(count(kind), kind).toBeGreaterThan(20);
    expect(count("clear")).toBeGreaterThan(count("mist"));
  });
});

describe("the pins", () => {
  test.each([
    ["nothing was played", [], "waits", ["waits", "waits"]],
    ["one case runs", [attempt("a", false)], "waits", ["running", "waits"]],
    ["one case is done", [attempt("a", true)], "waits", ["done", "waits"]],
    ["one runs, the other is done", [attempt("a", true), attempt("b", false)], "running", ["done", "running"]],
    ["it was done before and runs again", [attempt("a", true), attempt("a", false), attempt("b", true)], "running", ["running", "done"]],
    ["all are done", [attempt("a", true), attempt("b", true)], "done", ["done", "done"]],
  ])("of two cases at one location, when %s", (_when, attempts, state, states) => {
    const [pin, ...others] = town([entry("a", "school"), entry("b", "school")], attempts).pins;
    expect(others).toEqual([]);
    expect([pin?.state, pin?.cases.map((one) => one.state)]).toEqual([state, states]);
    expect([pin?.location, pin?.name, pin?.x, pin?.y]).toEqual(["school", "School", 73, 43]);
  });

  it("stand from far to near, and only where cases are", () => {
    expect(town([entry("a", "tunnel"), entry("b", "school"), entry("c", "nergens")]).pins.map((pin) => pin.location)).toEqual(["school", "tunnel"]);
    expect(town([]).pins).toEqual([]);
  });

  test.each([
    ["the only case", [entry("a", "tunnel")], [], ["tunnel"]],
    ["none of two", [entry("a", "tunnel"), entry("b", "school")], [], []],
    ["the one played last", [entry("a", "tunnel"), entry("b", "school")], [attempt("b", false), attempt("a", false)], ["school"]],
    ["none when what was played is gone", [entry("a", "tunnel"), entry("b", "school")], [attempt("x", false)], []],
    ["none when it ended", [entry("a", "tunnel"), entry("b", "school")], [attempt("b", true)], []],
  ])("tell their title: %s", (_which, catalogue, attempts, told) => {
    expect(town(catalogue, attempts).pins.flatMap((pin) => (pin.told ? [pin.location] : []))).toEqual(told);
  });

  it("have labels beside them for every location", () => {
    expect(town([]).labels.map(({ name, kind }) => [name, kind])).toEqual([
      ["Tunnel", "verkeer"],
      ["School", "school"],
    ]);
  });
});
