import type { ChatView } from "../../../view/model.ts";
import { nl } from "../../text/nl.ts";
import { ChatFrame } from "../chat/ChatFrame.tsx";

/** Everybody named, a coloured line per speaker, and chats that go away. */
export function SnapchatChat({ chat }: { readonly chat: ChatView }) {
  return <ChatFrame chat={chat} named notice={nl.phone.chatsFade} />;
}
