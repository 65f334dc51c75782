import type { Kader, RolePicture, Subrole } from "../../domain/kader/kader.ts";
import { actionAnswer, MATRIX_ACTIONS } from "../../domain/kader/actionMatrix.ts";
import { ACTIVITIES, LADDER_COLUMNS, ladderAnswer, type LadderColumn } from "../../domain/kader/ladder.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import { STEPS } from "../../domain/steps.ts";
import { from, part, refs, sided, type Draft } from "./draft.ts";
import { COLUMN_NAMES, STEP_NAMES } from "./labels.ts";
import type { KnowledgePart } from "../../domain/kader/knowledge.ts";
import type { May } from "../../domain/kader/may.ts";

/** Roles, roles within a role, and the two tables of who may do what. */
export function roleDrafts(kader: Kader): readonly Draft[] {
  const { framework } = kader;
  const activities = ACTIVITIES.map((id): Draft => {
    const { title, law, source } = kader.activities[id];
    const parts = LADDER_COLUMNS.map((column) => cell(column, ladderAnswer(framework.ladder, id, column)));
    return { kind: "activiteit", id, title, parts, ...from(source), mentions: refs("recht", law) };
  });
  const actions = MATRIX_ACTIONS.map((id): Draft => {
    const { title, criterion, law, source } = kader.actions[id];
    const parts = ROLES.map((role) => cell(role, actionAnswer(framework.actions, id, role)));
    return { kind: "actie", id, title, parts, ...from(source), mentions: [...refs("recht", law), ...refs("criterium", [criterion])] };
  });
  return [...ROLES.map((role) => roleDraft(role, kader.roles[role])), ...kader.subroles.map(subroleDraft), ...activities, ...actions];
}

/** A cell of one of the two tables. */
function cell(column: LadderColumn, { answer, words }: May): KnowledgePart {
  return { label: COLUMN_NAMES[column], lines: words === undefined || words === "" ? [] : [words], column, answer };
}

function roleDraft(id: Role, role: RolePicture): Draft {
  const parts = [
    ...sided("goed", "Dit mag je", ...role.may),
    ...part("Dit moet je", ...role.must),
    ...sided("niet", "Dit mag je niet", ...role.mustNot),
    ...part("Zo komt iets bij je binnen", role.entersBy),
    ...part("Dit zie je", role.sees),
    ...part("Hierover beslis jij", role.decides),
    ...part("Hier zeg je nee tegen", role.refuses),
    ...part("Zo ben je te bereiken", role.reachable),
    ...part("Per stap", ...STEPS.map((step) => `${STEP_NAMES[step]}: ${role.steps[step]}`)),
    ...sided("te-licht", "Vaker te licht", role.tooLight),
    ...sided("te-zwaar", "Vaker te zwaar", role.tooHeavy),
  ];
  return { kind: "rol", id, title: role.name, parts, ...from(role.source), mentions: [] };
}

function subroleDraft({ id, of, name, does, mustNot, law, source }: Subrole): Draft {
  const parts = [...sided("goed", "Dit doe je", ...does), ...sided("niet", "Dit doe je niet", ...mustNot)];
  return { kind: "deelrol", id, title: name, parts, ...from(source), mentions: [...refs("rol", [of]), ...refs("recht", law)] };
}
