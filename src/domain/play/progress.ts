import type { Answer } from "../answers.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import type { JudgedDecision } from "../judge/finding.ts";
import { judgeTurn, noticeState, type Turn } from "../judge/turn.ts";
import type { AttemptLog, LogEvent } from "../log.ts";
import { isDecision } from "../moments.ts";
import { fits } from "./fits.ts";
import type { Game } from "./game.ts";
import { advance, begin, momentOf, type Arrival } from "./advance.ts";
import type { PlayState } from "./state.ts";

/**
 * Where the trainee is inside a moment: answering, writing why (A9), reading about a hard limit (A4),
 * looking back at a step (oefenen), or at the end.
 */
export const PHASES = ["vraag", "waarom", "grens", "terugblik", "einde"] as const;
export type Phase = (typeof PHASES)[number];

/** One decision or beat that was taken, with the state before it: rewinding goes back to exactly there. */
export interface Entry {
  readonly moment: string;
  readonly answer?: Answer;
  readonly judged?: JudgedDecision;
  readonly before: PlayState;
  readonly memoryBefore: JudgeMemory;
  readonly arrivals: readonly Arrival[];
  readonly clockAfter: number;
  /** The why-sentence about this very answer (A9). */
  readonly why?: string;
}

/** A consultation that is going on. */
export interface Asked {
  readonly moment: string;
  readonly before: readonly string[];
  readonly sources: readonly string[];
}

/** How things stood when the story ended for the first time. */
export interface Closed {
  readonly state: PlayState;
  readonly memory: JudgeMemory;
  readonly path: readonly Entry[];
}

/** Everything that follows from a log. Immutable. */
export interface Progress {
  readonly state: PlayState;
  readonly memory: JudgeMemory;
  readonly phase: Phase;
  /** The path that led here: what the phone and the notebook show. */
  readonly path: readonly Entry[];
  /** First answer to every moment, in order: what is assessed. */
  readonly record: readonly Entry[];
  /** Later answers, after a hard limit or "opnieuw vanaf hier", in order: shown, never counted (A4.6, A6.1). */
  readonly retries: readonly Entry[];
  readonly notes: Readonly<Record<"bijgebleven" | "maandag", string>>;
  /** Sources asked so far in the consultation that is going on. */
  readonly asked: Asked | null;
  /** Messages that came in at the start. */
  readonly opening: readonly Arrival[];
  /** The first ending. What is assessed looks at this, not at where a retry stands (A4.6, A6.1). Null until the story ended. */
  readonly closed: Closed | null;
  /** Moments whose step was looked back at already. */
  readonly reviewed: number;
}

export function start(game: Game): Progress {
  const { state, arrivals } = begin(game.script);
  const memory = noticeState(game, state, emptyMemory());
  return {
    state,
    memory,
    phase: state.ending === null ? "vraag" : "einde",
    path: [],
    record: [],
    retries: [],
    notes: { bijgebleven: "", maandag: "" },
    asked: null,
    opening: arrivals,
    closed: state.ending === null ? null : { state, memory, path: [] },
    reviewed: 0,
  };
}

/** Applies one event. An event that does not fit the current state changes nothing: replay survives edited content. */
export function progress(game: Game, now: Progress, event: LogEvent): Progress {
  switch (event.type) {
    case "attempt.started":
      return now;
    case "moment.answered":
      return answered(game, now, event.moment, event.answer);
    case "source.asked":
      return sourceAsked(now, event.moment, event.source, event.before);
    case "why.written":
      return whyWritten(game, now, event.moment, event.text);
    case "moment.continued":
      return continued(game, now, event.moment);
    case "moment.reentered":
      return now.phase === "grens" && now.state.moment === event.moment ? { ...now, phase: "vraag", path: now.path.slice(0, -1) } : now;
    case "attempt.rewound":
      return rewound(game, now, event.moment);
    case "note.written":
      return { ...now, notes: { ...now.notes, [event.field]: event.text } };
  }
}

/** Restores an attempt from its log. */
export function replay(game: Game, log: AttemptLog | readonly LogEvent[]): Progress {
  return log.reduce<Progress>((now, event) => progress(game, now, event), start(game));
}

function sourceAsked(now: Progress, moment: string, source: string, before: readonly string[]): Progress {
  if (now.phase !== "vraag" || now.state.moment !== moment) return now;
  const asked = now.asked?.moment === moment ? now.asked : { moment, before, sources: [] };
  return asked.sources.includes(source) ? now : { ...now, asked: { ...asked, sources: [...asked.sources, source] } };
}

function answered(game: Game, now: Progress, id: string, given: Answer): Progress {
  const answer = withAsked(now, id, given);
  const moment = momentOf(game.script, id);
  if (now.phase !== "vraag" || now.state.moment !== id || !moment || !isDecision(moment) || !fits(moment, answer)) return now;
  const turn = judgeTurn(game, now.state, now.memory, moment, answer);
  const entry: Entry = {
    moment: id,
    answer,
    judged: turn.judged,
    before: now.state,
    memoryBefore: now.memory,
    arrivals: turn.after.arrivals,
    clockAfter: turn.after.state.clock,
  };
  const first = now.closed === null && !now.record.some((earlier) => earlier.moment === id);
  const next: Progress = {
    ...now,
    asked: null,
    path: [...now.path, entry],
    ...(first ? { record: [...now.record, entry] } : { retries: [...now.retries, entry] }),
  };
  const limit = turn.judged.findings.some((finding) => finding.kind === "limit");
  if (limit && game.mode === "oefenen") return { ...next, phase: "grens" };
  if (moment.pivotal) {
    waiting.set(turn.judged, { game, turn });
    return { ...next, phase: "waarom" };
  }
  return takeEffect(game, next, entry.before, turn);
}

/** Decisions that wait for their why: judged once, they take effect as they were judged. */
const waiting = new WeakMap<JudgedDecision, { readonly game: Game; readonly turn: Turn }>();

/** What was heard counts, also when the answer leaves it out. */
function withAsked(now: Progress, id: string, answer: Answer): Answer {
  if (answer.do !== "consult" || now.asked?.moment !== id) return answer;
  return { ...answer, before: now.asked.before, sources: [...new Set([...now.asked.sources, ...answer.sources])] };
}

function whyWritten(game: Game, now: Progress, id: string, text: string): Progress {
  if (now.phase !== "waarom" || now.state.moment !== id) return now;
  const about = now.path.at(-1);
  if (!about) return now;
  const told = { ...about, why: text };
  return goOn(game, {
    ...now,
    path: [...now.path.slice(0, -1), told],
    record: now.record.map((entry) => (entry === about ? told : entry)),
    retries: now.retries.map((entry) => (entry === about ? told : entry)),
  });
}

function continued(game: Game, now: Progress, id: string): Progress {
  if (now.phase === "terugblik") return { ...now, phase: now.state.ending === null ? "vraag" : "einde", reviewed: now.path.length };
  const moment = momentOf(game.script, now.state.moment);
  if (now.phase !== "vraag" || moment?.do !== "beat" || moment.id !== id) return now;
  const after = advance(game.script, now.state);
  const entry: Entry = { moment: id, before: now.state, memoryBefore: now.memory, arrivals: after.arrivals, clockAfter: after.state.clock };
  return arrive(game, { ...now, path: [...now.path, entry] }, now.state, after.state);
}

/** The last decision, which waited for its why, takes effect. */
function goOn(game: Game, now: Progress): Progress {
  const entry = now.path.at(-1);
  const moment = entry && momentOf(game.script, entry.moment);
  if (!entry?.answer || !moment || !isDecision(moment)) return now;
  const judged = entry.judged && waiting.get(entry.judged);
  return takeEffect(game, now, entry.before, judged?.game === game ? judged.turn : judgeTurn(game, entry.before, entry.memoryBefore, moment, entry.answer));
}

function takeEffect(game: Game, now: Progress, before: PlayState, turn: Turn): Progress {
  return arrive(game, { ...now, memory: turn.memory }, before, turn.after.state);
}

function arrive(game: Game, now: Progress, before: PlayState, state: PlayState): Progress {
  const memory = noticeState(game, state, now.memory);
  const from = momentOf(game.script, before.moment);
  const to = momentOf(game.script, state.moment);
  const ended = state.ending !== null;
  const stepOver = from?.step !== to?.step || ended;
  const phase: Phase = game.mode === "oefenen" && stepOver && decidedSince(now) ? "terugblik" : ended ? "einde" : "vraag";
  const closed = now.closed ?? (ended ? { state, memory, path: now.path } : null);
  return { ...now, state, memory, phase, closed };
}

/** Something was decided since the last look back. */
function decidedSince({ path, reviewed }: Progress): boolean {
  return path.slice(reviewed).some((entry) => entry.judged !== undefined);
}

/** Back to a decision on the path, or on the path to the first ending: a retry may have left it since. */
function rewound(game: Game, now: Progress, id: string): Progress {
  if (game.mode !== "oefenen") return now;
  const path = [now.path, now.closed?.path ?? []].find((one) => one.some((entry) => entry.moment === id)) ?? [];
  const at = path.findLastIndex((entry) => entry.moment === id);
  const entry = path[at];
  if (!entry) return now;
  return {
    ...now,
    state: entry.before,
    memory: entry.memoryBefore,
    phase: "vraag",
    asked: null,
    path: path.slice(0, at),
    reviewed: Math.min(now.reviewed, at),
  };
}
