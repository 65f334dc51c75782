import { describe, expect, it } from "vitest";
import type { LogEvent, Mode } from "../domain/log.ts";
import { replay } from "../domain/play/progress.ts";
import { routeMapOf } from "../domain/routes/routeMap.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { describeRouteMap } from "./routeMap.ts";
import type { WalkedAttempt } from "./routeMapAttempt.ts";
import { layoutTall, layoutWide } from "./routeMapLayout.ts";

/** kijk → (veilig) → praat → einde, or (weg) → straks → einde; in straks promising secrecy breaks a limit. */
const story = script(
  [
    choose("kijk", "duiden", [choice("veilig", "best", { then: [{ to: "praat" }] }), choice("weg", "riskant", { then: [{ to: "straks" }] })], {
      title: "Kijk",
    }),
    choose("praat", "acties", [choice("goed", "best", { then: [{ to: "einde" }] }), choice("kort", "riskant", { add: { v: 1 }, then: [{ to: "einde" }] })], {
      title: "Praat",
    }),
    choose("straks", "acties", [choice("rustig", "best")], { title: "Straks" }),
  ],
  {
    vars: { v: { min: 0, max: 1, start: 0 } },
    endings: [
      { id: "kort", when: { op: "==", left: { op: "name", name: "v" }, right: { op: "value", value: 1 } }, title: "Kort af", tone: "zwaar", text: "" },
      { id: "goed", title: "Goed af", tone: "licht", text: "" },
    ],
  },
);

const picks = (...options: readonly (readonly [string, string])[]): readonly LogEvent[] =>
  options.map(([moment, option]) => ({ type: "moment.answered", moment, answer: { do: "choose", option } }));
/** The look back after a step is closed. */
const on = (moment: string): LogEvent => ({ type: "moment.continued", moment });

function attempt(events: readonly LogEvent[], mode: Mode = "toets", more: Partial<WalkedAttempt["started"]> = {}): WalkedAttempt {
  return { started: { ...started(story, mode), ...more }, now: replay(game(story, [], mode), events) };
}

function seen(own: WalkedAttempt, others: readonly WalkedAttempt[] = []) {
  const at = game(story, [], own.started.mode);
  return describeRouteMap({ game: at, map: routeMapOf(at), own, others });
}
const place = (view: ReturnType<typeof seen>, id: string) => view.bands.flatMap(({ places }) => places).find((one) => one.id === id);
const walks = (view: ReturnType<typeof seen>) => Object.fromEntries(view.ways.map(({ way, walk }) => [way.join(">"), walk]));

describe("the route map", () => {
  const short = attempt(picks(["kijk", "veilig"], ["praat", "kort"]));

  it("draws the own route over every way there is, and keeps the rest unseen", () => {
    const view = seen(short);
    expect(walks(view)).toEqual({
      "start/>kijk": "route",
      "kijk>praat": "route",
      "kijk>straks": "never",
      "praat>einde/kort": "route",
      "praat>einde/goed": "never",
      "straks>einde/goed": "never",
    });
    expect(place(view, "praat")).toMatchObject({ name: "Praat", grade: "riskant", walk: "route" });
    expect(place(view, "straks")).toMatchObject({ name: "Een keuze", walk: "never" });
    expect(JSON.stringify(view)).not.toMatch(/Straks|Goed af|rustig/u);
    expect(place(view, "einde/kort")).toMatchObject({ title: "Kort af", here: true });
    expect(view.endings).toEqual({ seen: 1, all: 2 });
  });

  it("lays other attempts beside it: ways, endings, counts and the first differences", () => {
    const view = seen(short, [
      attempt(picks(["kijk", "veilig"], ["praat", "goed"]), "toets", { attemptId: "b" }),
      attempt(picks(["kijk", "weg"], ["straks", "rustig"]), "oefenen"),
    ]);
    expect(walks(view)).toMatchObject({ "praat>einde/goed": "other", "kijk>praat": "route", "kijk>straks": "other" });
    expect(place(view, "einde/goed")).toMatchObject({ title: "Goed af", here: false, seenIn: [0] });
    expect(place(view, "kijk")).toMatchObject({ counts: { best: 2, verdedigbaar: 0, riskant: 1, fout: 0 } });
    const [first] = view.attempts;
    expect(first).toMatchObject({ attemptId: "b", ending: "Goed af", sameEnding: false, more: 0 });
    expect(first?.differences).toMatchObject([{ title: "Praat", then: { did: "goed", grade: "best" }, now: { did: "kort", grade: "riskant" } }]);
  });

  it("playing again is drawn apart; the first choice stays what counts, and one can go back from it", () => {
    const again = attempt(
      [
        ...picks(["kijk", "veilig"]),
        on("kijk"),
        ...picks(["praat", "kort"]),
        on("praat"),
        { type: "attempt.rewound", moment: "kijk" },
        ...picks(["kijk", "weg"]),
        on("kijk"),
      ],
      "oefenen",
    );
    const view = seen(again);
    expect(walks(view)).toMatchObject({ "kijk>praat": "route", "praat>einde/kort": "route", "kijk>straks": "tried" });
    expect(place(view, "kijk")).toMatchObject({ grade: "best", canRewind: true });
    // The way to it was left when playing again, and is still known.
    expect(place(view, "praat")).toMatchObject({ canRewind: true });
    const back = replay(game(story, [], "oefenen"), [
      ...picks(["kijk", "veilig"]),
      on("kijk"),
      ...picks(["praat", "kort"]),
      on("praat"),
      { type: "attempt.rewound", moment: "kijk" },
      ...picks(["kijk", "weg"]),
      on("kijk"),
      { type: "attempt.rewound", moment: "praat" },
    ]);
    expect([back.state.moment, back.path.map(({ moment }) => moment)]).toEqual(["praat", ["kijk"]]);
  });

  it("in a toets nobody goes back", () => {
    expect(place(seen(short), "praat")).toMatchObject({ canRewind: false });
  });

  it("without a map what was walked is shown all the same", () => {
    const view = describeRouteMap({ game: game(story), map: null, own: short, others: [] });
    expect([view.partial, view.ways.every(({ walk }) => walk === "route"), view.ways.length]).toEqual([true, true, 3]);
  });
});

describe("the drawing", () => {
  const view = seen(attempt(picks(["kijk", "weg"], ["straks", "rustig"])));

  it("gives every step a column of its own, in order, with its places inside", () => {
    const { bands, places, ways } = layoutWide(view);
    view.bands.forEach(({ places: own }, index) => {
      const { from = 0, to = 0 } = bands[index] ?? {};
      for (const { id } of own) expect(places.get(id)?.x).toSatisfy((x: number) => x > from && x < to);
      expect(from).toBe(index === 0 ? 0 : bands[index - 1]?.to);
    });
    // The way in is not drawn: the story begins at its first place.
    expect(ways).toHaveLength(view.ways.length - 1);
  });

  it("gives every place a row of its own, in the order of the story", () => {
    const { places, order, height } = layoutTall(view);
    const ys = order.map(({ id }) => places.get(id)?.y ?? 0);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(Math.min(...ys.slice(1).map((y, index) => y - (ys[index] ?? 0)))).toBeGreaterThanOrEqual(56);
    expect(height).toBeGreaterThan(ys.at(-1) ?? Infinity);
  });
});
