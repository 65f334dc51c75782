import type { AttemptLog } from "../../domain/log.ts";
import type { SavePort } from "../ports.ts";

/** What somebody meant to do differently, in their own words. */
export interface Intention {
  readonly text: string;
  readonly caseId: string;
}

/** Further back nobody remembers why. */
const MOST = 10;

/** The latest of the attempts that were played here, ended and have one. Free text: it stays on this device. */
export async function latestIntention(saves: Pick<SavePort, "list" | "read">): Promise<Intention | null> {
  const { attempts } = await saves.list();
  for (const { attemptId } of attempts.filter(({ ended, from }) => ended && !from).slice(0, MOST)) {
    const read = await saves.read(attemptId);
    const text = read.ok ? intentionIn(read.log) : "";
    if (read.ok && text !== "") return { text, caseId: read.log[0].caseId };
  }
  return null;
}

/** As it was last written; empty when it was not, or taken away again. */
export function intentionIn(log: AttemptLog): string {
  return log.reduce((text, event) => (event.type === "note.written" && event.field === "maandag" ? event.text.trim() : text), "");
}
