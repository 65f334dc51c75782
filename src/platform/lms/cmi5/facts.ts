import { fixedUuid } from "./fixedUuid.ts";
import type { Actor, ContextTemplate } from "./schema.ts";

/** What one session stands on: of the learning system, except `iri` and `began`. */
export interface SessionFacts {
  /** As launched. It goes back as it came; nothing here looks into it. */
  readonly actor: Actor;
  readonly activityId: string;
  readonly registration: string;
  readonly sessionId: string;
  readonly template: ContextTemplate;
  /** 0–1; null: none. */
  readonly mastery: number | null;
  /** Under which our own extensions stand; no slash at its end. */
  readonly iri: string;
  /** Milliseconds. Of the session, also when its page was loaded again. */
  readonly began: number;
}

/** One registration covers all units of a course, so the unit counts as well. */
export function idOf({ registration, activityId }: SessionFacts, ...words: readonly string[]): string {
  return fixedUuid([registration, activityId, ...words]);
}
