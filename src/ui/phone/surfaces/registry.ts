import type { FunctionComponent } from "preact";
import type { SURFACES_OF, Platform } from "../../../domain/messages.ts";
import type { ChatView, PaperView, PostView } from "../../../view/model.ts";
import { ChatFrame } from "../chat/ChatFrame.tsx";
import { FullPost } from "../post/FullPost.tsx";
import { InstagramPost } from "./instagramPost.tsx";
import { MailPage } from "./mailPage.tsx";
import { NotitieNote } from "./notitieNote.tsx";
import { SnapchatChat } from "./snapchatChat.tsx";
import { SnapchatSnap } from "./snapchatSnap.tsx";
import { TelefoonPhoto } from "./telefoonPhoto.tsx";
import { TelegramChannel } from "./telegramChannel.tsx";
import { TiktokVideo } from "./tiktokVideo.tsx";
import { WhatsappChat } from "./whatsappChat.tsx";

/** Every pair that a message may be. */
type Pair = { [P in Platform]: `${P}/${(typeof SURFACES_OF)[P][number]}` }[Platform];
type PostPair = Extract<Pair, `${string}/${PostView["surface"]}`>;
type PaperPair = Extract<Pair, `${string}/${PaperView["surface"]}`>;
type ChatPair = Extract<Pair, `${string}/${ChatView["surface"]}`>;

/** Who draws what: a new platform or surface is a file beside this one and a line here. A pair without a drawer does not compile. */
export const POST_SURFACES: Readonly<Record<PostPair, FunctionComponent<{ readonly post: PostView }>>> = {
  "snapchat/story": FullPost,
  "snapchat/snap": SnapchatSnap,
  "tiktok/video": TiktokVideo,
  "instagram/story": FullPost,
  "instagram/post": InstagramPost,
  "telefoon/photo": TelefoonPhoto,
};

export const PAPER_SURFACES: Readonly<Record<PaperPair, FunctionComponent<{ readonly paper: PaperView }>>> = {
  "mail/mail": MailPage,
  "notitie/note": NotitieNote,
};

export const CHAT_SURFACES: Readonly<Record<ChatPair, FunctionComponent<{ readonly chat: ChatView }>>> = {
  "snapchat/chat": SnapchatChat,
  "snapchat/group": SnapchatChat,
  "tiktok/chat": ChatFrame,
  "instagram/chat": ChatFrame,
  "instagram/group": ChatFrame,
  "whatsapp/chat": WhatsappChat,
  "whatsapp/group": WhatsappChat,
  "telegram/channel": TelegramChannel,
  "telegram/group": ChatFrame,
  "telegram/chat": ChatFrame,
  "teamapp/chat": ChatFrame,
  "teamapp/group": ChatFrame,
  "telefoon/chat": ChatFrame,
};

/** The drawer of a post; a pair that no platform has (never in checked content) is drawn as a story. */
export const drawerOfPost = ({ platform, surface }: PostView) => POST_SURFACES[`${platform}/${surface}` as PostPair] ?? FullPost;
export const drawerOfPaper = ({ platform, surface }: PaperView) => PAPER_SURFACES[`${platform}/${surface}` as PaperPair] ?? MailPage;
export const drawerOfChat = ({ platform, surface }: ChatView) => CHAT_SURFACES[`${platform}/${surface}` as ChatPair] ?? ChatFrame;
