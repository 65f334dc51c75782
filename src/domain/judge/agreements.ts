import type { Act, ActPattern } from "../acts.ts";
import { holds } from "../evaluate.ts";
import type { Agreement, Duty } from "../framework.ts";
import type { Grade } from "../grades.ts";
import type { Role } from "../roles.ts";
import type { AgreementStatus, AgreementTracker } from "./agreementTracker.ts";
import type { JudgeContext } from "./context.ts";
import type { Breach, Finding } from "./finding.ts";
import { amongst, waysOf } from "./patterns.ts";
import { suspended } from "./suspended.ts";
import { deadlineOf, liesAfter } from "./terms.ts";

export interface AgreementStep {
  readonly tracker: AgreementTracker;
  readonly findings: readonly Finding[];
}

/** Acts that reach outside: `direct` means before the first of these (SPEC A12). */
function reachesOut(act: Act): boolean {
  return ["share", "call", "contact", "inform", "presence", "post", "address", "wait", "delegate", "enforce", "organise"].includes(act.act);
}

const dutiesOf = new WeakMap<readonly Agreement[], Map<Role, readonly Agreement[]>>();

/** The agreements under which this role has a duty, in their order: of a long list a role has few, and every state asks for them. */
function dutiesIn(on: JudgeContext, agreements: readonly Agreement[]): readonly Agreement[] {
  const { role } = on.script;
  const known = dutiesOf.get(agreements) ?? new Map<Role, readonly Agreement[]>();
  dutiesOf.set(agreements, known);
  const found = known.get(role) ?? agreements.filter((agreement) => applies(on, agreement));
  known.set(role, found);
  return found;
}

/** Triggers that came to hold in this state start to count from its clock; what collides with the law on what is known now waits (SPEC A13). */
export function noticeTriggers(on: JudgeContext, agreements: readonly Agreement[], tracker: AgreementTracker): AgreementTracker {
  let next = tracker;
  for (const agreement of dutiesIn(on, agreements)) {
    const status = tracker[agreement.id] ?? IDLE;
    if (status.is === "kept" || status.is === "broken") continue;
    if (excepted(on, agreement)) {
      if (status.is === "suspended") next = { ...next, [agreement.id]: { is: "idle" } };
      continue;
    }
    const triggered = status.is !== "idle" || (agreement.after === undefined && holds(agreement.when, on.scope));
    if (!triggered) continue;
    const now = suspended(agreement, on.rules, on.framework) ? SUSPENDED : status.is === "pending" ? status : { is: "pending" as const, since: on.state.clock };
    if (now !== status) next = { ...next, [agreement.id]: now };
  }
  return next;
}

const IDLE: AgreementStatus = { is: "idle" };
const SUSPENDED: AgreementStatus = { is: "suspended" };

/**
 * One decision under the agreements in force: duties done in time, done late, overtaken, or broken (SPEC A12).
 * `clockAfter` is the simulated time when the decision is over; being late is held against the decision that let the term pass.
 */
export function trackDecision(
  on: JudgeContext,
  agreements: readonly Agreement[],
  tracker: AgreementTracker,
  acts: readonly Act[],
  clockAfter: number,
): AgreementStep {
  const next: Record<string, AgreementStatus> = { ...tracker };
  const findings: Finding[] = [];
  for (const agreement of dutiesIn(on, agreements)) {
    const status = tracker[agreement.id] ?? IDLE;
    if (status.is === "kept" || status.is === "broken" || !agreement.duty || excepted(on, agreement)) continue;
    const begins = status.is === "idle" && startedBy(on, agreement, acts);
    if (!begins && status.is !== "pending") continue;
    if (begins && suspended(agreement, on.rules, on.framework)) {
      next[agreement.id] = SUSPENDED;
      continue;
    }
    const outcome = outcomeOf(on, agreement.duty, acts) ?? (status.is === "pending" ? overdue(on, agreement, status, acts, clockAfter) : null);
    const settled = outcome && timely(on, agreement, status, outcome);
    if (begins) next[agreement.id] = { is: "pending", since: clockAfter };
    if (!settled || (settled.is === "kept" && status.is === "pending" && status.done === true)) continue;
    const waits = settled.is === "kept" && agreement.duty.dont !== undefined;
    next[agreement.id] = waits ? { is: "pending", since: status.is === "pending" ? status.since : clockAfter, done: true } : { is: settled.is };
    findings.push(agreementFinding(on, agreement, settled));
  }
  return { tracker: next, findings };
}

/** What happened to a duty; a breach says what went wrong (SPEC A12.15). */
export type DutyOutcome = { readonly is: "kept" } | { readonly is: "broken"; readonly how: Breach };

const KEPT: DutyOutcome = { is: "kept" };
const fellShort = (how: Breach): DutyOutcome => ({ is: "broken", how });

/** What these acts do to the duty, whatever the time; null when they do not touch it. */
function outcomeOf(on: JudgeContext, duty: Duty, acts: readonly Act[]): DutyOutcome | null {
  const { book } = on.framework;
  if (amongst(duty.dont ?? [], acts, book)) return fellShort("toch-gedaan");
  return amongst(waysOf(duty, on.script.role), acts, book) ? KEPT : null;
}

type Pending = Extract<AgreementStatus, { is: "pending" }>;

/** Not done in this decision, and with it the time for it has gone. */
function overdue(on: JudgeContext, agreement: Agreement, status: Pending, acts: readonly Act[], clockAfter: number): DutyOutcome | null {
  const ways = waysOf(agreement.duty ?? {}, on.script.role);
  if (status.done === true || ways.length === 0) return null;
  const someoneElse = toldSomeoneElse(ways, acts);
  if (agreement.within === "direct") return acts.some(reachesOut) ? fellShort(someoneElse ? "iemand-anders" : "niet-eerst") : null;
  const deadline = deadlineOf(agreement.within, status.since, on.rules.facts["gevaar.tijd"]);
  return deadline !== null && clockAfter > deadline ? fellShort(someoneElse ? "iemand-anders" : "tijd-voorbij") : null;
}

/** All that was agreed is to tell somebody, and these acts, that do not meet it, tell somebody. */
function toldSomeoneElse(ways: readonly ActPattern[], acts: readonly Act[]): boolean {
  return ways.every((way) => way.act === "tell") && acts.some((act) => act.act === "share" || act.act === "call");
}

/** Done, but after its time, is broken. */
function timely(on: JudgeContext, agreement: Agreement, status: AgreementStatus, outcome: DutyOutcome): DutyOutcome {
  if (outcome.is === "broken" || status.is !== "pending") return outcome;
  const deadline = deadlineOf(agreement.within, status.since, on.rules.facts["gevaar.tijd"]);
  return deadline !== null && on.state.clock > deadline ? fellShort("te-laat") : outcome;
}

/** What is left of a duty when the story is over (SPEC A12.9); null when there is nothing to say. */
export function outcomeAtEnding(on: JudgeContext, agreement: Agreement, status: AgreementStatus | undefined): DutyOutcome | null {
  if (!agreement.duty || status?.is !== "pending" || status.done === true || liesAfter(agreement.within) || excepted(on, agreement)) return null;
  return waysOf(agreement.duty, on.script.role).length > 0 ? fellShort("niet-gedaan") : KEPT;
}

/** An example never weighs more than riskant (SPEC A12.3). */
export function softened(kind: Agreement["kind"], grade: Grade): Grade {
  return kind === "example" && grade === "fout" ? "riskant" : grade;
}

export function agreementFinding(on: JudgeContext, agreement: Agreement, outcome: DutyOutcome): Finding {
  const { defaults } = on.framework.weights;
  const kept = outcome.is === "kept";
  const duty = kept ? "gehouden" : outcome.how;
  const breach = agreement.worse && holds(agreement.worse.when, on.scope) ? agreement.worse.breach : agreement.breach;
  return {
    part: `afspraak.${agreement.id}`,
    kind: "agreement",
    ref: agreement.id,
    grade: kept ? "best" : softened(agreement.kind, breach),
    ...(kept ? {} : { tilt: duty === "toch-gedaan" ? ("te-zwaar" as const) : ("te-licht" as const) }),
    axis: "doel",
    because: `${defaults[`afspraak-${duty}`]} ${agreement.text}`,
    law: [],
    source: agreement.source,
    origin: "afspraak",
    subject: agreement.title,
    duty,
  };
}

/** This role has a duty under this agreement, and a trigger for it. */
export function applies(on: JudgeContext, { when, after, duty, parties }: Agreement): boolean {
  if (!duty || (when === undefined && after === undefined) || !parties.includes(on.script.role)) return false;
  return duty.dont !== undefined || waysOf(duty, on.script.role).length > 0;
}

/** An act that an agreement waits for was done, and its condition holds. */
function startedBy(on: JudgeContext, agreement: Agreement, acts: readonly Act[]): boolean {
  const { after } = agreement;
  if (after === undefined || !holds(agreement.when, on.scope)) return false;
  return amongst(after, acts, on.framework.book);
}

/** The exception of an agreement holds now: no finding (SPEC A12.4). */
export function excepted(on: JudgeContext, agreement: Agreement): boolean {
  return agreement.except !== undefined && holds(agreement.except, on.scope);
}
