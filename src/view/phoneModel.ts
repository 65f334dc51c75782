import type { CHAT_EVENTS, ClaimKey, PaperSurface, Platform, PostSurface, VISIBILITIES } from "../domain/messages.ts";

/** The simulated phone, as it is to be drawn. Texts are final Dutch; ui and stage only draw. */
export interface PhoneView {
  readonly clock: string;
  readonly screen: ScreenView;
  /** Newest first; arrived but not the open conversation. */
  readonly banners: readonly BannerView[];
  /** Conversations and posts that can be opened, the open one marked. */
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly open: boolean; readonly unread: boolean }[];
}

export type ScreenView = LockScreenView | PostView | PaperView | ChatView | CallView;

export interface LockScreenView {
  readonly kind: "lock";
  readonly date: string;
}

/** A piece of text; with a mark it can be pointed at while inspecting. */
export interface TextSegment {
  readonly text: string;
  readonly mark?: string;
}

/** A picture by the name of its drawing; without a name its `alt` is read in its place. `shielded` = it may never be shown: a closed tile. */
export interface PictureView {
  readonly vignette: string;
  readonly alt: string;
  readonly shielded: boolean;
  /** Filmed as it happens. */
  readonly live: boolean;
}

/** Who may see a post. */
export type Audience = (typeof VISIBILITIES)[number];

/** What fills the screen: a story, snap, video, post or photo. */
export interface PostView {
  readonly kind: "post";
  readonly platform: Platform;
  readonly surface: PostSurface;
  readonly avatar: string;
  readonly authorName: string;
  readonly author: TextSegment;
  /** "openbaar" */
  readonly visibilityMark: TextSegment;
  readonly audience: Audience;
  /** "18 min" */
  readonly age: string;
  /** "nog 23 u": how long it still stands there; absent when it stays. */
  readonly left?: string;
  /** Its time has passed: only this sentence is left of it. */
  readonly over?: string;
  /** The first is the one in sight; a post with more is leafed through. */
  readonly pictures: readonly PictureView[];
  /** Text bands over the picture; the second and later are smaller. */
  readonly bands: readonly (readonly TextSegment[])[];
  readonly sticker?: TextSegment;
  readonly caption: readonly TextSegment[];
  readonly comments: readonly { readonly id: string; readonly by: string; readonly text: readonly TextSegment[] }[];
  /** "9.841", as the platform shows it. */
  readonly counts: { readonly views?: string; readonly likes?: string; readonly shares?: string };
  /** The same, in a sentence that can be pointed at: "9.841 keer bekeken · 212 hartjes". */
  readonly countsMark?: TextSegment;
  /** How busy its hearts are, 0–1. */
  readonly liked: number;
  readonly duet?: { readonly by: string; readonly picture: PictureView };
  /** A snap shows this long, in seconds. */
  readonly seconds?: number;
  /** Several stories of one account in a row. */
  readonly part?: { readonly at: number; readonly of: number; readonly previous?: string; readonly next?: string };
  /** "Kijkers en reacties: niet zichtbaar voor jou"; absent where the platform counts in sight. */
  readonly viewers?: TextSegment;
  /** Marks on the picture itself (media). Position in % of the portrait in its middle. */
  readonly spots: readonly { readonly markId: string; readonly label: string; readonly x: number; readonly y: number }[];
}

/** What is read as one sheet: a mail, or a note in a system of work. */
export interface PaperView {
  readonly kind: "paper";
  readonly platform: Platform;
  readonly surface: PaperSurface;
  /** The subject, or what stands above the note. */
  readonly title: readonly TextSegment[];
  readonly avatar: string;
  readonly authorName: string;
  readonly author: TextSegment;
  /** "jeugdagent"; absent where nobody said what somebody does. */
  readonly job?: string;
  /** "12:30", and in a case that takes days "do 12:30". */
  readonly time: string;
  /** One paragraph each. */
  readonly lines: readonly (readonly TextSegment[])[];
}

/** How a mark looks now. Absent from `marks` = not interactive at this moment. */
export interface MarkView {
  readonly id: string;
  readonly label: string;
  readonly marked: boolean;
  readonly current: boolean;
  /** Something about it is still to be sorted. */
  readonly open: boolean;
  /** The sorted claims of this mark, for the badge: solid ✓, dashed ~, dotted ?. */
  readonly sorted: readonly ClaimKey[];
  /** Nothing is claimed about it, so nothing is sorted. */
  readonly bare?: boolean;
}

export interface ChatView {
  readonly kind: "chat";
  readonly platform: Platform;
  readonly surface: "chat" | "group" | "channel";
  readonly title: string;
  /** What somebody does, or how many are in it. */
  readonly subtitle: string;
  readonly avatar: string;
  /** Said above the first message. */
  readonly notice?: string;
  readonly bubbles: readonly BubbleView[];
}

export interface BubbleView {
  readonly id: string;
  /** The message it belongs to; what the trainee sent belongs to none. */
  readonly message?: string;
  readonly from: "them" | "me" | "system";
  readonly senderName?: string;
  /** The sender runs this group or channel. */
  readonly admin?: boolean;
  readonly time: string;
  /** "Vaak doorgestuurd" */
  readonly forwarded?: TextSegment;
  /** "1.204 keer bekeken", in a channel. */
  readonly views?: TextSegment;
  readonly body: BubbleBody;
  /** Arrived with the latest event: may take a moment to be typed. */
  readonly fresh: boolean;
}

export type BubbleBody =
  | { readonly kind: "text"; readonly segments: readonly TextSegment[] }
  /** `text`: what it is, said in words. */
  | { readonly kind: "voice"; readonly seconds: number; readonly heard: string; readonly text: string }
  | { readonly kind: "deleted"; readonly text: string }
  | {
      readonly kind: "picture";
      readonly picture: PictureView;
      readonly bands: readonly (readonly TextSegment[])[];
      readonly caption: readonly TextSegment[];
      /** A picture of another screen: the platform it was on, and whose post it was. */
      readonly shot?: { readonly platform: Platform; readonly by: string };
    }
  /** Lines of the platform itself. */
  | { readonly kind: "call"; readonly text: string; readonly missed: boolean }
  | { readonly kind: "event"; readonly text: string; readonly event: ChatEvent }
  /** What no app says, and the trainee knows all the same. */
  | { readonly kind: "aside"; readonly text: string };

export type ChatEvent = (typeof CHAT_EVENTS)[number];

export interface CallView {
  readonly kind: "call";
  readonly platform: Platform;
  readonly who: string;
  readonly avatar: string;
  readonly text: string;
  /** It rings, or somebody speaks. */
  readonly ringing: boolean;
}

export interface BannerView {
  readonly id: string;
  readonly platform: Platform;
  readonly from: string;
  readonly text: string;
  /** Tab it opens. */
  readonly opens: string;
}
