import { marksFor } from "../../domain/judge/inspect.ts";
import type { Mark, Message } from "../../domain/messages.ts";
import type { LintContext } from "./context.ts";

/** Marks sit in the message, decoys are there, pictures have words, and not everything is unknown. */
export function lintInspect(on: LintContext): void {
  const { afleiders, weetIkNiet } = on.language.limits;
  for (const message of Object.values(on.script.messages)) {
    const at = on.locator.shared("messages", message.id);
    for (const mark of message.marks ?? []) {
      const text = textAt(message, mark);
      if (text !== undefined && !text.includes(mark.label)) on.report("WH060", at, `Merkteken “${mark.label}” staat niet in “${text}”.`);
    }
  }
  for (const moment of on.script.moments) {
    if (moment.do !== "inspect") continue;
    const marks = marksFor(on.script, moment);
    const at = on.locator.shared("messages", moment.message);
    if (marks.filter((mark) => mark.decoy).length < afleiders) on.report("WH061", at, `“${moment.message}” heeft te weinig afleiders voor ${on.script.role}.`);
    const claims = marks.flatMap((mark) => mark.claims ?? []);
    const ids = claims.map((claim) => claim.id);
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) < index)))
      on.report("WH031", at, `In “${moment.message}” hebben twee stellingen de id “${id}”.`, "Geef een van de twee een andere id.");
    const unknown = claims.filter((claim) => claim.key === "weet-ik-niet");
    if (unknown.length > claims.length * weetIkNiet)
      on.report("WH063", at, `${unknown.length} van ${claims.length} stellingen hebben weet-ik-niet als sleutel.`);
  }
}

/** The text a mark points into; undefined for a place without text of its own. */
function textAt(message: Message, mark: Mark): string | undefined {
  const [place, index] = mark.at.split(".");
  if (place === "overlay") return message.overlay?.[Number(index)] ?? "";
  if (place === "line") return message.lines?.[Number(index)] ?? "";
  if (place === "comment") return message.comments?.[Number(index)]?.text ?? "";
  if (place === "caption" || place === "sticker" || place === "title") return message[place] ?? "";
  return undefined;
}
