import { isBetter, type Grade } from "../../domain/grades.ts";
import type { LensCell } from "../debriefModel.ts";
import { GRADE_NAMES } from "../text/nl.ts";

export function cell(text: string, grade: Grade): LensCell {
  return { text, grade, gradeName: GRADE_NAMES[grade] };
}

/** The weakest; best where nobody said anything. */
export function weakestIn(grades: readonly Grade[]): Grade {
  return grades.reduce<Grade>((weakest, grade) => (isBetter(weakest, grade) ? grade : weakest), "best");
}
