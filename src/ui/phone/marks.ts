import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ClaimKey } from "../../domain/messages.ts";
import type { MarkView } from "../../view/model.ts";

/** What can be pointed at now. Without it the post is only read. */
export interface Marking {
  readonly marks: ReadonlyMap<string, MarkView>;
  readonly toggle: (mark: string) => void;
  /** Sorts the claim that is on hand, when it belongs to this mark (keys 1, 2 and 3). */
  readonly sort: (mark: string, key: ClaimKey) => void;
}

export const MarkingContext = createContext<Marking | null>(null);

export function useMarking(): Marking | null {
  return useContext(MarkingContext);
}
