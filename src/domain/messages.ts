import type { Role } from "./roles.ts";

export const PLATFORMS = ["snapchat", "tiktok", "instagram", "whatsapp", "telegram", "teamapp", "telefoon"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** How a message shows on the phone. `call` = an incoming or missed call, `screenshot` = a picture of another screen in a chat. */
export const SURFACES = ["story", "chat", "group", "call", "screenshot"] as const;
export type Surface = (typeof SURFACES)[number];

/** A simulated message. Everything in it is fiction; posts may break the B1 rules, professionals may not. */
export interface Message {
  readonly id: string;
  readonly platform: Platform;
  readonly surface: Surface;
  /** Cast id of the sender. */
  readonly author: string;
  /** Conversation it belongs to; the author's id when absent. */
  readonly thread?: string;
  /** Name shown above a group or story of a group. */
  readonly title?: string;
  /** "HH:MM" on the simulated clock. */
  readonly posted: string;
  /** How long it stays, e.g. "24h"; absent = stays. */
  readonly expires?: string;
  /** Who can see it. */
  readonly visibility?: "openbaar" | "besloten";
  readonly media?: { readonly vignette: string; readonly alt: string };
  /** Text bands over the media, top to bottom; the second and later are smaller. */
  readonly overlay?: readonly string[];
  /** Place sticker on a story. */
  readonly sticker?: string;
  /** Chat lines, one bubble each. */
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
export type MarkAnchor = `overlay.${number}` | `line.${number}` | "media" | "sticker" | "author" | "visibility" | "viewers" | "posted" | "title";

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
