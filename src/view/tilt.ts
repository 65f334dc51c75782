import type { Weights } from "../domain/framework.ts";
import type { Leaning } from "../domain/grades.ts";
import { D } from "./text/debrief.ts";

/** Decisions that lean to too little, to too much, to something else, and both ways. */
export interface TiltsView {
  readonly light: number;
  readonly heavy: number;
  readonly other: number;
  readonly both: number;
  readonly sentence: string;
}

/** The counts with a sentence, by the numbers of weging.yaml. */
export function tiltsView(counts: Readonly<Record<Leaning, number>>, rule: Weights["tilt"]): TiltsView {
  const { "te-licht": light, "te-zwaar": heavy, anders: other, beide: both } = counts;
  return { light, heavy, other, both, sentence: sentenceOf(light + both, heavy + both, light + heavy + both, rule) };
}

/** What leans both ways counts on both sides. */
function sentenceOf(light: number, heavy: number, all: number, { from, ratio }: Weights["tilt"]): string {
  if (all === 0) return D.balanced;
  if (all < from) return D.tooFew;
  if (light >= heavy * ratio) return D.oftenLight;
  return heavy >= light * ratio ? D.oftenHeavy : D.both;
}
