import type { Answer } from "../answers.ts";
import { REFLECT_FIELDS, type ReflectMoment } from "../moments.ts";
import { choiceFindings } from "./choice.ts";
import { defaultText, type JudgeContext } from "./context.ts";
import { REFLECT } from "./criteria.ts";
import { builtFinding, type Finding } from "./finding.ts";

/** Parts: one a field; every ticked item of a set is a part of its own (SPEC A19). */
export function judgeReflect(on: JudgeContext, moment: ReflectMoment, answer: Extract<Answer, { do: "reflect" }>): readonly Finding[] {
  return REFLECT_FIELDS.flatMap((field) => {
    const items = moment.fields[field];
    if (items.length === 0) return [];
    const picked = items.filter((item) => answer.fields[field]?.includes(item.id));
    if (picked.length === 0) {
      return [builtFinding(on.framework, field, { on: REFLECT[field], grade: "riskant", tilt: "te-licht" }, defaultText(on, "minder-dan-nodig"))];
    }
    return picked.flatMap((item) => choiceFindings(on, field === "hoort" || field === "opvang" ? `${field}.${item.id}` : field, item));
  });
}
