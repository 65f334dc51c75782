import type { Answer } from "../domain/answers.ts";
import { marksFor } from "../domain/judge/inspect.ts";
import type { ClaimKey } from "../domain/messages.ts";
import { isBuilder, REFLECT_FIELDS, SHARE_FIELDS, takesSeveral, type DecisionMoment, type ReflectField, type ShareField } from "../domain/moments.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import type { Intent } from "./model.ts";

/** An answer in the making, and what is open on the phone. Lost when the page closes; decisions are not. */
export interface Draft {
  readonly moment: string;
  readonly marks: readonly string[];
  readonly claims: Readonly<Record<string, ClaimKey>>;
  readonly current: string | null;
  readonly option: string | null;
  readonly tone: string | null;
  readonly phase: "before" | "sources" | "after";
  readonly before: readonly string[];
  readonly sources: readonly string[];
  readonly after: readonly string[];
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly none: boolean;
  readonly reason: string | null;
  /** Conversation opened by hand; null = the one this moment is about. */
  readonly tab: string | null;
  /** All that were opened by hand since the last step. */
  readonly opened: readonly string[];
}

/** A fresh draft for the moment the attempt is at; a consultation that was going on is taken up again. */
export function newDraft(now: Progress): Draft {
  const asked = now.asked?.moment === now.state.moment ? now.asked : null;
  return {
    moment: now.state.moment,
    marks: [],
    claims: {},
    current: null,
    option: null,
    tone: null,
    phase: asked ? "sources" : "before",
    before: asked?.before ?? [],
    sources: asked?.sources ?? [],
    after: asked?.before ?? [],
    fields: {},
    none: false,
    reason: null,
    tab: null,
    opened: [],
  };
}

/** What an intent changes in the draft. Intents that are events (confirm, rewind, notes) change nothing here. */
export function changeDraft(game: Game, moment: DecisionMoment | undefined, draft: Draft, intent: Intent): Draft {
  switch (intent.type) {
    case "mark.toggled":
      return moment?.do === "inspect" ? toggleMark(game, moment, draft, intent.mark) : draft;
    case "claim.selected":
      return { ...draft, current: intent.claim };
    case "claim.sorted":
      return moment?.do === "inspect" ? sortClaim(game, moment, draft, intent.claim, intent.key) : draft;
    case "option.picked":
      return { ...draft, option: intent.option, tone: draft.option === intent.option ? draft.tone : null };
    case "tone.picked":
      return { ...draft, tone: intent.tone };
    case "explanation.toggled":
      return draft.phase === "after"
        ? { ...draft, after: toggle(draft.after, intent.explanation) }
        : { ...draft, before: toggle(draft.before, intent.explanation), after: toggle(draft.before, intent.explanation) };
    case "source.asked":
      return draft.sources.includes(intent.source) ? draft : { ...draft, sources: [...draft.sources, intent.source] };
    case "field.picked": {
      const now = draft.fields[intent.field] ?? [];
      const several = moment !== undefined && isBuilder(moment) && takesSeveral(moment, intent.field);
      return { ...draft, fields: { ...draft.fields, [intent.field]: several ? toggle(now, intent.item) : [intent.item] } };
    }
    case "field.emptied":
      return { ...draft, fields: { ...draft.fields, [intent.field]: [] } };
    case "none.toggled":
      return { ...draft, none: !draft.none, reason: null };
    case "reason.picked":
      return { ...draft, reason: intent.reason };
    case "tab.opened":
      return { ...draft, tab: intent.tab, opened: [...draft.opened, intent.tab] };
    case "confirmed":
      return moment?.do === "consult" && draft.phase !== "after" ? { ...draft, phase: draft.phase === "before" ? "sources" : "after" } : draft;
    default:
      return draft;
  }
}

type Inspect = Extract<DecisionMoment, { do: "inspect" }>;

function toggleMark(game: Game, moment: Inspect, draft: Draft, id: string): Draft {
  const mark = marksFor(game.script, moment).find((candidate) => candidate.id === id);
  if (!mark) return draft;
  const claims = mark.claims ?? [];
  if (!draft.marks.includes(id)) {
    // A place that nothing is said about leaves a claim that still waits on hand, and takes away one that was sorted.
    const waiting = draft.current !== null && draft.claims[draft.current] === undefined ? draft.current : null;
    return { ...draft, marks: [...draft.marks, id], current: claims[0]?.id ?? waiting };
  }
  const kept = Object.fromEntries(Object.entries(draft.claims).filter(([claim]) => !claims.some((own) => own.id === claim)));
  return {
    ...draft,
    marks: draft.marks.filter((other) => other !== id),
    claims: kept,
    current: claims.some((claim) => claim.id === draft.current) ? null : draft.current,
  };
}

function sortClaim(game: Game, moment: Inspect, draft: Draft, claim: string, key: ClaimKey): Draft {
  const claims = { ...draft.claims, [claim]: key };
  const open = openClaims(game, moment, draft.marks).filter((id) => claims[id] === undefined);
  return { ...draft, claims, current: open[0] ?? claim };
}

/** Claims of the marked places, in the order of marking. */
export function openClaims(game: Game, moment: Inspect, marks: readonly string[]): readonly string[] {
  const all = marksFor(game.script, moment);
  return marks.flatMap((id) => all.find((mark) => mark.id === id)?.claims?.map((claim) => claim.id) ?? []);
}

/** The answer this draft stands for; null while something needed is missing. */
export function answerOf(game: Game, moment: DecisionMoment, draft: Draft): Answer | null {
  switch (moment.do) {
    case "inspect": {
      const all = openClaims(game, moment, draft.marks);
      const ready = draft.marks.length > 0 && all.every((claim) => draft.claims[claim] !== undefined);
      return ready ? { do: "inspect", marks: draft.marks, claims: draft.claims } : null;
    }
    case "choose":
      return draft.option === null ? null : { do: "choose", option: draft.option };
    case "act": {
      if (draft.option === null) return null;
      const tones = moment.tones.filter((tone) => tone.of.includes(draft.option ?? ""));
      if (tones.length === 0) return { do: "act", option: draft.option };
      return draft.tone === null ? null : { do: "act", option: draft.option, tone: draft.tone };
    }
    case "consult":
      return draft.phase === "after" ? { do: "consult", before: draft.before, sources: draft.sources, after: draft.after } : null;
    case "share": {
      if (draft.none) return draft.reason === null ? null : { do: "share", none: draft.reason };
      const fields = Object.fromEntries(SHARE_FIELDS.map((field) => [field, draft.fields[field] ?? []])) as Record<ShareField, readonly string[]>;
      const ready = SHARE_FIELDS.every((field) => moment.fields[field].length === 0 || fields[field].length > 0);
      return ready ? { do: "share", fields } : null;
    }
    case "reflect": {
      const fields = Object.fromEntries(REFLECT_FIELDS.map((field) => [field, draft.fields[field] ?? []])) as Record<ReflectField, readonly string[]>;
      const ready = (["wat", "wie", "wanneer", "hoort"] as const).every((field) => moment.fields[field].length === 0 || fields[field].length > 0);
      return ready ? { do: "reflect", fields } : null;
    }
    case "build": {
      const fields = Object.fromEntries(moment.rows.map(({ id }) => [id, draft.fields[id] ?? []]));
      const ready = moment.rows.every(({ id, empty }) => draft.fields[id] !== undefined && (empty !== undefined || fields[id]?.length !== 0));
      return ready ? { do: "build", fields } : null;
    }
  }
}

function toggle(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}
