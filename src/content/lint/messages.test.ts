import { describe, expect, it } from "vitest";
import { change, good, lineOf, projectWith, told } from "../testing/project.ts";

const MESSAGE = /vraag: \{ platform: [^}]*\}/u;
const message = (text: string) => change(MESSAGE, `vraag: { author: collega, posted: "09:00", ${text} }`)(good);
const PICTURE = 'media: { vignette: donker, alt: "Lichten." }';

describe("a message", () => {
  it.each([
    ["a surface of another platform", "platform: tiktok, surface: story", "WH065", "“vraag” is een story, maar die heeft tiktok niet. Er is: video, chat."],
    ["a surface nearly right", "platform: telegram, surface: channnel", "WH010", "Bedoelde je “channel”?"],
    ["a platform nearly right", "platform: snapcht, surface: story", "WH010", "Bedoelde je “snapchat”?"],
    [
      "a vignette nearly right",
      'platform: snapchat, surface: story, media: { vignette: fietstunel, alt: "Een tunnel." }',
      "WH030",
      "Onbekend: vignet “fietstunel”. Bedoelde je “fietstunnel”?",
    ],
    [
      "a vignette in a duet",
      `platform: tiktok, surface: video, ${PICTURE}, duet: { by: noa, vignette: kermiss, alt: "Een kermis." }`,
      "WH030",
      "Onbekend: vignet “kermiss”. Bedoelde je “kermis”?",
    ],
    [
      "comments in a conversation",
      'platform: whatsapp, surface: chat, lines: ["Hoi."], comments: [{ by: noa, text: "hoi" }]',
      "WH065",
      "“comments” bij “vraag” is op dit scherm niet te zien.",
    ],
    ["a story that is said in lines", `platform: snapchat, surface: story, ${PICTURE}, lines: ["Hoi."]`, "WH065", "“lines” bij “vraag”"],
    ["a way it came, of something that was not sent on", 'platform: whatsapp, surface: chat, lines: ["Hoi."], chain: [Sem]', "WH065", "“chain” bij “vraag”"],
    [
      "a picture that is neither drawn, closed nor described",
      'platform: whatsapp, surface: chat, media: { alt: "Iets." }',
      "WH065",
      "Het beeld van “vraag” is niet getekend, afgeschermd of beschreven",
    ],
    [
      "a picture that is both",
      'platform: whatsapp, surface: chat, media: { vignette: donker, shielded: true, alt: "Iets." }',
      "WH065",
      "Het beeld van “vraag” is getekend en ook afgeschermd.",
    ],
    [
      "a second picture without words",
      `platform: instagram, surface: post, ${PICTURE}, more: [{ vignette: plein }]`,
      "WH062",
      "Het beeld van “vraag” heeft geen beschrijving.",
    ],
    [
      "a mark in a comment that is not there",
      `platform: tiktok, surface: video, ${PICTURE}, comments: [{ by: noa, text: "hoi" }], marks: [{ id: m, at: comment.0, label: dag, decoy: true }]`,
      "WH060",
      "Merkteken “dag” staat niet in “hoi”.",
    ],
    [
      "a mark on counts that are not there",
      `platform: tiktok, surface: video, ${PICTURE}, marks: [{ id: m, at: counts, label: hartjes, decoy: true }]`,
      "WH060",
      "Merkteken “hartjes” wijst naar counts",
    ],
  ])("%s", (_, text, code, sentence) => {
    const casus = message(text);
    const found = told(projectWith(casus)).find((one) => one.startsWith(`${code} casus.yaml:${lineOf(casus, "vraag: {")} `) && one.includes(sentence));
    expect(found).toBeDefined();
  });

  it.each([
    [
      "a video with everything",
      `platform: tiktok, surface: video, ${PICTURE}, caption: "hoi", comments: [{ by: noa, text: "dag" }], counts: { views: 9841, likes: 2 }, duet: { by: noa, vignette: plein, alt: "Een plein." }`,
    ],
    ["a closed tile", 'platform: telefoon, surface: photo, media: { shielded: true, alt: "Een beeld dat dicht blijft." }'],
    ["a mail", 'platform: mail, surface: mail, title: Vraag, lines: ["Hoi."], marks: [{ id: m, at: title, label: Vraag, decoy: true }]'],
    [
      "a call that was written out",
      'platform: notitie, surface: note, title: Gesprek, lines: ["Hoi."], marks: [{ id: m, at: author, label: Sanne, decoy: true }, { id: n, at: line.0, label: Hoi, decoy: true }]',
    ],
    ["a snap", `platform: snapchat, surface: snap, seconds: 10, ${PICTURE}, overlay: ["hoi"]`],
    ["a channel", `platform: telegram, surface: channel, members: 1318, counts: { views: 12 }, lines: ["Vol."], ${PICTURE}, caption: "x"`],
    ["something that was sent on", 'platform: whatsapp, surface: group, thread: groep, title: Groep, forwarded: vaak, chain: [Sem, klas 2b], lines: ["Hoi."]'],
  ])("%s is fine", (_, text) => {
    expect(told(projectWith(message(text))).filter((one) => /WH0(?:10|11|60|62|65)/u.test(one))).toEqual([]);
  });
});

const VIDEO = `platform: tiktok, surface: video, ${PICTURE}`;
const CHAT = 'platform: whatsapp, surface: chat, lines: ["Hoi."]';
const CALL = "platform: telefoon, surface: call, call: gemist";
const MAIL = 'platform: mail, surface: mail, title: Vraag, lines: ["Hoi."]';
const mark = (at: string) => `marks: [{ id: m, at: ${at}, label: Hoi, decoy: true }]`;

describe("what nobody would see is refused:", () => {
  it.each([
    ["comments", `${CHAT}, comments: [{ by: noa, text: hoi }]`],
    ["counts", `${CHAT}, counts: { views: 1 }`],
    ["more", `${VIDEO}, more: [{ vignette: plein, alt: Plein }]`],
    ["duet", `platform: instagram, surface: post, ${PICTURE}, duet: { by: noa, vignette: plein, alt: Plein }`],
    ["seconds", `${VIDEO}, seconds: 10`],
    ["expires", `${VIDEO}, expires: 24h`],
    ["overlay", `${CHAT}, overlay: [hoi]`],
    ["overlay", `platform: telefoon, surface: photo, ${PICTURE}, overlay: [hoi]`],
    ["sticker", `platform: telefoon, surface: photo, ${PICTURE}, sticker: hier`],
    ["sticker", `${CHAT}, sticker: hier`],
    ["lines", `${CALL}, lines: [hoi]`],
    ["forwarded", `${VIDEO}, forwarded: vaak`],
    ["chain", `${CHAT}, chain: [Sem]`],
    ["shot", `${CHAT}, shot: { platform: snapchat }`],
    ["members", `${CHAT}, members: 3`],
    ["admin", 'platform: telegram, surface: channel, lines: ["Hoi."], admin: true'],
    ["event", `${VIDEO}, event: schermfoto`],
    ["call", `${CHAT}, call: gemist`],
    ["voice", `${VIDEO}, voice: { seconds: 4, heard: Adem }`],
    ["deleted", `${VIDEO}, deleted: true`],
    ["caption", 'platform: telegram, surface: channel, lines: ["Hoi."], caption: hoi'],
    ["likes", 'platform: telegram, surface: channel, lines: ["Hoi."], counts: { likes: 3 }'],
    ["counts", `${VIDEO}, counts: {}`],
    ["visibility", `${CHAT}, visibility: besloten`],
    ["request", `${VIDEO}, request: true`],
    ["media", `${MAIL}, ${PICTURE}`],
    ["forwarded", `${MAIL}, forwarded: eens`],
  ])("%s in { %s }", (part, text) => {
    expect(told(projectWith(message(text))).join("\n")).toContain(`“${part}” bij “vraag” is op dit scherm niet te zien.`);
  });

  it("a video without a picture", () => {
    expect(told(projectWith(message("platform: tiktok, surface: video"))).join("\n")).toContain("“vraag” is een video, maar er is geen beeld.");
  });

  it.each([
    ["mail", "title", 'platform: mail, surface: mail, lines: ["Hoi."]'],
    ["mail", "lines", "platform: mail, surface: mail, title: Vraag"],
    ["note", "lines", "platform: notitie, surface: note, title: Gesprek, lines: []"],
  ])("a %s without %s", (surface, part, text) => {
    expect(told(projectWith(message(text))).join("\n")).toContain(`“vraag” is een ${surface}, maar er is geen \`${part}\`.`);
  });

  it.each([
    ["media", MAIL],
    ["title", MAIL],
    ["line.0", 'platform: notitie, surface: note, title: Hoi, lines: ["Dag."]'],
    ["media", CHAT],
    ["visibility", CHAT],
    ["author", CHAT],
    ["viewers", CHAT],
    ["title", CHAT],
    ["viewers", `${VIDEO}, counts: { views: 1 }`],
    ["overlay.0", `platform: telefoon, surface: photo, ${PICTURE}`],
    ["counts", `platform: tiktok, surface: video, ${PICTURE}`],
    ["forwarded", CHAT],
  ])("a mark on %s in { %s }", (at, text) => {
    expect(told(projectWith(message(`${text}, ${mark(at)}`))).join("\n")).toContain(`WH060`);
  });
});
