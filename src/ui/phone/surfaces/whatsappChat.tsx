import type { ChatView } from "../../../view/model.ts";
import { ChatFrame } from "../chat/ChatFrame.tsx";

/** Two ticks under what arrived, names in a group, and where a message came from. */
export function WhatsappChat({ chat }: { readonly chat: ChatView }) {
  return <ChatFrame chat={chat} ticks />;
}
