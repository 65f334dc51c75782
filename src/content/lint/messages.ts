import { isPaper, isPost, SHOWN, standsAlone, SURFACES_OF, type Media, type Message } from "../../domain/messages.ts";
import { nearest } from "../diagnostics.ts";
import type { LintContext } from "./context.ts";

/** Every picture in a message, the duet's too. */
export function picturesOf({ media, more, duet }: Message): readonly Media[] {
  return [...(media ? [media] : []), ...(more ?? []), ...(duet ? [duet] : [])];
}

/** A message is something its platform has, its pictures have words, and what may not be shown is closed. */
export function lintMessages(on: LintContext): void {
  for (const message of Object.values(on.script.messages)) {
    const at = on.locator.shared("messages", message.id);
    const known: readonly string[] = SURFACES_OF[message.platform];
    if (!known.includes(message.surface)) {
      const near = nearest(message.surface, known);
      on.report(
        "WH065",
        at,
        `“${message.id}” is een ${message.surface}, maar die heeft ${message.platform} niet.`,
        near === undefined ? `Er is: ${known.join(", ")}.` : `Bedoelde je “${near}”?`,
      );
    }
    for (const picture of picturesOf(message)) {
      if (picture.alt.trim() === "") on.report("WH062", at, `Het beeld van “${message.id}” heeft geen beschrijving.`);
      const kinds = [
        ...(picture.vignette === undefined ? [] : ["getekend"]),
        ...(picture.shielded ? ["afgeschermd"] : []),
        ...(picture.described ? ["beschreven"] : []),
      ];
      if (kinds.length !== 1)
        on.report(
          "WH065",
          at,
          `Het beeld van “${message.id}” is ${kinds.length === 0 ? "niet getekend, afgeschermd of beschreven" : kinds.join(" en ook ")}.`,
          "Kies een van de drie: `vignette`, `shielded: true` of `described: true`.",
        );
    }
    for (const part of unseen(message))
      on.report("WH065", at, `“${part}” bij “${message.id}” is op dit scherm niet te zien.`, "Laat het weg, of kies een ander `surface`.");
    if (isPost(message) && message.surface !== "story" && !message.media)
      on.report("WH065", at, `“${message.id}” is een ${message.surface}, maar er is geen beeld.`, "Geef het een `media`.");
    if (isPaper(message))
      for (const part of ["title", "lines"] as const)
        if ((message[part]?.length ?? 0) === 0)
          on.report("WH065", at, `“${message.id}” is een ${message.surface}, maar er is geen \`${part}\`.`, REMEDIES[part]);
    for (const { at: where, label } of message.marks ?? [])
      if (!canPoint(message, where)) on.report("WH060", at, `Merkteken “${label}” wijst naar ${where}, maar dat is er niet.`);
  }
}

/** What a sheet cannot do without. */
const REMEDIES = { title: "Geef het een `title`: het onderwerp of het kopje.", lines: "Schrijf de alinea’s in `lines`." } as const;

/** What every message has, whatever it looks like. */
const ALWAYS: readonly (keyof Message)[] = ["id", "platform", "surface", "author", "thread", "title", "posted", "marks"];

/** Parts that were written and that nobody would see. */
function unseen(message: Message): readonly string[] {
  const { parts } = SHOWN[message.surface];
  const written = (Object.keys(message) as (keyof Message)[]).filter((key) => !ALWAYS.includes(key) && !parts.includes(key));
  return [
    ...written,
    ...(message.chain && message.forwarded === undefined ? ["chain"] : []),
    ...(!message.media && !standsAlone(message) ? (["overlay", "shot", "caption"] as const).filter((key) => message[key] !== undefined) : []),
    ...(message.counts && Object.keys(message.counts).length === 0 ? ["counts"] : []),
    ...(message.surface === "channel" ? (["likes", "shares"] as const).filter((key) => message.counts?.[key] !== undefined) : []),
  ];
}

/** Whether this place is drawn, and drawn with something in it. */
function canPoint(message: Message, at: string): boolean {
  const [place = ""] = at.split(".");
  if (!SHOWN[message.surface].anchors.includes(place)) return false;
  // Where the platform counts in sight, it does not say that it hides who looks.
  if (place === "viewers") return message.counts === undefined;
  return place === "media" || place === "counts" || place === "forwarded" || place === "visibility"
    ? message[place] !== undefined || (message.surface === "snap" && place === "visibility")
    : true;
}
