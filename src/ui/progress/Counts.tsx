import { GRADE_NAMES, GRADES, totalOf, type GradeCounts } from "../../view/progressPage.ts";
import { GRADE_ICONS, Icon } from "../parts/index.ts";

/** How often each grade was given: a bar to see it, icon, number and word to know it. Nothing for nothing. */
export function Counts({ counts }: { readonly counts: GradeCounts }) {
  const given = GRADES.filter((grade) => counts[grade] > 0);
  if (given.length === 0) return null;
  return (
    <div class="wh-prog-counts">
      <Bar counts={counts} />
      <ul>
        {given.map((grade) => (
          <li key={grade} class={`wh-grade--${grade}`}>
            <Icon of={GRADE_ICONS[grade]} size="xs" />
            {counts[grade]} {GRADE_NAMES[grade]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Parts of a whole; each grade has a pattern of its own beside its colour. */
function Bar({ counts }: { readonly counts: GradeCounts }) {
  const total = totalOf(counts);
  let from = 0;
  return (
    <svg class="wh-prog-bar" width="100%" height="12" aria-hidden="true">
      {GRADES.map((grade) => {
        const share = (100 * counts[grade]) / total;
        const x = from;
        from += share;
        return share > 0 && <rect key={grade} class={`wh-grade--${grade}`} x={`${x}%`} width={`${share}%`} height="100%" fill={`url(#wh-bar-${grade})`} />;
      })}
    </svg>
  );
}

/** Drawn once on a page that shows counts. */
export function BarPatterns() {
  return (
    <svg class="wh-prog-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {GRADES.map((grade) => (
          <pattern key={grade} id={`wh-bar-${grade}`} class={`wh-grade--${grade}`} patternUnits="userSpaceOnUse" {...SHAPES[grade].tile}>
            <rect class="wh-prog-under" width="12" height="12" />
            <path class="wh-prog-over" d={SHAPES[grade].path} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** Full, half, quarter, crossed: they stay apart on a screen without colour and on paper. */
const SHAPES = {
  best: { tile: { width: 12, height: 12 }, path: "M0 0h12v12H0z" },
  verdedigbaar: { tile: { width: 6, height: 6, patternTransform: "rotate(45)" }, path: "M0 0h3v6H0z" },
  riskant: { tile: { width: 6, height: 6 }, path: "M1.500 1.500h3v3h-3z" },
  fout: { tile: { width: 6, height: 6, patternTransform: "rotate(45)" }, path: "M0 0h6v1.500H0zM0 0h1.500v6H0z" },
} as const;
