import { useEffect, useState } from "preact/hooks";
import type { Seat } from "../../domain/log.ts";
import type { SavePort } from "../../runtime/ports.ts";
import { isOf } from "../../view/teams.ts";

const FREE = { by: null } as const;

/**
 * The team that an attempt waits for: nobody looks at his own answers while others still have to give theirs. `by` is null when it is of no team, or
 * everybody is done. Null: that is not known yet.
 */
export function useHeldBy(saves: Pick<SavePort, "list">, team: Seat | undefined): { readonly by: string | null } | null {
  const id = team?.id;
  const [known, setKnown] = useState<{ readonly id: string; readonly open: boolean } | null>(null);
  useEffect(() => {
    if (id === undefined) return undefined;
    let gone = false;
    void saves.list().then(({ attempts }) => {
      if (!gone) setKnown({ id, open: attempts.filter(isOf(id)).some(({ ended }) => !ended) });
    });
    return () => {
      gone = true;
    };
  }, [saves, id]);
  if (id === undefined) return FREE;
  if (known?.id !== id) return null;
  return known.open ? { by: id } : FREE;
}
