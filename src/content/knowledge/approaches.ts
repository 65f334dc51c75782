import type { GroupStep, Phase } from "../../domain/kader/approaches.ts";
import type { Instrument, Rung } from "../../domain/kader/interventions.ts";
import type { Kader } from "../../domain/kader/kader.ts";
import type { KnowledgePart } from "../../domain/kader/knowledge.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import { from, part, refs, sided, type Draft } from "./draft.ts";
import { COLUMN_NAMES } from "./labels.ts";

/** The interventiekaart, the phases of Connect and the steps for youth groups. */
export function approachDrafts(kader: Kader): readonly Draft[] {
  return [...kader.rungs.map(rungDraft), ...kader.instruments.map(instrumentDraft), ...kader.phases.map(phaseDraft), ...kader.groupSteps.map(stepDraft)];
}

function rungDraft({ id, title, criterion, alsoAsk = [], fits, risk, source }: Rung): Draft {
  const parts = [...part("Past bij", fits), ...sided("niet", "Risico", risk)];
  return { kind: "trede", id, title, parts, ...from(source), mentions: refs("criterium", [criterion, ...alsoAsk]) };
}

function instrumentDraft({ id, name, rung, status, decides, carriesOut, onlyWhen, duration, pitfall, first, law, source }: Instrument): Draft {
  const parts = [
    ...part("Wie beslist", decides),
    ...part("Wie voert het uit", carriesOut),
    ...part("Alleen als", onlyWhen),
    ...part("Hoe lang", duration),
    ...sided("niet", "Valkuil", pitfall),
    ...part("Volgorde", first ? "Dit probeer je eerst, vóór een bevoegdheid van de burgemeester." : undefined),
  ];
  return { kind: "middel", id, title: name, parts, ...from(source), under: rung, status, mentions: [...refs("trede", [rung]), ...refs("recht", law)] };
}

const byRole = (words: Readonly<Partial<Record<Role, string>>>): readonly KnowledgePart[] =>
  ROLES.flatMap((role) => part(COLUMN_NAMES[role], words[role]).map((one) => ({ ...one, column: role })));

const faults = (tooLight: string, tooHeavy: string) => [...sided("te-licht", "Te licht", tooLight), ...sided("te-zwaar", "Te zwaar", tooHeavy)];

function phaseDraft({ id, title, partners, criteria, tooLight, tooHeavy, note, source }: Phase): Draft {
  const parts = [...byRole(partners), ...faults(tooLight, tooHeavy), ...part("Weet erbij", note)];
  return { kind: "fase", id, title, parts, ...from(source), mentions: refs("criterium", criteria) };
}

function stepDraft({ id, title, decides, brings, criterion, law, tooLight, tooHeavy, note, source }: GroupStep): Draft {
  const parts = [...part("Wie beslist", decides), ...byRole(brings), ...faults(tooLight, tooHeavy), ...part("Weet erbij", note)];
  return { kind: "groepsstap", id, title, parts, ...from(source), mentions: [...refs("criterium", [criterion]), ...refs("recht", law)] };
}
