import { createContext } from "preact";
import type { ElsewhereView } from "../../../view/model.ts";

/** What the other roles saw and knew; the stories behind it are fetched when somebody first asks. */
export interface Elsewhere {
  readonly is: "idle" | "loading" | "ready" | "failed";
  readonly load: () => void;
  readonly at: (momentId: string) => readonly ElsewhereView[];
}

export const ElsewhereContext = createContext<Elsewhere>({ is: "idle", load: () => undefined, at: () => [] });
