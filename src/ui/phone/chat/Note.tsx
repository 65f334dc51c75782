import { CircleHelp, Phone, PhoneMissed, ScanLine, UserRoundMinus, UserRoundPlus, type LucideIcon } from "lucide-preact";
import type { BubbleView, ChatEvent } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";

const EVENT_ICONS: Readonly<Record<ChatEvent, LucideIcon>> = { schermfoto: ScanLine, toegevoegd: UserRoundPlus, verlaten: UserRoundMinus };

/** What the platform itself says, or (dashed, in our own hand) what no app says and the trainee knows. */
export function Note({ bubble: { body, time } }: { readonly bubble: BubbleView }) {
  switch (body.kind) {
    case "aside":
      return (
        <li class="wh-chat-note wh-chat-note--aside">
          <Icon of={CircleHelp} size="xs" />
          <span>{body.text}</span>
        </li>
      );
    case "call":
    case "event":
      return (
        <li class="wh-chat-note">
          <Icon of={body.kind === "event" ? EVENT_ICONS[body.event] : body.missed ? PhoneMissed : Phone} size="xs" />
          <span>{body.text}</span> <time>{time}</time>
        </li>
      );
    default:
      return null;
  }
}
