import type { Agreement, RuleText } from "../../domain/framework.ts";
import type { Collision } from "../../domain/kader/collisions.ts";
import type { CriterionText, HardLimitWords, Kader, SourcedLawCard } from "../../domain/kader/kader.ts";
import type { KnowledgeKind } from "../../domain/kader/knowledge.ts";
import { ROLES } from "../../domain/roles.ts";
import { from, part, refs, type Draft } from "./draft.ts";
import { AXIS_NAMES, BORDER_NAMES, COLUMN_NAMES, sourceWords, STATUS_NAMES, STEP_NAMES, TILT_NAMES } from "./labels.ts";

/** What a choice is judged by: criteria, hard limits, law cards, agreements, and where sources collide. */
export function judgingDrafts(kader: Kader): readonly Draft[] {
  return [
    ...kader.criteria.map(criterionDraft),
    ...kader.hardLimits.map(limitDraft),
    ...Object.values(kader.framework.rules).map(ruleDraft),
    ...kader.law.map(lawDraft),
    ...agreementDrafts(kader),
    ...kader.collisions.map((one) => collisionDraft(one, kader)),
  ];
}

function criterionDraft({ id, step, axis, objective, question, good, tooLight, tooHeavy, source }: CriterionText): Draft {
  const parts = [
    ...part("Goed", good),
    ...part("Te licht", tooLight),
    ...part("Te zwaar of anders", tooHeavy),
    ...part("Waar het bij hoort", `${STEP_NAMES[step]}.`, AXIS_NAMES[axis]),
  ];
  return { kind: "criterium", id, title: question, parts, ...from(source), mentions: refs("leerdoel", [objective]) };
}

function limitDraft({ id, title, because, acts, when, exceptions, borders, law, lawFor, source }: HardLimitWords): Draft {
  const parts = [
    ...part("Wat je doet", ...acts),
    ...part("Waarom dit een grens is", because),
    ...part("Wanneer het geldt", ...when),
    ...part("Wanneer niet", ...(exceptions.length === 0 ? ["Er is geen uitzondering."] : exceptions)),
    ...part("Wat erop lijkt", ...borders.map((border) => `${border.text} Dit is: ${BORDER_NAMES[border.grade]}.`)),
    ...part("Wat het betekent", "Ga je hierover, dan haal je de toets niet. Oefen je, dan leggen we het meteen uit."),
  ];
  const cards = new Set([...law, ...ROLES.flatMap((role) => lawFor?.[role] ?? []), ...borders.flatMap((border) => border.law ?? [])]);
  return { kind: "grens", id, title, parts, ...from(source), mentions: refs("recht", [...cards]) };
}

function ruleDraft({ id, on, grade, tilt, because, law = [], source }: RuleText): Draft {
  const worth = tilt === undefined ? `${BORDER_NAMES[grade]}.` : `${BORDER_NAMES[grade]}, ${TILT_NAMES[tilt]}.`;
  const parts = [...part("Waarom", because), ...part("Dit is", worth)];
  return {
    kind: "regel",
    id,
    title: because.split(/(?<=[.!?])\s/u)[0] ?? id,
    parts,
    ...from(source),
    mentions: [...refs("criterium", [on]), ...refs("recht", law)],
  };
}

function lawDraft({ id, article, sentence, status, checked, source }: SourcedLawCard): Draft {
  const parts = [
    ...part("In gewone taal", sentence),
    ...part("Status", STATUS_NAMES[status]),
    ...part("Stand van de bron", checked),
    ...part("Let op", "Dit is onze uitleg, geen juridisch advies."),
  ];
  return { kind: "recht", id, title: article, parts, source, own: false, mentions: [] };
}

/** An agreement stands once, also when several sets hold it; another text in another set is said with the name of that set. */
function agreementDrafts({ framework }: Kader): readonly Draft[] {
  const held = new Map<string, { readonly agreement: Agreement; readonly sets: string[] }[]>();
  for (const set of Object.values(framework.agreementSets)) {
    for (const agreement of set.agreements) {
      const versions = held.get(agreement.id) ?? [];
      const same = versions.find((version) => version.agreement.text === agreement.text);
      if (same) same.sets.push(set.title);
      else versions.push({ agreement, sets: [set.title] });
      held.set(agreement.id, versions);
    }
  }
  return [...held.values()].flatMap((versions) => {
    const first = versions[0]?.agreement;
    if (!first) return [];
    const parts = [
      ...versions.flatMap(({ agreement, sets }) => part(`Zo staat het in: ${sets.join(", ")}`, agreement.text)),
      ...part("Wie meedoen", first.parties.map((party) => COLUMN_NAMES[party]).join(", ")),
      ...part("Wat voor afspraak", AGREEMENT_KINDS[first.kind]),
      ...part("Weet erbij", "Een afspraak geeft niemand een bevoegdheid."),
    ];
    return [{ kind: "afspraak", id: first.id, title: first.title, parts, ...from(first.source), mentions: [] } satisfies Draft];
  });
}

const AGREEMENT_KINDS: Readonly<Record<Agreement["kind"], string>> = {
  model: "Modelafspraak: een voorbeeld uit de routekaart.",
  local: "Eigen afspraak van deze gemeente.",
  example: "Voorbeeld van ons. Het telt nooit zwaarder dan riskant, tot een gemeente het overneemt.",
};

function collisionDraft({ id, title, sides, line, touches, source }: Collision, kader: Kader): Draft {
  const parts = [
    ...sides.flatMap((side, index) => part(index === 0 ? "Aan de ene kant" : "Aan de andere kant", `${side.text} (${sourceWords(side.source)}.)`)),
    ...part("Onze lijn in dit spel", line),
  ];
  return { kind: "botsing", id, title, parts, ...from(source), mentions: touches.flatMap((one) => refs(kindOf(one, kader), [one])) };
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
