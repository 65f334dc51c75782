import { Phone, PhoneCall, PhoneOff } from "lucide-preact";
import type { CallView } from "../../../view/model.ts";
import { Icon, useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { AppLabel } from "../AppLabel.tsx";
import { Avatar } from "../Avatar.tsx";

/** The phone rings, or somebody is on the line. */
export function CallScreen({ call }: { readonly call: CallView }) {
  const box = useScrollable<HTMLElement>("down");
  return (
    <article class="wh-call" ref={box} data-platform={call.platform} data-ringing={call.ringing || undefined} aria-label={nl.phone.call(call.who)}>
      <AppLabel platform={call.platform} />
      <Avatar name={call.avatar} />
      <p class="wh-call-who">{call.who}</p>
      <p>{call.text}</p>
      <span class="wh-call-glyphs" aria-hidden="true">
        {call.ringing && (
          <i class="wh-call-glyph wh-call-glyph--no">
            <Icon of={PhoneOff} />
          </i>
        )}
        <i class="wh-call-glyph">
          <Icon of={call.ringing ? PhoneCall : Phone} />
        </i>
      </span>
      {!call.ringing && <span class="wh-call-wave" aria-hidden="true" />}
    </article>
  );
}
