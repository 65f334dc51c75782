import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Ports, Settings } from "../runtime/ports.ts";

/** Whether refreshers wait, worked out once the screen stands there; without it the screen does without. */
export function useRefreshCard(ports: Ports, { role }: Settings): VNode | null {
  const [card, setCard] = useState<VNode | null>(null);
  useEffect(() => {
    if (role === null) return undefined;
    let gone = false;
    import("./refresh/card.tsx")
      .then(({ refreshCard }) => refreshCard(ports, role))
      .then((made) => !gone && setCard(made))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [ports, role]);
  return card;
}
