import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import { fitLog, type LeftOut } from "./fitLog.ts";
import { packSuspended, type Suspended } from "./suspend.ts";

/** As `packSuspended`, within `room` characters; what had to be left out of the attempt. */
export function suspendAttempt(
  game: Game,
  log: AttemptLog,
  rest: Omit<Suspended, "log">,
  room: number,
): { readonly text: string; readonly leftOut: LeftOut | null } {
  const packed = (one: AttemptLog | null) => packSuspended({ ...rest, log: one });
  const fitted = fitLog(game, log, (one) => packed(one).length <= room);
  return fitted ? { text: packed(fitted.log), leftOut: fitted.leftOut } : { text: packed(null), leftOut: "latest" };
}

/** As `packSuspended`, without an attempt: as many of the latest reviews as fit. */
export function suspendReviews(rest: Omit<Suspended, "log">, room: number): string {
  for (let reviews = rest.reviews; ; reviews = reviews.slice(1)) {
    const text = packSuspended({ ...rest, reviews, log: null });
    if (text.length <= room || reviews.length === 0) return text;
  }
}
