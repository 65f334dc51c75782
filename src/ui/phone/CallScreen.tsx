import { Phone } from "lucide-preact";
import type { CallView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { Avatar } from "./Avatar.tsx";

export function CallScreen({ call }: { readonly call: CallView }) {
  return (
    <article class="wh-call" aria-label={nl.phone.call(call.who)}>
      <Avatar name={call.avatar} />
      <p class="wh-call-who">{call.who}</p>
      <p>{call.text}</p>
      <span class="wh-call-glyph" aria-hidden="true">
        <Icon of={Phone} />
      </span>
    </article>
  );
}
