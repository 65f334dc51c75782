import type { Answer } from "../answers.ts";
import type { BuildMoment } from "../moments.ts";
import { choiceFindings } from "./choice.ts";
import type { JudgeContext } from "./context.ts";
import { findingOf, type Finding } from "./finding.ts";

/** Parts: one a row, of a row that takes several one an item. A row left open is worth what its author says of that (SPEC A3.6). */
export function judgeBuild(on: JudgeContext, moment: BuildMoment, answer: Extract<Answer, { do: "build" }>): readonly Finding[] {
  return moment.rows.flatMap((row): readonly Finding[] => {
    const picked = (moment.fields[row.id] ?? []).filter((item) => answer.fields[row.id]?.includes(item.id));
    const { empty } = row;
    if (picked.length === 0)
      return (empty?.verdicts ?? []).map((verdict) => findingOf(on.framework, row.id, verdict, empty?.because ?? "", empty?.law, row.label));
    return picked.flatMap((item) =>
      choiceFindings(on, row.several ? `${row.id}.${item.id}` : row.id, item).map((finding) => ({ ...finding, subject: `${row.label}: ${item.text}` })),
    );
  });
}
