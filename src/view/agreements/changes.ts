import type { SetDifference } from "../../domain/explore/compareSets.ts";
import type { Grade } from "../../domain/grades.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Role } from "../../domain/roles.ts";
import { describeDid } from "../did.ts";
import { STEP_NAMES } from "../text/nl.ts";

export interface ChangeLine {
  readonly key: string;
  readonly step: string;
  readonly moment: string;
  readonly choice: string;
  /** It is what was done there, and not another choice. */
  readonly done: boolean;
  readonly before: Grade;
  readonly after: Grade;
  /** Titles of the agreements that make the difference. */
  readonly agreements: readonly string[];
}

/** What is judged differently in one case and role; the same in several variants is said once. */
export interface ChangeView {
  readonly caseId: string;
  readonly title: string;
  readonly role: Role;
  readonly lines: readonly ChangeLine[];
}

/** Lines about one script; `titles` names agreements by id. */
export function describeChanges(game: Game, differences: readonly SetDifference[], titles: Readonly<Record<string, string>>): readonly ChangeLine[] {
  return differences.flatMap(({ moment: id, answer, done, before, after, agreements }) => {
    const moment = momentOf(game.script, id);
    // Kept in another moment and judged the same: nothing to tell.
    if (!moment || before === after) return [];
    const choice = describeDid(game, id, answer);
    return [
      {
        key: `${id}|${JSON.stringify(answer)}|${before}|${after}`,
        step: STEP_NAMES[moment.step],
        moment: moment.title ?? moment.ask ?? "",
        choice,
        done,
        before,
        after,
        agreements: [...new Set(agreements.map((one) => titles[one.id] ?? one.id))],
      },
    ];
  });
}
