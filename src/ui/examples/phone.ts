import type { BannerView, CallView, ChatView, LockScreenView, PhoneView, ScreenView, StoryView } from "../../view/model.ts";

export const story: StoryView = {
  kind: "story",
  platform: "snapchat",
  authorName: "jaylen.zp",
  avatar: "seed-14",
  visibility: "openbaar",
  age: "18 min",
  elapsed: 0.62,
  vignette: "fietstunnel",
  alt: "Donkere foto van een fietstunnel; onderaan twee schoenen, geen gezicht.",
  bands: [
    [{ text: "ze praten veel maar waar zijn " }, { text: "ze", mark: "ze" }, { text: " 👀🤫" }],
    [{ text: "15u", mark: "tijd" }, { text: " zelfde plek als vrijdag, " }, { text: "wie durft", mark: "durf" }],
  ],
  sticker: { text: "Zuiderpoort", mark: "plek" },
  viewers: { text: "Kijkers en reacties: niet zichtbaar voor jou", mark: "kijkers" },
  author: { text: "jaylen.zp" },
  visibilityMark: { text: "openbaar", mark: "bereik" },
  spots: [{ markId: "schoenen", label: "twee schoenen", x: 50, y: 84 }],
};

export const video: StoryView = {
  kind: "story",
  platform: "tiktok",
  authorName: "de.kreek.live",
  avatar: "seed-03",
  visibility: "openbaar",
  age: "2 u",
  elapsed: 0,
  vignette: "kermis",
  alt: "Avondbeeld van een kermis, kraampjes en lampjes, geen mensen in beeld.",
  bands: [[{ text: "vanavond iedereen naar de " }, { text: "botsauto's", mark: "plek" }]],
  viewers: { text: "Kijkers en reacties: niet zichtbaar voor jou" },
  author: { text: "de.kreek.live" },
  visibilityMark: { text: "openbaar" },
  spots: [],
};

/** A story whose picture nobody drew yet. */
export const plainStory: StoryView = {
  ...story,
  platform: "instagram",
  vignette: "bestaat-niet",
  alt: "Een beeld dat is afgeschermd.",
  visibility: "besloten",
  visibilityMark: { text: "besloten" },
  spots: [],
};

export const chat: ChatView = {
  kind: "chat",
  platform: "snapchat",
  title: "jaylen.zp",
  subtitle: "17, Zuiderpoort",
  avatar: "seed-14",
  group: false,
  bubbles: [
    { id: "a", from: "them", time: "16:20", body: { kind: "text", segments: [{ text: "is de zaal vrijdag open" }] }, fresh: false },
    { id: "b", from: "me", time: "16:24", body: { kind: "text", segments: [{ text: "Ja, vanaf zeven. Kom je?" }] }, fresh: false },
    { id: "c", from: "them", time: "16:25", body: { kind: "text", segments: [{ text: "misschien" }] }, fresh: false },
    { id: "d", from: "system", time: "13:05", body: { kind: "call", text: "Gesprek, 4 min" }, fresh: false },
    { id: "e", from: "me", time: "13:06", body: { kind: "text", segments: [{ text: "Goed dat je opnam. Ik zeg je eerlijk wat ik doe." }] }, fresh: false },
    { id: "f", from: "them", time: "13:08", body: { kind: "text", segments: [{ text: "ik moest dat zetten man anders boete" }] }, fresh: true },
    { id: "g", from: "them", time: "13:08", body: { kind: "text", segments: [{ text: "zeg niet dat ik het zei 🙏" }] }, fresh: true },
  ],
};

export const group: ChatView = {
  kind: "chat",
  platform: "whatsapp",
  title: "Buurtouders Zuiderpoort",
  subtitle: "",
  avatar: "onbekend",
  group: true,
  bubbles: [
    {
      id: "a",
      from: "them",
      senderName: "Moeder van Sem",
      time: "12:41",
      body: {
        kind: "picture",
        vignette: "fietstunnel",
        alt: "Schermfoto van een verhaal: een fietstunnel met twee regels tekst.",
        bands: ["15u zelfde plek als vrijdag"],
        from: "jaylen.zp",
      },
      fresh: false,
    },
    {
      id: "b",
      from: "them",
      senderName: "Moeder van Sem",
      time: "12:41",
      body: { kind: "text", segments: [{ text: "Dit gaat " }, { text: "rond op school", mark: "rond" }, { text: "!!" }] },
      fresh: false,
    },
    {
      id: "c",
      from: "them",
      senderName: "Karel",
      time: "12:43",
      body: { kind: "voice", seconds: 9, heard: "Ik heb het van mijn buurman, die kent iemand die erbij was.", text: "Spraakbericht van 9 seconden." },
      fresh: false,
    },
    { id: "d", from: "them", senderName: "Karel", time: "12:44", body: { kind: "deleted", text: "Dit bericht is verwijderd" }, fresh: false },
    { id: "e", from: "me", time: "12:46", body: { kind: "text", segments: [{ text: "Wie heeft het zelf gezien?" }] }, fresh: false },
    {
      id: "f",
      from: "them",
      senderName: "Moeder van Sem",
      time: "12:47",
      body: { kind: "text", segments: [{ text: "niemand van ons denk ik" }] },
      fresh: true,
    },
  ],
};

export const team: ChatView = {
  kind: "chat",
  platform: "teamapp",
  title: "Team jongerenwerk",
  subtitle: "collega's",
  avatar: "onbekend",
  group: true,
  bubbles: [
    {
      id: "a",
      from: "them",
      senderName: "Noor",
      time: "12:50",
      body: { kind: "text", segments: [{ text: "Ik kijk zo met je mee. Deel nog geen namen in de app." }] },
      fresh: true,
    },
  ],
};

export const call: CallView = { kind: "call", who: "Jeugdagent", avatar: "seed-07", text: "Inkomende oproep" };
export const lock: LockScreenView = { kind: "lock", date: "dinsdag 17 november" };

export const banners: readonly BannerView[] = [
  { id: "n1", platform: "instagram", from: "rico.nk", text: "Nieuw verhaal: “mans had praatjes nu ff stil 💤”", opens: "verhaal:rico" },
  { id: "n2", platform: "snapchat", from: "jaylen.zp", text: "oke. ik blijf thuis", opens: "gesprek:jaylen" },
  { id: "n3", platform: "telefoon", from: "Jeugdagent", text: "Dank. We staan er vanaf 14:30, samen met de boa.", opens: "gesprek:agent" },
];

export function phoneWith(screen: ScreenView, more: Partial<PhoneView> = {}): PhoneView {
  return { clock: "12:36", screen, banners: [], tabs: [{ id: "verhaal:jaylen", label: "jaylen.zp", open: true, unread: false }], ...more };
}

export const twoTabs: PhoneView["tabs"] = [
  { id: "verhaal:jaylen", label: "Verhaal jaylen.zp", open: false, unread: false },
  { id: "gesprek:jaylen", label: "Jaylen", open: true, unread: false },
  { id: "gesprek:agent", label: "Jeugdagent", open: false, unread: true },
];

export const manyTabs: PhoneView["tabs"] = [
  ...twoTabs,
  { id: "gesprek:team", label: "Team jongerenwerk Zuiderpoort", open: false, unread: true },
  { id: "gesprek:ouders", label: "Buurtouders", open: false, unread: false },
];
