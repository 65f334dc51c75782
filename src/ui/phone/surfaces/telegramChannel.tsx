import { Megaphone } from "lucide-preact";
import type { ChatView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { ChatFrame } from "../chat/ChatFrame.tsx";

/** One speaks, many read: wide cards, how often each was seen, nowhere to answer. */
export function TelegramChannel({ chat }: { readonly chat: ChatView }) {
  const notice = (
    <>
      <Icon of={Megaphone} size="xs" />
      {nl.phone.channelReads}
    </>
  );
  return <ChatFrame chat={chat} notice={notice} />;
}
