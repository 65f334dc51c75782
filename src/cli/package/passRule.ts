import type { Weights } from "../../domain/framework.ts";
import { scoreRule } from "../../view/text/nl.ts";

/** When a test is passed, in the six sentences of the score page (SPEC A8.4); `threshold`: another lowest total than that of weging.yaml. */
export function passRule(weights: Pick<Weights, "pass" | "pivotalWeight">, threshold: number | null): readonly string[] {
  return scoreRule({ ...weights, pass: { ...weights.pass, total: threshold ?? weights.pass.total } });
}
