import type { BubbleBody, BubbleView, ScreenView } from "../../view/model.ts";
import { call, chat, chatWith, group, lock, mail, me, note, picture, plainStory, post, privately, says, story, team, video } from "./phone.ts";

const shielded = picture("afgeschermd", "Een beeld dat in dit spel nooit te zien is.", { shielded: true });
const line = (body: BubbleBody, time: string): BubbleView => ({ id: body.kind + time, from: "system", time, body, fresh: false });
const taken = line({ kind: "aside", text: "Hier stond net nog een bericht. De app laat niet zien dat het weg is." }, "22:48");
const empty = (time: string, more = {}) => says("", time, more);

/** Every surface of every platform, with data that could be from a case. */
export const SURFACE_EXAMPLES: Readonly<Record<string, ScreenView>> = {
  "snapchat-story": story,
  "snapchat-story-over": { ...story, age: "24 u", over: "Dit verhaal is verlopen. Je kunt het niet meer bekijken.", spots: [] },
  "snapchat-snap": post("snap", "snapchat", "d.4vmbo", {
    audience: "besloten",
    visibilityMark: { text: "alleen aan jou" },
    age: "1 min",
    seconds: 10,
    pictures: [picture("gymzaal", "Een lege kleedkamer met een bank en een sporttas.")],
    bands: [[{ text: "derde uur, weer" }]],
  }),
  "snapchat-chat": {
    ...chat,
    bubbles: [
      ...chat.bubbles.slice(0, 3),
      line({ kind: "event", event: "schermfoto", text: "jaylen.zp heeft een screenshot gemaakt" }, "11:56"),
      ...chat.bubbles.slice(3),
    ],
  },
  "snapchat-group": chatWith(
    "snapchat",
    "zp middag",
    [
      says("wie komt er", "14:02", { senderName: "milan_10" }),
      { ...empty("14:03", { senderName: "nk.anon" }), body: { kind: "deleted", text: "nk.anon heeft een chat verwijderd" } },
      says("ik niet, moet werken", "14:03", { senderName: "jaylen.zp", fresh: true }),
    ],
    { surface: "group", subtitle: "9 leden", avatar: "groep" },
  ),
  "tiktok-video": video,
  "tiktok-duet": {
    ...video,
    authorName: "noa.wh",
    author: { text: "noa.wh" },
    bands: [[{ text: "mijn antwoord 👉" }]],
    pictures: [picture("studio", "Een kamer met een microfoon en gekleurd licht.")],
    duet: { by: "de.kreek.live", picture: picture("kermis", "Avondbeeld van een kermis.") },
    comments: [],
  },
  "tiktok-besloten": post("video", "tiktok", "fenna.wh", {
    ...privately,
    age: "23 min",
    pictures: [picture("bureau", "Een bureau met boeken, een kaars en een potloodtekening.")],
    counts: { views: "31", likes: "2" },
    countsMark: { text: "31 keer bekeken · 2 likes" },
    liked: 0.1,
    comments: [{ id: "v", by: "veritas_77", text: [{ text: "welkom 🕯️", mark: "welkom" }] }],
  }),
  "tiktok-chat": chatWith("tiktok", "dano.wh", [
    says("bakkie doen?", "17:10"),
    says("Waar gaat het over?", "17:12", me),
    says("laat maar", "17:13", { fresh: true }),
  ]),
  "instagram-post": post("post", "instagram", "kompas.krant", {
    age: "3 u",
    pictures: [
      picture("plein", "Een plein in de schemering met drie mensen in de verte."),
      picture("raadzaal", "De raadzaal van Waterhaven, zonder mensen."),
      picture("station", "Een perron in de avond."),
    ],
    caption: [{ text: "Drie plekken waar je ons vanavond vindt. Kom praten over de avondbus." }],
    counts: { likes: "64" },
    countsMark: { text: "64 likes" },
    liked: 0.36,
    comments: [
      { id: "p1", by: "sem.2b", text: [{ text: "eindelijk" }] },
      { id: "p2", by: "buurtvader_ruud", text: [{ text: "Goed initiatief, ik loop mee vanaf het station." }] },
    ],
  }),
  "instagram-story": {
    ...plainStory,
    pictures: [picture("bureau", "Een bureau met boeken en een kaars.")],
    audience: "goede-vrienden",
    visibilityMark: { text: "goede vrienden" },
  },
  "instagram-dm": chatWith(
    "instagram",
    "d.4vmbo",
    [
      says("yo wakker?", "22:47"),
      taken,
      says("Ja. Wat is er?", "22:49", me),
      says("ze hebben danny gepakt na gym", "22:51", { fresh: true }),
      says("alles gefilmd, hele kompas heeft m", "22:51", { fresh: true }),
    ],
    { avatar: "seed-04", notice: "Berichtverzoek. Jullie volgen elkaar niet." },
  ),
  "instagram-group": chatWith(
    "instagram",
    "gym 3b",
    [says("wie heeft mn tas", "11:02", { senderName: "danny.k" }), says("ligt in gang", "11:04", { senderName: "sem.2b" })],
    {
      surface: "group",
      subtitle: "12 leden",
      avatar: "groep",
    },
  ),
  "whatsapp-chat": chatWith(
    "whatsapp",
    "Mirjam",
    [
      says("Twee koppels geregeld.", "14:20"),
      says("Dank je. Ik bel je zo.", "14:22", me),
      says("Wij staan vanaf half drie op de route.", "14:23", { fresh: true }),
    ],
    {
      subtitle: "jeugdagent",
      avatar: "politie",
    },
  ),
  "whatsapp-group": group,
  "whatsapp-afgeschermd": chatWith(
    "whatsapp",
    "Mevrouw Bakker",
    [
      says("Kijk dit ging rond, ik ken haar niet. Wat moet ik hiermee??", "16:05"),
      {
        ...empty("16:05", { forwarded: { text: "Doorgestuurd" } }),
        body: { kind: "picture", picture: shielded, bands: [[{ text: "heb je dr al gezien 💀" }]], caption: [], shot: { platform: "snapchat", by: "" } },
      },
    ],
    { avatar: "seed-05", subtitle: "moeder van een leerling" },
  ),
  "whatsapp-call": { ...call, platform: "whatsapp", who: "Mevrouw Bakker", avatar: "seed-05" },
  "telegram-channel": chatWith(
    "telegram",
    "Werk Noordkaap",
    [
      {
        ...empty("09:12", { views: { text: "1.204 keer bekeken" } }),
        body: { kind: "picture", picture: picture("station", "Een perron in de avond."), bands: [], caption: [] },
      },
      says("Zaterdag nog twee plekken. Je hoort waar. Ervaring niet nodig.", "09:12", { views: { text: "1.204 keer bekeken" } }),
      says("Vol. Maandag weer nieuw.", "11:40", { views: { text: "986 keer bekeken" }, fresh: true }),
    ],
    { surface: "channel", subtitle: "1.318 abonnees", avatar: "groep" },
  ),
  "telegram-group": chatWith(
    "telegram",
    "Buurt De Kreek",
    [
      says("Weet iemand waar de bus nu stopt?", "18:01", { senderName: "Ruud" }),
      says("Bij het station, tot maandag.", "18:03", { senderName: "Femke", admin: true }),
    ],
    { surface: "group", subtitle: "212 leden", avatar: "groep" },
  ),
  "telegram-chat": chatWith("telegram", "onbekend account", [says("hoi ik zag je bij de snackbar", "20:14")], {
    avatar: "onbekend",
    notice: "Staat niet in je contacten.",
  }),
  "teamapp-group": team,
  "teamapp-chat": chatWith("teamapp", "Noor", [says("Heb je vijf minuten?", "12:40"), says("Ja, ik loop naar je toe.", "12:41", me)], {
    avatar: "jongerenwerk",
    subtitle: "collega",
  }),
  "telefoon-oproep": call,
  "telefoon-gesprek": { ...call, text: "Gesprek", ringing: false },
  "telefoon-sms": chatWith("telefoon", "Conciërge", [says("Er staan zes man bij de poort. Ken jij ze?", "14:31")], {
    avatar: "school",
    subtitle: "Het Kompas",
  }),
  "telefoon-foto": post("photo", "telefoon", "telefoon van Lotte", {
    ...privately,
    age: "2 u",
    pictures: [shielded],
    viewers: { text: "Opgeslagen op deze telefoon" },
  }),
  "telefoon-slot": lock,
  mail,
  "notitie-gesprek": note,
};
