import { IDENTIFICATIONS, SHARE_FORMS, TOLD, type Identification, type ShareAct, type ShareForm } from "../acts.ts";
import type { Answer } from "../answers.ts";
import type { DefaultText, Framework } from "../framework.ts";
import { SHARE_FIELDS, type Choice, type ShareField, type ShareMoment, type ShareNeed, type Verdict } from "../moments.ts";
import { choiceFindings, actRules, merged, ruleFinding } from "./choice.ts";
import { defaultText, judgementOf, type JudgeContext } from "./context.ts";
import { SHARE } from "./criteria.ts";
import { builtFinding, type Finding } from "./finding.ts";
import type { Rule } from "./rules/rule.ts";

type Built = Extract<Answer, { do: "share"; fields: unknown }>;

/** The act that a filled-in builder stands for. */
export function shareActOf(moment: ShareMoment, answer: Built): ShareAct {
  const known = acts.get(answer);
  if (known?.moment === moment) return known.act;
  const act = builtAct(moment, answer);
  acts.set(answer, { moment, act });
  return act;
}

const acts = new WeakMap<Built, { readonly moment: ShareMoment; readonly act: ShareAct }>();

function builtAct(moment: ShareMoment, answer: Built): ShareAct {
  const one = (field: ShareField) => answer.fields[field][0];
  const partner = one("partner");
  const form = SHARE_FORMS.find((known) => known === one("vorm"));
  const identified = IDENTIFICATIONS.find((known) => known === one("naam"));
  const told = TOLD.find((known) => known === one("vooraf"));
  const need = moment.needs.find((candidate) => candidate.partner === partner);
  return {
    act: "share",
    with: partner === undefined ? [] : [partner],
    data: answer.fields.gegevens,
    ...(one("doel") === undefined ? {} : { purpose: one("doel") as string }),
    ...(form ? { form } : {}),
    ...(identified ? { identified } : {}),
    ...(one("kanaal") === undefined ? {} : { channel: one("kanaal") as string }),
    ...(told ? { told } : {}),
    withoutTask: need === undefined,
  };
}

/** Parts: one a field, and one for every data item too many or too few. */
export function judgeShare(on: JudgeContext, moment: ShareMoment, answer: Built): readonly Finding[] {
  const need = moment.needs.find((candidate) => candidate.partner === answer.fields.partner[0]);
  const met = actRules(on, shareActOf(moment, answer));
  return SHARE_FIELDS.flatMap((field) => {
    if (moment.fields[field].length === 0) return [];
    const rules = met.filter((rule) => (rule.field ?? "partner") === field);
    if (field === "gegevens") return [...judgeData(on, moment, need, answer.fields.gegevens), ...rules.map((rule) => ruleFinding(on, rule, field))];
    return judgeField(on, moment, field, need, answer.fields[field], rules);
  });
}

/** What the author or a rule says of the item; of the rest, whether it is what this partner needs. */
function judgeField(
  on: JudgeContext,
  moment: ShareMoment,
  field: Exclude<ShareField, "gegevens">,
  need: ShareNeed | undefined,
  ids: readonly string[],
  rules: readonly Rule[],
): readonly Finding[] {
  const choice = moment.fields[field].find((item) => item.id === ids[0]);
  if (!choice) return [miss(on, field, field)];
  const author = choiceFindings(on, field, choice);
  const ruled = rules.map((rule) => ruleFinding(on, rule, field, choice.text));
  const found = merged(on, choice, author, ruled);
  // How much goes to somebody who has no task is never praised.
  const findings = need || (field !== "vorm" && field !== "naam") ? found : found.filter(({ grade }) => grade !== "best");
  if (author.length > 0 || ruled.some((finding) => finding.grade !== "best")) return findings;
  const needed = against(on, moment, field, need, choice);
  return !needed || (needed.grade === "best" && findings.some(({ ref }) => ref === needed.ref)) ? findings : [...findings, needed];
}

/** Beside what this partner needs. Without a task it needs nothing: then what nobody here needs is held against somebody, and the rest is no merit (SPEC A17.3). */
function against(on: JudgeContext, moment: ShareMoment, field: Exclude<ShareField, "gegevens">, need: ShareNeed | undefined, choice: Choice): Finding | null {
  if (field === "partner") return need ? fits(on, field, choice) : other(on, field, choice);
  const wanted = need?.[field] ?? moment.needs.flatMap((one) => one[field]);
  if (wanted.length === 0) return null;
  if (wanted.includes(choice.id)) return need ? fits(on, field, choice) : null;
  const weight = field === "vorm" ? heavier(SHARE_FORMS, choice.id, wanted) : field === "naam" ? heavier(IDENTIFICATIONS, choice.id, wanted) : 0;
  if (weight < 0 && !need) return null;
  const own = judgementOf(on, choice)?.because;
  if (weight > 0) return verdict(on, field, choice.text, { on: SHARE[field], grade: "riskant", tilt: "te-zwaar" }, "meer-dan-nodig", own);
  if (weight < 0) return verdict(on, field, choice.text, { on: SHARE[field], grade: "riskant", tilt: "te-licht" }, "minder-dan-nodig", own);
  return other(on, field, choice);
}

function judgeData(on: JudgeContext, moment: ShareMoment, need: ShareNeed | undefined, ids: readonly string[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const item of moment.fields.gegevens) {
    const given = ids.includes(item.id);
    const must = need?.gegevens.must.includes(item.id) ?? false;
    const part = `gegevens.${item.id}`;
    const said = given ? choiceFindings(on, part, item) : [];
    const own = need ? said : said.filter(({ grade }) => grade !== "best");
    if (own.length > 0) findings.push(...own);
    else if (must) findings.push(given ? fits(on, part, item) : miss(on, part, "gegevens", item.text));
    else if (given && !(need?.gegevens.may.includes(item.id) ?? false)) {
      const because = said.length > 0 ? undefined : judgementOf(on, item)?.because;
      findings.push(verdict(on, part, item.text, { on: SHARE.gegevens, grade: "riskant", tilt: "te-zwaar" }, "meer-dan-nodig", because));
    }
  }
  return findings;
}

function heavier(scale: readonly (ShareForm | Identification)[], id: string, wanted: readonly string[]): number {
  const at = (value: string) => scale.findIndex((step) => step === value);
  const levels = wanted.map(at);
  if (at(id) > Math.max(...levels)) return 1;
  return at(id) < Math.min(...levels) ? -1 : 0;
}

/** `own`: the author's sentence, in place of the standing one. */
function verdict(on: JudgeContext, part: string, subject: string, given: Verdict, text: DefaultText, own?: string): Finding {
  return builtFinding(on.framework, part, given, own === undefined || own === "" ? defaultText(on, text) : own, [], subject);
}

/** What fits is the same in every situation, but for the author's sentence. */
const fitting = new WeakMap<Choice, { readonly framework: Framework; readonly own: string | undefined; readonly finding: Finding }>();

function fits(on: JudgeContext, part: string, choice: Choice): Finding {
  const own = judgementOf(on, choice)?.because;
  const known = fitting.get(choice);
  if (known?.framework === on.framework && known.own === own) return known.finding;
  const field = part.split(".")[0] as ShareField;
  const finding = verdict(on, part, choice.text, { on: SHARE[field], grade: "best" }, field === "gegevens" ? "precies-genoeg" : `goed-${field}`, own);
  fitting.set(choice, { framework: on.framework, own, finding });
  return finding;
}

function other(on: JudgeContext, part: string, choice: Choice): Finding {
  const field = part.split(".")[0] as ShareField;
  return verdict(on, part, choice.text, { on: SHARE[field], grade: "riskant", tilt: "anders" }, "ander-dan-nodig", judgementOf(on, choice)?.because);
}

function miss(on: JudgeContext, part: string, field: ShareField, subject = ""): Finding {
  return verdict(on, part, subject, { on: SHARE[field], grade: "riskant", tilt: "te-licht" }, "ontbreekt");
}
