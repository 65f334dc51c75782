import type { Assessment } from "../domain/assess/assess.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Role } from "../domain/roles.ts";
import type { LensView } from "./debriefModel.ts";
import { listText } from "./format.ts";
import { cell, weakestIn } from "./lens/grid.ts";
import { ROLES_SHORT } from "./text/lens.ts";
import { GRADE_NAMES, T } from "./text/nl.ts";

/** One role of a team that is done. */
export interface TeamMember {
  readonly attemptId: string;
  readonly game: Game;
  readonly assessment: Assessment;
}

export interface TeamView {
  readonly title: string;
  /** In the order of their seats. */
  readonly members: readonly {
    readonly attemptId: string;
    readonly role: Role;
    readonly roleName: string;
    readonly ending: { readonly title: string; readonly text: string } | null;
  }[];
  /** A line a turn, a column a role: who decided what, and the weakest of it. */
  readonly picture: LensView;
}

/** What a team played, side by side. No score: a team has no mark, and a role has its own debrief. */
export function describeTeam(members: readonly TeamMember[]): TeamView {
  const [first] = members;
  const turns = first?.game.script.clock.turns ?? [];
  const nameOf = ({ game }: TeamMember) => game.framework.roles[game.script.role].name;
  const lines = turns.map(({ label, id }) => ({
    name: label,
    cells: members.map(({ game: { script }, assessment }) => {
      const here = assessment.decisions.filter(({ moment }) => momentOf(script, moment)?.turn === id);
      const texts = here.map(({ moment, grade }) => T.judgedAs(momentOf(script, moment)?.title ?? moment, GRADE_NAMES[grade]));
      return here.length === 0 ? null : cell(listText(texts), weakestIn(here.map(({ grade }) => grade)));
    }),
  }));
  return {
    title: first?.game.script.title ?? "",
    members: members.map((member) => {
      const { script } = member.game;
      const ending = script.endings.find(({ id }) => id === member.assessment.ending);
      return { attemptId: member.attemptId, role: script.role, roleName: nameOf(member), ending: ending ? { title: ending.title, text: ending.text } : null };
    }),
    picture: {
      title: T.teamPicture,
      lead: T.teamPictureLead,
      columns: members.map((member) => ({ name: nameOf(member), short: ROLES_SHORT[member.game.script.role] })),
      lines,
    },
  };
}
