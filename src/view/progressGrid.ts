import { ROLES } from "../domain/roles.ts";
import type { CaseState } from "./caseState.ts";
import type { GridView, ProgressInput } from "./progressModel.ts";

/** Every case against the roles that are looked at. What was done once stays done, also while it is played again. */
export function describeGrid({ catalogue, results, attempts, role }: Omit<ProgressInput, "framework" | "reviews">): GridView {
  const roles = role === undefined ? ROLES : [role];
  const keyOf = (one: { readonly caseId: string; readonly role: string }) => `${one.caseId}/${one.role}`;
  const done = new Set([...results, ...attempts.filter(({ ended }) => ended)].map(keyOf));
  const running = new Set(attempts.filter(({ ended }) => !ended).map(keyOf));
  const stateOf = (key: string): CaseState => (done.has(key) ? "done" : running.has(key) ? "running" : "waits");
  return {
    roles,
    rows: catalogue
      .map(({ id, title, phenomenon, roles: parts }) => ({
        caseId: id,
        title,
        phenomenon,
        cells: roles.map((one) => {
          const part = parts[one];
          return part === undefined ? null : { role: one, part, state: stateOf(`${id}/${one}`) };
        }),
      }))
      .toSorted((a, b) => a.phenomenon.localeCompare(b.phenomenon, "nl")),
  };
}
