import { GRADE_NAMES, GRADES } from "../../view/shell.ts";
import { watals as words } from "../text/watals.ts";

type Counts = Readonly<Record<(typeof GRADES)[number], number>>;

/** How often each grade fell here, over all one's attempts. */
export function GradeCounts({ counts }: { readonly counts: Counts }) {
  const text = GRADES.flatMap((grade) => (counts[grade] > 0 ? [`${counts[grade]} × ${GRADE_NAMES[grade]}`] : [])).join(" · ");
  return (
    <p class="wh-small wh-soft">
      {words.counts}: {text}
    </p>
  );
}
