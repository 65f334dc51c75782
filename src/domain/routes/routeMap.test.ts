import { describe, expect, it } from "vitest";
import type { LogEvent, Mode } from "../log.ts";
import type { Moment } from "../moments.ts";
import { replay } from "../play/progress.ts";
import { hasChosen } from "../testing/conditions.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { mapIn, packMaps } from "./packed.ts";
import { placesOf, routeMapOf } from "./routeMap.ts";
import { trailOf } from "./trail.ts";
import { walk } from "./walk.ts";

const beat = (id: string, more: Partial<Moment> = {}): Moment => ({ id, step: "acties", do: "beat", ...more }) as Moment;

/** Twee and drie lie behind a beat where the ways part; a beat that leads one way lies on the way. Secrecy breaks a limit. */
const story = script([
  choose("een", "duiden", [
    choice("a", "best"),
    choice("b", "best"),
    choice("geheim", "best", { acts: [{ act: "promise", what: "geheim" }], then: [{ to: "stil" }] }),
  ]),
  beat("even"),
  beat("splitst", { then: [{ when: hasChosen("een", "a"), to: "twee" }, { to: "drie" }] }),
  choose("twee", "acties", [choice("a", "best", { then: [{ to: "einde" }] })]),
  choose("drie", "acties", [choice("a", "best", { then: [{ to: "einde" }] })]),
  choose("stil", "acties", [choice("a", "best")]),
]);
const map = (mode: Mode) => routeMapOf(game(story, [], mode))?.map((way) => way.join(">"));
const pick = (moment: string, option: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option } });

const WAYS = ["start/>een", "een>splitst", "splitst>twee", "splitst>drie", "twee>einde/klaar", "drie>einde/klaar"];

describe("the map of a story", () => {
  it("what only happens lies on a way, unless the ways part there", () => {
    expect(map("toets")?.sort()).toEqual([...WAYS, "een>stil", "stil>einde/klaar"].sort());
  });

  it("A4.6 where practice goes back, no way leads on", () => {
    expect(map("oefenen")?.sort()).toEqual([...WAYS].sort());
  });

  it("a story that is too large has none", () => {
    expect(walk(game(story), () => undefined, 2)).toBe(false);
  });

  it("travels packed, once for those that are the same", () => {
    const plays = [
      { role: "boa", variant: "basis" },
      { role: "boa", variant: "acuut" },
      { role: "oov", variant: "basis" },
    ] as const;
    const packed = packMaps(plays, ({ role }, mode) => (role === "oov" ? null : routeMapOf(game(story, [], mode))));
    expect(packed.maps).toHaveLength(2);
    expect(mapIn(packed, plays[1], "oefenen")).toEqual(routeMapOf(game(story, [], "oefenen")));
    expect(mapIn(packed, plays[2], "toets")).toBeNull();
  });
});

describe("the trail of an attempt", () => {
  const trail = (events: readonly LogEvent[], mode: Mode) => {
    const on = game(story, [], mode);
    const places = placesOf(routeMapOf(on) ?? []);
    const { route, tried } = trailOf(on, replay(on, events), (id) => places.has(id));
    return { route: route.map((way) => way.join(">")), tried: tried.map((way) => way.join(">")) };
  };
  const back: LogEvent = { type: "moment.continued", moment: "een" };
  const beats: readonly LogEvent[] = ["even", "splitst"].map((moment) => ({ type: "moment.continued", moment }));

  it("goes over the places of the map", () => {
    expect(trail([pick("een", "a"), ...beats, pick("twee", "a")], "toets")).toEqual({
      route: ["start/>een", "een>splitst", "splitst>twee", "twee>einde/klaar"],
      tried: [],
    });
  });

  it("A4.6 a choice over a hard limit leads nowhere in oefenen, and somewhere in a toets", () => {
    expect(trail([pick("een", "geheim")], "oefenen").route).toEqual(["start/>een"]);
    expect(trail([pick("een", "geheim")], "toets").route).toEqual(["start/>een", "een>stil"]);
  });

  it("what was played again is told apart", () => {
    const first = [pick("een", "a"), back, ...beats, pick("twee", "a"), { type: "moment.continued", moment: "twee" } as const];
    expect(trail([...first, { type: "attempt.rewound", moment: "een" }, pick("een", "b")], "oefenen")).toEqual({
      route: ["start/>een", "een>splitst", "splitst>twee", "twee>einde/klaar"],
      tried: ["splitst>drie"],
    });
  });
});
