/**
 * How far an agreement is: not triggered, waiting for its duty since a simulated time, suspended because it collides with the law, or settled.
 * `done`: the duty was done and something still has to be left.
 */
export type AgreementStatus =
  | { readonly is: "idle" | "suspended" }
  | { readonly is: "pending"; readonly since: number; readonly done?: boolean }
  | { readonly is: "kept" | "broken" };

export type AgreementTracker = Readonly<Record<string, AgreementStatus>>;

/** It came up and is not suspended: also when it is settled already. */
export function isTriggered(status: AgreementStatus | undefined): boolean {
  return status !== undefined && status.is !== "idle" && status.is !== "suspended";
}
