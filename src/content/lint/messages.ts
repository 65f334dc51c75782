import { isPost, SURFACES_OF, type Media, type Message } from "../../domain/messages.ts";
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
      if ((picture.vignette === undefined) === (picture.shielded !== true))
        on.report(
          "WH065",
          at,
          `Het beeld van “${message.id}” heeft geen vignet, of een vignet en is ook afgeschermd.`,
          "Kies een van de twee: `vignette` of `shielded: true`.",
        );
    }
    for (const { key, fits } of ONLY)
      if (message[key] !== undefined && !fits(message))
        on.report("WH065", at, `“${key}” bij “${message.id}” is op dit scherm niet te zien.`, "Laat het weg, of kies een ander `surface`.");
  }
}

/** Parts that only some surfaces show: written elsewhere, nobody would see them. */
const ONLY: readonly { readonly key: keyof Message; readonly fits: (message: Message) => boolean }[] = [
  { key: "caption", fits: ({ surface }) => surface === "post" || surface === "video" || surface === "channel" },
  { key: "comments", fits: ({ surface }) => surface === "post" || surface === "video" },
  { key: "counts", fits: ({ surface }) => surface === "post" || surface === "video" || surface === "channel" },
  { key: "more", fits: ({ surface }) => surface === "post" },
  { key: "duet", fits: ({ surface }) => surface === "video" },
  { key: "seconds", fits: ({ surface }) => surface === "snap" },
  { key: "expires", fits: ({ surface }) => surface === "story" },
  { key: "overlay", fits: (message) => isPost(message) || message.media !== undefined },
  { key: "sticker", fits: (message) => isPost(message) },
  { key: "lines", fits: (message) => !isPost(message) && message.surface !== "call" },
  { key: "forwarded", fits: (message) => !isPost(message) },
  { key: "chain", fits: ({ forwarded }) => forwarded !== undefined },
  { key: "shot", fits: (message) => !isPost(message) && message.media !== undefined },
  { key: "members", fits: ({ surface }) => surface === "group" || surface === "channel" },
  { key: "admin", fits: ({ surface }) => surface === "group" || surface === "channel" },
  { key: "event", fits: (message) => !isPost(message) },
  { key: "call", fits: ({ surface }) => surface === "call" },
];
