import { expect, it } from "vitest";
import { assessProgress } from "../domain/assess/assess.ts";
import type { LogEvent } from "../domain/log.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { buildMoment } from "../domain/testing/moments.ts";
import { lensOf } from "./debriefLens.ts";

const open = { verdicts: [{ on: "x.doel", grade: "riskant", tilt: "te-licht" }], because: "" } as const;
const card = (id: string, title: string) =>
  buildMoment(
    [
      [{ id: "gezag" }, [choice("orde", "best"), choice("zaak", "fout", { on: "x.doel", tilt: "te-zwaar" })]],
      [{ id: "bron", several: true, empty: open }, [choice("openbaar", "best"), choice("besloten", "riskant", { on: "x.doel", tilt: "te-zwaar" })]],
    ],
    { id, title },
  );
const bare = buildMoment([[{ id: "gezag" }, [choice("orde", "best")]]], { id: "drie", title: "Kaart 3" });
const lens = { kind: "assen", title: "Vier assen", lead: "Kijk welke as je goed ziet.", moments: ["een", "twee", "drie"] } as const;
const story = script([card("een", "Kaart 1"), card("twee", "Kaart 2"), bare, choose("los", "acties", [choice("a", "best")])], { lens });

const built = (moment: string, fields: Readonly<Record<string, readonly string[]>>): readonly LogEvent[] => [
  { type: "moment.answered", moment, answer: { do: "build", fields } },
];
function lensAfter(on: typeof story, ...events: readonly LogEvent[]) {
  const of = game(on, [], "toets");
  return lensOf(of, assessProgress(of, [], replay(of, [started(on, "toets"), ...events])));
}

it("the picture of a drill: a line a builder, a column a row, the weakest of what was put there", () => {
  const seen = lensAfter(
    story,
    ...built("een", { gezag: ["orde"], bron: ["openbaar", "besloten"] }),
    ...built("twee", { gezag: ["zaak"], bron: [] }),
    ...built("drie", { gezag: ["orde"] }),
  );
  expect(seen?.columns).toEqual([
    { name: "gezag", count: "2 van 3" },
    { name: "bron", count: "0 van 2" },
  ]);
  expect(seen?.lines.map(({ name, cells }) => [name, ...cells.map((cell) => cell && `${cell.text}: ${cell.grade}`)])).toEqual([
    ["Kaart 1", "orde: best", "openbaar en besloten: riskant"],
    ["Kaart 2", "zaak: fout", "niets: riskant"],
    ["Kaart 3", "orde: best", null],
  ]);
});

it("shows only what was met, and nothing where no drill asks for it", () => {
  expect(lensAfter(story, ...built("een", { gezag: ["orde"], bron: ["openbaar"] }))?.lines).toHaveLength(1);
  const { lens: _none, ...plain } = story;
  expect([lensAfter(story), lensAfter(plain)]).toEqual([undefined, undefined]);
});
