import type { Act } from "../acts.ts";
import { holds } from "../evaluate.ts";
import type { Agreement, Duty } from "../framework.ts";
import { withOrganisation, type PartnerBook } from "../partners.ts";
import type { JudgeContext } from "./context.ts";
import type { Finding } from "./finding.ts";

/** How far an agreement is: not triggered, waiting for its duty since a simulated time, or settled. */
export type AgreementStatus = { readonly is: "idle" } | { readonly is: "pending"; readonly since: number } | { readonly is: "kept" | "broken" };

export type AgreementTracker = Readonly<Record<string, AgreementStatus>>;

export interface AgreementStep {
  readonly tracker: AgreementTracker;
  readonly findings: readonly Finding[];
}

/** Partners that an act tells something, a desk with its organisation. */
export function toldBy(book: PartnerBook, act: Act): readonly string[] {
  return withOrganisation(book, act.act === "share" ? act.with : act.act === "call" ? [act.desk] : []);
}

/** Acts that reach outside: `direct` means before the first of these (SPEC A12). */
function reachesOut(act: Act): boolean {
  return ["share", "call", "contact", "inform", "presence", "post", "address", "wait", "delegate", "enforce", "organise"].includes(act.act);
}

function does(book: PartnerBook, act: Act, duty: Duty): boolean {
  return "share" in duty ? toldBy(book, act).some((who) => duty.share.with.includes(who)) : false;
}

function breaks(book: PartnerBook, act: Act, duty: Duty): boolean {
  return "notShare" in duty && toldBy(book, act).some((who) => duty.notShare.with.includes(who));
}

/** Triggers that came to hold in this state start to count from its clock. */
export function noticeTriggers(on: JudgeContext, agreements: readonly Agreement[], tracker: AgreementTracker): AgreementTracker {
  let next = tracker;
  for (const agreement of agreements) {
    if (!applies(on, agreement) || (tracker[agreement.id]?.is ?? "idle") !== "idle") continue;
    if (holds(agreement.when, on.scope)) next = { ...next, [agreement.id]: { is: "pending", since: on.state.clock } };
  }
  return next;
}

/**
 * One decision under the agreements in force: duties done in time, done late, or overtaken (SPEC A12).
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
  for (const agreement of agreements) {
    const status = tracker[agreement.id];
    if (!agreement.duty || status?.is !== "pending" || excepted(on, agreement)) continue;
    const outcome = settle(on.framework.book, agreement, agreement.duty, status.since, acts, on.state.clock, clockAfter);
    if (!outcome) continue;
    next[agreement.id] = { is: outcome };
    findings.push(agreementFinding(on, agreement, outcome));
  }
  return { tracker: next, findings };
}

function settle(
  book: PartnerBook,
  agreement: Agreement,
  duty: Duty,
  since: number,
  acts: readonly Act[],
  clock: number,
  clockAfter: number,
): "kept" | "broken" | null {
  if (acts.some((act) => breaks(book, act, duty))) return "broken";
  if ("notShare" in duty) return null;
  const done = acts.some((act) => does(book, act, duty));
  if (agreement.within === "direct") {
    if (done) return "kept";
    return acts.some(reachesOut) ? "broken" : null;
  }
  if (typeof agreement.within === "number") {
    if (done) return clock - since <= agreement.within ? "kept" : "broken";
    return clockAfter - since > agreement.within ? "broken" : null;
  }
  return done ? "kept" : null;
}

export function agreementFinding(on: JudgeContext, agreement: Agreement, outcome: "kept" | "broken"): Finding {
  const { defaults } = on.framework.weights;
  const kept = outcome === "kept";
  const grade = agreement.kind === "example" && agreement.breach === "fout" ? "riskant" : agreement.breach;
  return {
    part: `afspraak.${agreement.id}`,
    kind: "agreement",
    ref: agreement.id,
    grade: kept ? "best" : grade,
    ...(kept ? {} : { tilt: "notShare" in (agreement.duty ?? {}) ? ("te-zwaar" as const) : ("te-licht" as const) }),
    axis: "doel",
    because: `${kept ? defaults["afspraak-gehouden"] : defaults["afspraak-gebroken"]} ${agreement.text}`,
    law: [],
    source: agreement.source,
    origin: "afspraak",
    subject: agreement.title,
  };
}

function applies(on: JudgeContext, agreement: Agreement): boolean {
  return agreement.when !== undefined && agreement.duty !== undefined && agreement.parties.includes(on.script.role) && !excepted(on, agreement);
}

/** The exception of an agreement holds now: no finding (SPEC A12.4). */
export function excepted(on: JudgeContext, agreement: Agreement): boolean {
  return agreement.except !== undefined && holds(agreement.except, on.scope);
}
