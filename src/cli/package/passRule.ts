import type { Weights } from "../../domain/framework.ts";

/** When a test is passed, for who sees only the description (SPEC A8.4); `threshold`: another lowest total than that of weging.yaml. */
export function passRule({ pass }: Pick<Weights, "pass">, threshold: number | null): readonly string[] {
  return [`Voor een behaalde toets heb je minstens ${threshold ?? pass.total} van de 100 punten nodig, en nog een paar dingen: die staan op de scorepagina.`];
}
