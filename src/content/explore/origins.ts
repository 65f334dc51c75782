import { ORIGINS, type JudgedDecision, type Origin } from "../../domain/judge/finding.ts";

/** Counts what can be found in a script by who judged it: every part of a decision and every criterion once for each grade. */
export function originsIn(): { look: (judged: JudgedDecision) => void; found: () => Readonly<Record<Origin, number>> } {
  const seen = new Map<string, Origin>();
  return {
    look: ({ moment, findings }) => {
      for (const { part, subject, ref, grade, origin } of findings) seen.set([moment, part, subject, ref, grade].join("|"), origin);
    },
    found: () => Object.fromEntries(ORIGINS.map((origin) => [origin, [...seen.values()].filter((one) => one === origin).length])) as Record<Origin, number>,
  };
}
