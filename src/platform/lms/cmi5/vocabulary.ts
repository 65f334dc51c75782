/** Verbs that an assignable unit uses (cmi5 9.3 and ADL). Names are what reports of a learning system show. */
export const VERBS = {
  initialized: { id: "http://adlnet.gov/expapi/verbs/initialized", display: { en: "initialized", nl: "begon" } },
  answered: { id: "http://adlnet.gov/expapi/verbs/answered", display: { en: "answered", nl: "beantwoordde" } },
  scored: { id: "http://adlnet.gov/expapi/verbs/scored", display: { en: "scored", nl: "kreeg punten voor" } },
  completed: { id: "http://adlnet.gov/expapi/verbs/completed", display: { en: "completed", nl: "rondde af" } },
  passed: { id: "http://adlnet.gov/expapi/verbs/passed", display: { en: "passed", nl: "slaagde voor" } },
  failed: { id: "http://adlnet.gov/expapi/verbs/failed", display: { en: "failed", nl: "slaagde niet voor" } },
  terminated: { id: "http://adlnet.gov/expapi/verbs/terminated", display: { en: "terminated", nl: "sloot af" } },
} as const;
export type VerbName = keyof typeof VERBS;

/** "cmi5 defined": the learning system decides by these. All others are "cmi5 allowed" (7.1.3). */
const DEFINED: readonly VerbName[] = ["initialized", "completed", "passed", "failed", "terminated"];
export const isDefined = (verb: VerbName): boolean => DEFINED.includes(verb);

/** "cmi5 defined" statements with a success or a completion (9.6.2.2). */
const MOVES_ON: readonly VerbName[] = ["completed", "passed", "failed"];
export const movesOn = (verb: VerbName): boolean => MOVES_ON.includes(verb);

export const CMI5_CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
export const MOVE_ON_CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/moveon";
export const SESSION_ID = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
export const MASTERY_SCORE = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
export const INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction";
export const OBJECTIVE = "http://adlnet.gov/expapi/activities/objective";
