import type { Weights } from "../domain/framework.ts";
import { D } from "./text/debrief.ts";

/** Whether somebody leans to too little or too much, with the numbers of weging.yaml. */
export function tiltText(light: number, heavy: number, { from, ratio }: Weights["tilt"]): string {
  if (light === 0 && heavy === 0) return D.balanced;
  if (light + heavy < from) return D.tooFew;
  if (light >= heavy * ratio) return D.oftenLight;
  return heavy >= light * ratio ? D.oftenHeavy : D.both;
}
