import type { CastMember, Mark, Message } from "../../domain/messages.ts";
import type { Moment } from "../../domain/moments.ts";
import type { Role } from "../../domain/roles.ts";
import type { Ending, Fact, Script, VarRange } from "../../domain/scenario.ts";
import type { Names } from "../cel/index.ts";
import { diagnostic, nearest, type Diagnostic, type Place } from "../diagnostics.ts";
import type { Locator } from "../locate.ts";
import type { Path } from "../readSource.ts";
import { caseFile, type CaseFile, type MessageFile, type MomentFile } from "../schema/caseFile.ts";
import { unknownId } from "../lint/unknownId.ts";
import { validateWith } from "../schema/validate.ts";
import { conditionOf, type Scope } from "./choices.ts";
import { answerId, momentOf } from "./moments.ts";
import { clockToMinutes } from "./times.ts";
import { lensOf } from "./lens.ts";
import { inTurns, turnsOf } from "./turns.ts";

export interface ScriptInput {
  /** The case as this role in this variant sees it: overlays applied, `for` and `per` resolved. */
  readonly merged: unknown;
  readonly role: Role;
  readonly variant: string;
  readonly route: readonly string[];
  readonly locator: Locator;
  /** Where something in `merged` was written. */
  readonly place: (path: Path) => Place;
  readonly report: (problem: Diagnostic) => void;
}

const TWICE = "Laat één van de twee staan. Wil je terug naar een moment? Gebruik dan `then`.";

/** Compiles one playable script. Null when the overlaid file no longer fits the schema. */
export function compileScript({ merged, role, variant, route, locator, place, report }: ScriptInput): Script | null {
  const checked = validateWith(caseFile, merged, place);
  if (!checked.ok) {
    for (const problem of checked.diagnostics) report(problem);
    return null;
  }
  const file = checked.value;
  const byId = new Map(file.moments.map((moment) => [moment.id, moment]));
  const names = namesOf(file, route);
  const scopeAt = (at: Scope["at"]): Scope => ({ names, at, report });
  const turns = turnsOf(file, (id, index) => report(diagnostic("WH031", locator.shared("beurten", index), `De beurt “${id}” staat er al.`)));
  const onRoute = route.flatMap((id, index): Moment[] => {
    if (route.indexOf(id) < index) {
      report(diagnostic("WH031", locator.route(role, index), `Het moment “${id}” staat twee keer op de route van ${role}.`, TWICE));
      return [];
    }
    const moment = byId.get(id);
    if (!moment) {
      const near = nearest(id, byId.keys());
      report(
        diagnostic(
          "WH030",
          locator.route(role, index),
          `Op de route van ${role} staat “${id}”, maar dat moment is er niet.${near === undefined ? "" : ` Bedoelde je “${near}”?`}`,
        ),
      );
      return [];
    }
    const compiled = momentOf(
      scopeAt((...steps) => locator.moment(id, ...steps)),
      moment,
    );
    return compiled ? [compiled] : [];
  });
  const moments = inTurns(
    onRoute,
    turns,
    (id) => byId.get(id)?.beurt,
    (id, turn) => report(unknownId(locator.moment(id, "beurt"), "beurt", turn, turns?.map((one) => one.id) ?? [])),
  );
  for (const moment of file.moments) {
    if (!route.includes(moment.id)) report(diagnostic("WH032", locator.moment(moment.id), `Het moment “${moment.id}” staat niet op de route van ${role}.`));
  }
  const briefing = file.briefing?.[role];
  if (!briefing) {
    report(diagnostic("WH010", locator.shared("roles"), `De briefing voor ${role} ontbreekt.`));
    return null;
  }
  const endings = Object.entries(file.endings).map(([id, { title, tone, text, when }]): Ending => {
    const expr =
      when === undefined
        ? undefined
        : conditionOf(
            scopeAt((...steps) => locator.shared("endings", id, ...steps)),
            when,
            "when",
          );
    return { id, title, tone, text, ...(expr ? { when: expr } : {}) };
  });
  const lens = lensOf(file, moments, locator, report);
  const timeOf = (time: CaseFile["klok"]["from"], other: string) => clockToMinutes(typeof time === "string" ? time : (time[role] ?? other));
  return {
    caseId: file.id,
    version: file.version,
    title: file.title,
    phenomenon: file.phenomenon,
    role,
    part: file.roles[role] ?? "bijrol",
    variant,
    briefing,
    vars: Object.fromEntries(Object.entries(file.vars).map(([name, one]) => [name, rangeOf(one, role)])),
    facts: Object.fromEntries(Object.entries(file.facts).map(([id, one]) => [id, factOf(one, role)])),
    cast: Object.fromEntries(Object.entries(file.cast).map(([id, one]) => [id, { id, ...defined(one) } as CastMember])),
    messages: Object.fromEntries(Object.entries(file.messages).map(([id, one]) => [id, messageOf(id, one)])),
    moments,
    endings,
    clock: {
      from: timeOf(file.klok.from, "09:00"),
      until: timeOf(file.klok.until, "17:00"),
      ...(file.klok.day === undefined ? {} : { day: file.klok.day }),
      ...(turns ? { turns } : {}),
    },
    objectives: file.leerdoelen,
    key: file.key,
    ...(file.panel === undefined ? {} : { panel: file.panel }),
    ...(file.warning === undefined ? {} : { warning: file.warning }),
    reviewed: file.reviewed,
    minutes: file.minutes,
    ...(lens ? { lens } : {}),
  };
}

function namesOf(file: CaseFile, route: readonly string[]): Names {
  const choices = file.moments.flatMap((moment) => choiceIds(moment).map((id) => `${moment.id}/${id}`));
  return {
    vars: Object.keys(file.vars),
    facts: Object.keys(file.facts),
    moments: [...new Set([...route, ...file.moments.map((moment) => moment.id)])],
    choices,
    variants: ["basis", ...Object.keys(file.variants)],
  };
}

function choiceIds(moment: MomentFile): readonly string[] {
  const rows = (moment.rows ?? []).map((row) => row.items ?? Object.keys(moment.answers ?? {}).map((answer) => ({ id: answerId(row.id, answer) })));
  const lists = [moment.options, moment.tones, moment.sources, moment.none, ...Object.values(moment.fields ?? {}), ...rows];
  return lists.flatMap((list) => (list ?? []).map((choice) => choice.id));
}

function rangeOf(file: CaseFile["vars"][string], role: Role): VarRange {
  const [min, max] = file.range;
  return { min, max, ...(file.stops ? { stops: true } : {}), start: typeof file.start === "number" ? file.start : (file.start[role] ?? min) };
}

function factOf(file: CaseFile["facts"][string], role: Role): Fact {
  if (typeof file !== "object") return { value: file, start: false };
  return { value: file.value, start: file.known?.includes(role) ?? false, ...(file.text === undefined ? {} : { text: file.text }) };
}

function messageOf(id: string, file: MessageFile): Message {
  const { marks, ...rest } = file;
  const compiled = marks?.map(
    (mark): Mark =>
      ({ ...defined(mark), claims: (mark.claims ?? []).map((claim, index) => ({ ...defined(claim), id: claim.id ?? `${mark.id}-${index + 1}` })) }) as Mark,
  );
  return { id, ...defined(rest), ...(compiled ? { marks: compiled } : {}) } as Message;
}

/** Leaves out what is undefined, so that the compiled JSON stays small. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
