import type { ChatView } from "../../../view/model.ts";
import { ChatFrame } from "../chat/ChatFrame.tsx";

/** A conversation without manners of its own; how it looks is in the style sheet of its platform. */
export function PlainChat({ chat }: { readonly chat: ChatView }) {
  return <ChatFrame chat={chat} />;
}
