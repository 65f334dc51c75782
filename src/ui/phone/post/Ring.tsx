import { nl } from "../../text/nl.ts";

interface RingProps {
  readonly seconds: number;
  /** How long it takes, in milliseconds; null = it stands still. */
  readonly ms: number | null;
}

/** The seconds a snap shows, running down. Only looks: what happens at the end is decided by who draws it. */
export function Ring({ seconds, ms }: RingProps) {
  return (
    <span class="wh-ring" data-runs={ms === null ? undefined : true} style={ms === null ? {} : { "--wh-ring-ms": `${ms}ms` }}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15" pathLength="100" />
        <circle cx="18" cy="18" r="15" pathLength="100" />
      </svg>
      <span aria-hidden="true">{seconds}</span>
      <span class="wh-hidden">{ms === null ? nl.phone.snapInLife(seconds) : nl.phone.snapSeconds(seconds)}</span>
    </span>
  );
}
