import type { Framework } from "../framework.ts";
import type { Choice } from "../moments.ts";
import { begin } from "../play/advance.ts";
import { grown } from "../play/grown.ts";
import type { Script } from "../scenario.ts";
import { merged, authorFindings, ruleFinding, rulesOf } from "./choice.ts";
import { CONFIRMED, judgeContext, type JudgeContext } from "./context.ts";
import type { Finding } from "./finding.ts";
import { emptyMemory } from "./memory.ts";

/** Somebody who knows everything that is true in a case but that it was reported, at its beginning: what a choice is worth apart from the story. */
export function standingContext(framework: Framework, script: Script): JudgeContext {
  const known = Object.keys(script.facts).filter((id) => id !== CONFIRMED);
  return judgeContext({ script, framework, agreements: [] }, { ...begin(script).state, known: grown(known) }, emptyMemory());
}

/** The author's judgement without a condition, together with the rules of the framework; hard limits and agreements apart. */
export function standingFindings(on: JudgeContext, choice: Choice): readonly Finding[] {
  const standing = { ...choice, judgements: choice.judgements.filter((judgement) => judgement.when === undefined) };
  const ruled = rulesOf(on, choice.acts).map((rule) => ruleFinding(on, rule, "keuze"));
  return merged(on, standing, authorFindings(on, "keuze", standing), ruled);
}
