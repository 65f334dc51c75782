import type { RecordKind } from "../../runtime/ports.ts";
import { MARKER } from "./migrations/index.ts";
import { EVENT } from "./store.ts";

export const SETTINGS_KEY = "instellingen";
export const HEAD = "poging/";
export const ASIDE = "apart/";

export const eventKey = (attemptId: string, index: number) => `${EVENT}${attemptId}/${String(index).padStart(6, "0")}`;
export const headKey = (attemptId: string) => `${HEAD}${attemptId}`;
export const recordKey = (kind: RecordKind, id: string) => `${kind}/${id}`;
export const asideKey = (name: string) => `${ASIDE}${name}`;

/** Stays for who has this device next. */
export const isShared = (key: string) => key === SETTINGS_KEY || key === MARKER || key.startsWith(recordKey("afspraken", ""));

/** The id in a key of this sort; null for another key. */
export const headId = (key: string) => (key.startsWith(HEAD) ? key.slice(HEAD.length) : null);
export const asideName = (key: string) => (key.startsWith(ASIDE) ? key.slice(ASIDE.length) : null);

/** Attempt and place of an event's key. */
export function eventPlace(key: string): { readonly attemptId: string; readonly index: number } | null {
  const [, attemptId = "", index = ""] = key.startsWith(EVENT) ? key.split("/") : [];
  return attemptId !== "" && /^\d+$/u.test(index) ? { attemptId, index: Number(index) } : null;
}
