import type { Kader, RolePicture, Subrole } from "../../domain/kader/kader.ts";
import { actionAnswer, MATRIX_ACTIONS } from "../../domain/kader/actionMatrix.ts";
import { ACTIVITIES, LADDER_COLUMNS, ladderAnswer } from "../../domain/kader/ladder.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import { STEPS } from "../../domain/steps.ts";
import { from, part, refs, type Draft } from "./draft.ts";
import { COLUMN_NAMES, mayWords, STEP_NAMES } from "./labels.ts";

/** Roles, roles within a role, and the two tables of who may do what. */
export function roleDrafts(kader: Kader): readonly Draft[] {
  const { framework } = kader;
  const activities = ACTIVITIES.map((id): Draft => {
    const { title, law, source } = kader.activities[id];
    const parts = LADDER_COLUMNS.flatMap((column) => part(COLUMN_NAMES[column], mayWords(ladderAnswer(framework.ladder, id, column))));
    return { kind: "activiteit", id, title, parts, ...from(source), mentions: refs("recht", law) };
  });
  const actions = MATRIX_ACTIONS.map((id): Draft => {
    const { title, criterion, law, source } = kader.actions[id];
    const parts = ROLES.flatMap((role) => part(COLUMN_NAMES[role], mayWords(actionAnswer(framework.actions, id, role))));
    return { kind: "actie", id, title, parts, ...from(source), mentions: [...refs("recht", law), ...refs("criterium", [criterion])] };
  });
  return [...ROLES.map((role) => roleDraft(role, kader.roles[role])), ...kader.subroles.map(subroleDraft), ...activities, ...actions];
}

function roleDraft(id: Role, role: RolePicture): Draft {
  const parts = [
    ...part("Dit mag je", ...role.may),
    ...part("Dit moet je", ...role.must),
    ...part("Dit mag je niet", ...role.mustNot),
    ...part("Zo komt iets bij je binnen", role.entersBy),
    ...part("Dit zie je", role.sees),
    ...part("Hierover beslis jij", role.decides),
    ...part("Hier zeg je nee tegen", role.refuses),
    ...part("Zo ben je te bereiken", role.reachable),
    ...part("Per stap", ...STEPS.map((step) => `${STEP_NAMES[step]}: ${role.steps[step]}`)),
    ...part("Vaker te licht", role.tooLight),
    ...part("Vaker te zwaar", role.tooHeavy),
  ];
  return { kind: "rol", id, title: role.name, parts, ...from(role.source), mentions: [] };
}

function subroleDraft({ id, of, name, does, mustNot, law, source }: Subrole): Draft {
  const parts = [...part("Dit doe je", ...does), ...part("Dit doe je niet", ...mustNot)];
  return { kind: "deelrol", id, title: name, parts, ...from(source), mentions: [...refs("rol", [of]), ...refs("recht", law)] };
}
