import type { Assessment } from "../../domain/assess/assess.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Lens } from "../../domain/scenario.ts";
import type { LensGrid, LensView } from "../debriefModel.ts";
import { axes } from "./axes.ts";
import { certainty } from "./certainty.ts";
import { phases } from "./phases.ts";
import { rungs } from "./rungs.ts";
import { weeks } from "./weeks.ts";

/** The picture of its own that a longer drill has in the debrief. Absent when nothing of it was met. */
export function lensOf(game: Game, assessment: Assessment): LensView | undefined {
  const { lens } = game.script;
  if (!lens) return undefined;
  const grid = gridOf(game, assessment, lens);
  return grid.lines.length === 0 ? undefined : { title: lens.title, lead: lens.lead, ...grid };
}

function gridOf(game: Game, assessment: Assessment, lens: Lens): LensGrid {
  switch (lens.kind) {
    case "assen":
      return axes(game.script, assessment, lens.moments ?? []);
    case "treden":
      return rungs(game, assessment);
    case "zekerheid":
      return certainty(game, assessment);
    case "fasen":
      return phases(game, assessment);
    case "weken":
      return weeks(game, assessment, lens.lines ?? []);
  }
}
