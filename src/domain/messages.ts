import type { Role } from "./roles.ts";

export const PLATFORMS = ["snapchat", "tiktok", "instagram", "whatsapp", "telegram", "teamapp", "telefoon", "mail", "notitie"] as const;
export type Platform = (typeof PLATFORMS)[number];

/**
 * What fills the screen: a `story` lives for a while, a `snap` is sent to you and shows for some seconds, a `video`, a `post` in a
 * feed, a `photo` in the phone's own roll.
 */
export const POST_SURFACES = ["story", "snap", "video", "post", "photo"] as const;
export type PostSurface = (typeof POST_SURFACES)[number];

/** What is read as one sheet: an e-mail, or a `note` in the system of one's own work, such as a call that was written out. */
export const PAPER_SURFACES = ["mail", "note"] as const;
export type PaperSurface = (typeof PAPER_SURFACES)[number];

/** How a message shows on the phone: as a post, as a sheet, or in a conversation. */
export const SURFACES = [...POST_SURFACES, ...PAPER_SURFACES, "chat", "group", "channel", "call"] as const;
export type Surface = (typeof SURFACES)[number];

/** What each platform has; a drawer stands ready for every pair (ui/phone/surfaces). */
export const SURFACES_OF = {
  snapchat: ["story", "snap", "chat", "group"],
  tiktok: ["video", "chat"],
  instagram: ["post", "story", "chat", "group"],
  whatsapp: ["chat", "group", "call"],
  telegram: ["channel", "group", "chat"],
  teamapp: ["chat", "group"],
  telefoon: ["call", "chat", "photo"],
  mail: ["mail"],
  notitie: ["note"],
} as const satisfies Readonly<Record<Platform, readonly Surface[]>>;

/** It is a picture with words, and not a line in a conversation. */
export const isPost = <M extends Pick<Message, "surface">>(message: M): message is M & { readonly surface: PostSurface } =>
  (POST_SURFACES as readonly Surface[]).includes(message.surface);

/** It is a sheet with a heading and paragraphs. */
export const isPaper = <M extends Pick<Message, "surface">>(message: M): message is M & { readonly surface: PaperSurface } =>
  (PAPER_SURFACES as readonly Surface[]).includes(message.surface);

/** It fills the screen of the phone and stands in no conversation. */
export const standsAlone = (message: Pick<Message, "surface">): boolean => isPost(message) || isPaper(message);

export const VISIBILITIES = ["openbaar", "besloten", "goede-vrienden"] as const;
export const FORWARDS = ["eens", "vaak"] as const;
export const CHAT_EVENTS = ["schermfoto", "toegevoegd", "verlaten"] as const;

/**
 * A picture: its drawing; `shielded`: one that may never be shown, a closed tile that cannot be opened; or `described`: nobody drew it, and its `alt` is
 * read in its place.
 */
export interface Media {
  readonly vignette?: string;
  readonly shielded?: boolean;
  readonly described?: boolean;
  readonly alt: string;
  /** Filmed as it happens: the picture shakes. */
  readonly live?: boolean;
}

/** A simulated message. Everything in it is fiction; posts may break the B1 rules, professionals may not. */
export interface Message {
  readonly id: string;
  readonly platform: Platform;
  readonly surface: Surface;
  /** Cast id of the sender. */
  readonly author: string;
  /** Conversation it belongs to; the author's id when absent. */
  readonly thread?: string;
  /** Name shown above a group or story of a group; the subject of a mail, the heading of a note. */
  readonly title?: string;
  /** On the simulated clock: "HH:MM", or "+1 HH:MM" a day later. */
  readonly posted: string;
  /** How long it stays, e.g. "24h"; absent = stays. */
  readonly expires?: string;
  /** Who can see it. */
  readonly visibility?: (typeof VISIBILITIES)[number];
  readonly media?: Media;
  /** Further pictures of a post that is leafed through. */
  readonly more?: readonly Media[];
  /** Under a post or video, or beside a picture in a channel. */
  readonly caption?: string;
  /** What others wrote under it, oldest first. */
  readonly comments?: readonly { readonly by: string; readonly text: string }[];
  /** What the platform counts in sight of the trainee. */
  readonly counts?: { readonly views?: number; readonly likes?: number; readonly shares?: number };
  /** A video made beside another one. */
  readonly duet?: { readonly by: string; readonly vignette: string; readonly alt: string };
  /** A snap: how long it shows, in seconds. */
  readonly seconds?: number;
  /** A picture of another screen: of which platform and whose post. */
  readonly shot?: { readonly platform: Platform; readonly by?: string };
  /** It was sent on; `chain`: through whom, as far as one can tell. */
  readonly forwarded?: (typeof FORWARDS)[number];
  readonly chain?: readonly string[];
  /** How many are in the group or channel. */
  readonly members?: number;
  /** Written by who runs the channel or group. */
  readonly admin?: boolean;
  /** The first words of somebody you do not know: the platform says so above them. */
  readonly request?: boolean;
  /** A line of the platform itself: somebody took a picture of the screen, came or left. */
  readonly event?: (typeof CHAT_EVENTS)[number];
  /** Text bands over the media, top to bottom; the second and later are smaller. */
  readonly overlay?: readonly string[];
  /** Place sticker on a story. */
  readonly sticker?: string;
  /** Chat lines, one bubble each; of a mail or note its paragraphs. */
  readonly lines?: readonly string[];
  /** A voice message: seconds and what is heard (the caption). */
  readonly voice?: { readonly seconds: number; readonly heard: string };
  /** Shown as "bericht verwijderd"; the text stays for the debrief. */
  readonly deleted?: boolean;
  /** A call: who rings and whether it was answered. */
  readonly call?: "gemist" | "gesprek" | "inkomend";
  readonly marks?: readonly Mark[];
}

/** Where a mark sits: a place in the message; for text places `label` must occur literally in that text. */
export type MarkAnchor =
  | `overlay.${number}`
  | `line.${number}`
  | `comment.${number}`
  | "media"
  | "caption"
  | "counts"
  | "forwarded"
  | "sticker"
  | "author"
  | "visibility"
  | "viewers"
  | "title";

const OVER_PICTURE = ["media", "overlay", "sticker", "author", "visibility"] as const;
const SAID = ["lines", "media", "overlay", "caption", "deleted", "forwarded", "chain", "shot"] as const;
const SAID_AT = ["line", "overlay", "caption", "forwarded"] as const;
const PAPER = { parts: ["lines"], anchors: ["line", "author", "title"] } as const;

interface Shown {
  readonly parts: readonly (keyof Message)[];
  readonly anchors: readonly string[];
}

/** What each surface shows of a message, and where in it can be pointed at. What is not here would be seen by nobody. */
export const SHOWN: Readonly<Record<Surface, Shown>> = {
  story: { parts: ["media", "overlay", "sticker", "visibility", "expires"], anchors: [...OVER_PICTURE, "viewers"] },
  snap: { parts: ["media", "overlay", "sticker", "seconds"], anchors: OVER_PICTURE },
  video: {
    parts: ["media", "overlay", "sticker", "visibility", "caption", "comments", "counts", "duet"],
    anchors: [...OVER_PICTURE, "caption", "comment", "counts", "viewers"],
  },
  post: {
    parts: ["media", "more", "overlay", "sticker", "visibility", "caption", "comments", "counts"],
    anchors: [...OVER_PICTURE, "caption", "comment", "counts", "viewers"],
  },
  photo: { parts: ["media"], anchors: ["media", "viewers"] },
  mail: PAPER,
  note: PAPER,
  chat: { parts: [...SAID, "voice", "event", "request"], anchors: SAID_AT },
  group: { parts: [...SAID, "voice", "event", "members", "admin"], anchors: SAID_AT },
  channel: { parts: [...SAID, "counts", "members"], anchors: [...SAID_AT, "counts"] },
  call: { parts: ["call"], anchors: [] },
};

/** Something a trainee can point at. A decoy has no claims and costs a point. */
export interface Mark {
  readonly id: string;
  readonly at: MarkAnchor;
  readonly label: string;
  /** For marks on the picture: where, in percent of the portrait in its middle (390 by 844). */
  readonly x?: number;
  readonly y?: number;
  readonly decoy?: boolean;
  readonly claims?: readonly Claim[];
  readonly for?: readonly Role[];
}

export const CLAIM_KEYS = ["zie-ik", "denk-ik", "weet-ik-niet"] as const;
export type ClaimKey = (typeof CLAIM_KEYS)[number];

/** A sentence about a mark that the trainee sorts: I see it, I think it, I don't know. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly key: ClaimKey;
  readonly criterion: string;
  /** It points at a person as a wrongdoer: calling it seen is fout instead of riskant. */
  readonly accuses?: boolean;
  readonly because?: string;
}

/** A person or account in the story. `avatar` names a file in assets/art/avatars. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly handle?: string;
  readonly age?: number;
  /** "jeugdagent", "collega jongerenwerk", … shown under the name. */
  readonly job?: string;
  readonly avatar: string;
}
