import type { DebriefView } from "../../../view/model.ts";
import { TILT_NAMES } from "../../../view/shell.ts";
import { debrief } from "../../text/schermenDebrief.ts";

const words = debrief.pattern;

/** Counts on both sides of a middle line: too little left, too much right. */
export function Tilts({ tilts }: { readonly tilts: DebriefView["pattern"]["tilts"] }) {
  return (
    <section class="wh-card wh-tilts">
      <h3>{words.tilt}</h3>
      <p class="wh-small wh-soft">{words.tiltCounted}</p>
      <div class="wh-scales">
        <Side kind="light" count={tilts.light} name={TILT_NAMES["te-licht"]} />
        <Side kind="heavy" count={tilts.heavy} name={TILT_NAMES["te-zwaar"]} />
      </div>
      {tilts.both > 0 && <p class="wh-small wh-soft">{words.both(tilts.both)}</p>}
      {tilts.other > 0 && (
        <p class="wh-small wh-soft">
          {words.times(tilts.other)} {TILT_NAMES.anders}
        </p>
      )}
      <p>{tilts.sentence}</p>
    </section>
  );
}

function Side({ kind, count, name }: { readonly kind: "light" | "heavy"; readonly count: number; readonly name: string }) {
  return (
    <div class={`wh-scale wh-scale--${kind}`}>
      <p>
        <b>{words.times(count)}</b> {name}
      </p>
      <span aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <i key={index} />
        ))}
      </span>
    </div>
  );
}
