import type { SavedAttempt } from "../runtime/ports.ts";

/** Whether an attempt is one of this team. */
export const isOf =
  (teamId: string) =>
  ({ team }: Pick<SavedAttempt, "team">): boolean =>
    team?.id === teamId;

/** A list in which a team is one attempt: the one that was played last stands for all, and has ended when all have. */
export function joinTeams(attempts: readonly SavedAttempt[]): readonly SavedAttempt[] {
  return attempts.flatMap((attempt) => {
    const { team } = attempt;
    if (!team) return [attempt];
    const members = attempts.filter(isOf(team.id));
    const last = members.reduce((newest, other) => (other.savedAt > newest.savedAt ? other : newest));
    if (attempt !== last) return [];
    const { step: _step, ...rest } = attempt;
    return [{ ...rest, ended: members.every(({ ended }) => ended) }];
  });
}
