import type { BannerView, BubbleView, CallView, ChatView, LockScreenView, PaperView, PhoneView, PictureView, PostView, ScreenView } from "../../view/model.ts";

export const picture = (vignette: string, alt: string, more: Partial<PictureView> = {}): PictureView => ({
  vignette,
  alt,
  shielded: false,
  live: false,
  ...more,
});

/** A post with as little on it as a post can have. */
export function post(surface: PostView["surface"], platform: PostView["platform"], name: string, more: Partial<PostView> = {}): PostView {
  return {
    kind: "post",
    platform,
    surface,
    avatar: "seed-03",
    authorName: name,
    author: { text: name },
    visibilityMark: { text: "openbaar" },
    audience: "openbaar",
    age: "18 min",
    pictures: [],
    bands: [],
    caption: [],
    comments: [],
    counts: {},
    liked: 0,
    spots: [],
    ...more,
  };
}

export const privately = { audience: "besloten", visibilityMark: { text: "besloten" } } as const;
export const viewers = { text: "Kijkers en reacties: niet zichtbaar voor jou" };

export const story: PostView = post("story", "snapchat", "jaylen.zp", {
  avatar: "seed-01",
  left: "nog 23 u",
  part: { at: 0, of: 2, next: "post:tweede" },
  pictures: [picture("fietstunnel", "Donkere foto van een fietstunnel; onderaan twee schoenen, geen gezicht.")],
  bands: [
    [{ text: "ze praten veel maar waar zijn " }, { text: "ze", mark: "ze" }, { text: " 👀🤫" }],
    [{ text: "15u", mark: "tijd" }, { text: " zelfde plek als vrijdag, " }, { text: "wie durft", mark: "durf" }],
  ],
  sticker: { text: "Zuiderpoort", mark: "plek" },
  viewers: { ...viewers, mark: "kijkers" },
  visibilityMark: { text: "openbaar", mark: "bereik" },
  spots: [{ markId: "schoenen", label: "twee schoenen", x: 50, y: 84 }],
});

export const video: PostView = post("video", "tiktok", "de.kreek.live", {
  age: "2 u",
  pictures: [picture("kermis", "Avondbeeld van een kermis, kraampjes en lampjes, geen mensen herkenbaar in beeld.")],
  bands: [[{ text: "zaterdag iedereen naar de " }, { text: "botsauto’s", mark: "plek" }]],
  caption: [{ text: "gaat los 🎆 neem je mensen mee" }],
  counts: { views: "9.841", likes: "212", shares: "37" },
  countsMark: { text: "9.841 keer bekeken · 212 likes · 37 keer gedeeld" },
  liked: 0.5,
  comments: [
    { id: "c1", by: "noa.wh", text: [{ text: "ben ik bij" }] },
    { id: "c2", by: "milan_10", text: [{ text: "hoe laat dan" }] },
    { id: "c3", by: "oma.kreek", text: [{ text: "Gezellig, wij komen ook met de kinderen." }] },
  ],
});

/** A story whose picture nobody drew yet. */
export const plainStory: PostView = post("story", "instagram", "fenna.wh", {
  ...privately,
  left: "nog 19 u",
  pictures: [picture("bestaat-niet", "Een bureau met boeken en een kaars.")],
  bands: [[{ text: "alleen dit vandaag" }]],
  viewers,
});

let made = 0;
/** One thing that somebody said; `more.from` "me" for what the trainee sent. */
export function says(text: string, time: string, more: Partial<BubbleView> = {}): BubbleView {
  return { id: `b${++made}`, from: "them", time, body: { kind: "text", segments: [{ text }] }, fresh: false, ...more };
}

export const me = { from: "me" } as const;

export function chatWith(platform: ChatView["platform"], title: string, bubbles: readonly BubbleView[], more: Partial<ChatView> = {}): ChatView {
  return { kind: "chat", platform, surface: "chat", title, subtitle: "", avatar: "seed-01", bubbles, ...more };
}

export const chat: ChatView = chatWith(
  "snapchat",
  "jaylen.zp",
  [
    says("is de zaal vrijdag open", "11:50"),
    says("Ja, vanaf zeven. Kom je?", "11:54", me),
    says("misschien", "11:55"),
    { id: "bel", from: "system", time: "12:25", body: { kind: "call", text: "Gesprek, 4 min", missed: false }, fresh: false },
    says("Goed dat je opnam. Ik zeg je eerlijk wat ik doe.", "12:26", me),
    says("ik moest dat zetten man anders boete", "12:28", { fresh: true }),
    says("zeg niet dat ik het zei 🙏", "12:28", { fresh: true }),
  ],
  { subtitle: "17, Zuiderpoort" },
);

const parents = (senderName: string) => ({ senderName });

export const group: ChatView = chatWith(
  "whatsapp",
  "Buurtouders Zuiderpoort",
  [
    {
      id: "beeld",
      from: "them",
      ...parents("Moeder van Sem"),
      time: "12:41",
      forwarded: { text: "Vaak doorgestuurd", mark: "vaak" },
      body: {
        kind: "picture",
        picture: picture("fietstunnel", "Schermfoto van een verhaal: een fietstunnel met een regel tekst."),
        bands: [[{ text: "15u zelfde plek als vrijdag" }]],
        caption: [],
        shot: { platform: "snapchat", by: "jaylen.zp" },
      },
      fresh: false,
    },
    {
      ...says("", "12:41", parents("Moeder van Sem")),
      body: { kind: "text", segments: [{ text: "Dit gaat " }, { text: "rond op school", mark: "rond" }, { text: "!!" }] },
    },
    {
      ...says("", "12:43", parents("Karel")),
      body: { kind: "voice", seconds: 9, heard: "Ik heb het van mijn buurman, die kent iemand die erbij was.", text: "Spraakbericht van 9 seconden." },
    },
    { ...says("", "12:44", parents("Karel")), body: { kind: "deleted", text: "Dit bericht is verwijderd" } },
    says("Wie heeft het zelf gezien?", "12:46", me),
    says("niemand van ons denk ik", "12:47", { ...parents("Moeder van Sem"), fresh: true }),
  ],
  { surface: "group", subtitle: "43 leden", avatar: "groep" },
);

export const team: ChatView = chatWith(
  "teamapp",
  "Team jongerenwerk",
  [says("Ik kijk zo met je mee. Deel nog geen namen in de app.", "12:50", { senderName: "Noor", fresh: true })],
  { surface: "group", avatar: "jongerenwerk" },
);

export const mail: PaperView = {
  kind: "paper",
  platform: "mail",
  surface: "mail",
  title: [{ text: "Zorgen over een leerling uit 3B" }],
  avatar: "school",
  authorName: "Karin Bos",
  author: { text: "Karin Bos", mark: "wie" },
  job: "zorgcoördinator Het Kompas",
  time: "08:52",
  lines: [
    [{ text: "Goedemorgen," }],
    [{ text: "Danny was gisteren " }, { text: "niet op school", mark: "weg" }, { text: ". Zijn mentor zag hem ’s middags bij het station. Hij zei weinig." }],
    [{ text: "In de klas gaat een filmpje rond. Ik heb het zelf niet gezien. " }, { text: "Ik denk dat hij erop staat.", mark: "denk" }],
    [{ text: "Kun jij met hem praten? Ik ben tot vier uur op school." }],
    [{ text: "Groet, Karin" }],
  ],
};

export const note: PaperView = {
  kind: "paper",
  platform: "notitie",
  surface: "note",
  title: [{ text: "Telefoongesprek", mark: "gesprek" }, { text: ", uitgeschreven" }],
  avatar: "politie",
  authorName: "Rob Smit",
  author: { text: "Rob Smit" },
  job: "wijkagent, nachtdienst",
  time: "03:40",
  lines: [
    [{ text: "Moeder belt om 03:22. Haar zoon is om elf uur weggegaan." }],
    [{ text: "Moeder: “Hij neemt " }, { text: "zijn telefoon niet op", mark: "stil" }, { text: ".”" }],
    [{ text: "Ik vraag of dit vaker gebeurt. Moeder: “Eén keer, vorige maand.”" }],
    [{ text: "Afgesproken: zij belt als hij thuis is." }],
    [{ text: "04:10 Moeder belt. Hij is thuis." }],
  ],
};

export const call: CallView = { kind: "call", platform: "telefoon", who: "Jeugdagent", avatar: "politie", text: "Inkomende oproep", ringing: true };
export const lock: LockScreenView = { kind: "lock", date: "dinsdag 17 november" };

export const banners: readonly BannerView[] = [
  { id: "n1", platform: "instagram", from: "rico.nk", text: "Nieuw verhaal: “mans had praatjes nu ff stil 💤”", opens: "post:rico" },
  { id: "n2", platform: "snapchat", from: "jaylen.zp", text: "oke. ik blijf thuis", opens: "gesprek:jaylen" },
  { id: "n3", platform: "telefoon", from: "Jeugdagent", text: "Dank. We staan er vanaf 14:30, samen met de boa.", opens: "gesprek:agent" },
];

export function phoneWith(screen: ScreenView, more: Partial<PhoneView> = {}): PhoneView {
  return { clock: "12:36", screen, banners: [], tabs: [{ id: "post:jaylen", label: "jaylen.zp", open: true, unread: false }], ...more };
}

export const twoTabs: PhoneView["tabs"] = [
  { id: "post:jaylen", label: "Verhaal jaylen.zp", open: false, unread: false },
  { id: "gesprek:jaylen", label: "Jaylen", open: true, unread: false },
  { id: "gesprek:agent", label: "Jeugdagent", open: false, unread: true },
];

export const manyTabs: PhoneView["tabs"] = [
  ...twoTabs,
  { id: "gesprek:team", label: "Team jongerenwerk Zuiderpoort", open: false, unread: true },
  { id: "gesprek:ouders", label: "Buurtouders", open: false, unread: false },
];
