import type { Choice } from "../../domain/moments.ts";

/** Words in a text: pieces with a letter or digit in them. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The weakest author's grade when nothing special is known. */
export function gradeOf(choice: Choice | undefined): string {
  const verdicts = choice?.judgements.find((judgement) => judgement.when === undefined)?.verdicts ?? [];
  const order = ["best", "verdedigbaar", "riskant", "fout"];
  return order[Math.max(0, ...verdicts.map((verdict) => order.indexOf(verdict.grade)))] ?? "best";
}
