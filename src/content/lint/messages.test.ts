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
      "a picture that is neither drawn nor closed",
      'platform: whatsapp, surface: chat, media: { alt: "Iets." }',
      "WH065",
      "Het beeld van “vraag” heeft geen vignet",
    ],
    [
      "a picture that is both",
      'platform: whatsapp, surface: chat, media: { vignette: donker, shielded: true, alt: "Iets." }',
      "WH065",
      "Het beeld van “vraag”",
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
    ["a snap", `platform: snapchat, surface: snap, seconds: 10, ${PICTURE}, overlay: ["hoi"]`],
    ["a channel", `platform: telegram, surface: channel, admin: true, members: 1318, counts: { views: 12 }, lines: ["Vol."], caption: "x"`],
    ["something that was sent on", 'platform: whatsapp, surface: group, thread: groep, title: Groep, forwarded: vaak, chain: [Sem, klas 2b], lines: ["Hoi."]'],
  ])("%s is fine", (_, text) => {
    expect(told(projectWith(message(text))).filter((one) => /WH0(?:10|11|60|62|65)/u.test(one))).toEqual([]);
  });
});
