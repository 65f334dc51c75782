import { Check, OctagonX, Star, TriangleAlert, type LucideIcon } from "lucide-preact";
import type { Grade } from "../../domain/grades.ts";
import { Icon } from "./Icon.tsx";

export const GRADE_ICONS: Readonly<Record<Grade, LucideIcon>> = { best: Star, verdedigbaar: Check, riskant: TriangleAlert, fout: OctagonX };

/** Icon and word, so that colour never carries the grade alone. */
export function GradeBadge({ grade, name }: { readonly grade: Grade; readonly name: string }) {
  return (
    <span class={`wh-grade wh-grade--${grade}`}>
      <Icon of={GRADE_ICONS[grade]} size="sm" />
      {name}
    </span>
  );
}
