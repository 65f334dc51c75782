import type { Role } from "../roles.ts";
import type { May } from "./may.ts";

/** What can be done in step 5 (routekaart, step 5; interventiekaart 2, 3 and 5; domain model chapter 2). */
export const MATRIX_ACTIONS = [
  "openbare-reactie",
  "dm",
  "bellen",
  "opzoeken",
  "aanspreken",
  "controleren",
  "omgeving-aanpassen",
  "ouder",
  "afwachten",
  "handhaven",
  "inlichten",
  "verwijderverzoek",
] as const;
export type MatrixAction = (typeof MATRIX_ACTIONS)[number];

export type ActionMatrix = Readonly<Record<MatrixAction, Readonly<Record<Role, May>>>>;

/** May this role do this in step 5, and on which condition? */
export function actionAnswer(matrix: ActionMatrix, action: MatrixAction, role: Role): May {
  return matrix[action][role];
}
