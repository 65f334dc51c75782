import type { RuleText } from "../../domain/framework.ts";
import type { Collision } from "../../domain/kader/collisions.ts";
import type { CriterionText, HardLimitWords, Kader, SourcedLawCard } from "../../domain/kader/kader.ts";
import type { KnowledgeKind } from "../../domain/kader/knowledge.ts";
import type { Source } from "../../domain/source.ts";
import { ROLES } from "../../domain/roles.ts";
import { agreementDrafts } from "./agreements.ts";
import { from, part, refs, sided, type Draft } from "./draft.ts";
import { AXIS_NAMES, BORDER_NAMES, sourceWords, STEP_NAMES, TILT_NAMES, TOPIC_NAMES } from "./labels.ts";

/** What a choice is judged by: criteria, hard limits, law cards, agreements, and where sources collide. */
export function judgingDrafts(kader: Kader): readonly Draft[] {
  return [
    ...kader.criteria.map(criterionDraft),
    ...kader.hardLimits.map(limitDraft),
    ...Object.values(kader.framework.rules).map((rule) => ruleDraft(rule, kader)),
    ...kader.law.map(lawDraft),
    ...agreementDrafts(kader),
    ...kader.collisions.map((one) => collisionDraft(one, kader)),
  ];
}

function criterionDraft({ id, step, axis, objective, question, good, tooLight, tooHeavy, source }: CriterionText): Draft {
  const parts = [
    ...sided("goed", "Goed", good),
    ...sided("te-licht", "Te licht", tooLight),
    ...sided("te-zwaar", "Te zwaar of anders", tooHeavy),
    ...part("Waar het bij hoort", `${STEP_NAMES[step]}.`, AXIS_NAMES[axis]),
  ];
  return { kind: "criterium", id, title: question, parts, ...from(source), under: step, mentions: refs("leerdoel", [objective]) };
}

function limitDraft({ id, title, because, acts, when, exceptions, borders, law, lawFor, source }: HardLimitWords): Draft {
  const parts = [
    ...sided("niet", "Wat je doet", ...acts),
    ...part("Waarom dit een grens is", because),
    ...part("Wanneer het geldt", ...when),
    ...part("Wanneer niet", ...(exceptions.length === 0 ? ["Er is geen uitzondering."] : exceptions)),
    ...part("Wat erop lijkt", ...borders.map((border) => `${border.text} Dit is: ${BORDER_NAMES[border.grade]}.`)),
    ...part("Wat het betekent", "Ga je hierover, dan haal je de toets niet. Oefen je, dan leggen we het meteen uit."),
  ];
  const cards = new Set([...cardsOf(law, lawFor), ...borders.flatMap((border) => border.law ?? [])]);
  return { kind: "grens", id, title, parts, ...from(source), mentions: refs("recht", [...cards]) };
}

/** Of all roles together: the knowledge base is read by everybody. */
const cardsOf = (law: readonly string[], lawFor: RuleText["lawFor"]) => [...new Set([...law, ...ROLES.flatMap((role) => lawFor?.[role] ?? [])])];

function ruleDraft({ id, on, grade, tilt, because, law = [], lawFor, source }: RuleText, { framework }: Kader): Draft {
  const step = framework.criteria[on]?.step;
  const worth = tilt === undefined ? `${BORDER_NAMES[grade]}.` : `${BORDER_NAMES[grade]}, ${TILT_NAMES[tilt]}.`;
  const parts = [...part("Waarom", because), ...part("Dit is", worth)];
  return {
    kind: "regel",
    id,
    title: because.split(/(?<=[.!?])\s/u)[0] ?? id,
    parts,
    ...from(source),
    ...(step ? { under: step } : {}),
    mentions: [...refs("criterium", [on]), ...refs("recht", cardsOf(law, lawFor))],
  };
}

function lawDraft({ id, topic, article, sentence, status, checked, source }: SourcedLawCard): Draft {
  const parts = [...part("In gewone taal", sentence), ...part("Let op", "Dit is onze uitleg, geen juridisch advies.")];
  return { kind: "recht", id, title: article, parts, source, own: false, under: TOPIC_NAMES[topic], status, checked, mentions: [] };
}

function collisionDraft({ id, title, sides, line, touches, source }: Collision, kader: Kader): Draft {
  const parts = [
    ...sides.flatMap((side, index) => part(index === 0 ? "Aan de ene kant" : "Aan de andere kant", `${side.text} (${sideSource(side.source, kader)}.)`)),
    ...part("Onze lijn in dit spel", line),
  ];
  return { kind: "botsing", id, title, parts, ...from(source), mentions: touches.flatMap((one) => refs(kindOf(one, kader), [one])) };
}

/** A side that leans on law names the cards as people know them, not by id. */
function sideSource(source: Source, kader: Kader): string {
  if (source.document !== "recht" || source.part === undefined) return sourceWords(source);
  const named = kader.law.filter(({ id }) => new RegExp(`(?:^|[\\s;])${id}(?=$|[\\s;])`, "u").test(source.part ?? ""));
  return named.length === 0 ? sourceWords(source) : named.map(({ article }) => article).join(" en ");
}

/** The kind of something that a collision touches; the linter saw to it that it is there. */
function kindOf(id: string, kader: Kader): KnowledgeKind {
  const has = (list: readonly { readonly id: string }[]) => list.some((one) => one.id === id);
  if (has(kader.hardLimits)) return "grens";
  if (has(kader.criteria)) return "criterium";
  if (has(kader.law)) return "recht";
  if (has(kader.instruments)) return "middel";
  return has(kader.subroles) ? "deelrol" : "afspraak";
}
