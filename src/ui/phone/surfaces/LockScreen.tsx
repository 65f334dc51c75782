import type { LockScreenView } from "../../../view/model.ts";
import { nl } from "../../text/nl.ts";

interface LockScreenProps {
  readonly lock: LockScreenView;
  readonly clock: string;
}

export function LockScreen({ lock, clock }: LockScreenProps) {
  return (
    <article class="wh-lock" aria-label={nl.phone.lock}>
      {lock.date !== "" && <p class="wh-lock-date">{lock.date}</p>}
      <p class="wh-lock-clock">{clock}</p>
    </article>
  );
}
