import type { Answer } from "../domain/answers.ts";
import { marksFor } from "../domain/judge/inspect.ts";
import type { BuildRow, Choice, DecisionMoment, ReflectField, ShareField } from "../domain/moments.ts";
import { isDecision } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { listText, lower } from "./format.ts";
import { DID } from "./text/did.ts";
import { CLAIM_NAMES, REFLECT_LABELS, SHARE_LABELS } from "./text/nl.ts";

type Of<K extends Answer["do"]> = Extract<DecisionMoment, { do: K }>;

/** What the trainee did, in one or two sentences. */
export function describeDid(game: Game, id: string, answer: Answer): string {
  const moment = momentOf(game.script, id);
  if (!moment || !isDecision(moment)) return "";
  if (moment.do === "inspect" && answer.do === "inspect") {
    const marks = marksFor(game.script, moment);
    const seen = marks.flatMap((mark) => (answer.marks.includes(mark.id) ? (mark.claims ?? []) : []));
    const right = seen.filter((claim) => answer.claims[claim.id] === claim.key).length;
    const all = marks.reduce((sum, mark) => sum + (mark.claims ?? []).length, 0);
    return DID.inspected(answer.marks.length, seen.length, right, all - seen.length);
  }
  if (moment.do === "consult" && answer.do === "consult") {
    const asked = answer.sources.flatMap((source) => textOf(moment.sources, source));
    return asked.length === 0 ? DID.askedNobody : DID.asked(listText(asked.map(lower)));
  }
  if (moment.do === "share" && answer.do === "share") {
    if ("none" in answer) return DID.sharedWithNobody(textOf(moment.none, answer.none)[0] ?? "");
    return shared(moment, answer.fields, DID.shared);
  }
  return whole(moment, answer);
}

/** The same in a few words, for the tale: the choice itself, of what was put together the first fields; unanswered says so. */
export function describeShort(game: Game, id: string, answer: Answer | undefined): string {
  const moment = momentOf(game.script, id);
  if (!answer || !moment || !isDecision(moment)) return DID.unanswered;
  if (answer.do === "inspect") return DID.marked(answer.marks.length);
  if (moment.do === "consult" && answer.do === "consult") {
    const asked = answer.sources.flatMap((source) => textOf(moment.sources, source)).map(lower);
    return asked.length <= FIRST ? describeDid(game, id, answer) : DID.askedFirst(asked.slice(0, FIRST).join(", "), asked.length - FIRST);
  }
  if (moment.do === "share" && answer.do === "share" && "fields" in answer) return DID.shared(fieldText(moment, answer.fields));
  if (moment.do === "reflect" && answer.do === "reflect") return whole(moment, { do: "reflect", fields: firstOf(answer.fields) }) || DID.unanswered;
  if (moment.do === "build" && answer.do === "build") return built(moment, answer.fields, moment.rows.slice(0, FIRST)) || DID.unanswered;
  if (moment.do === "act" && answer.do === "act") return whole(moment, { do: "act", option: answer.option }) || DID.unanswered;
  return describeDid(game, id, answer) || DID.unanswered;
}

/** So many of what was asked, or filled, are named. */
const FIRST = 2;

function firstOf({ wat, wie }: Extract<Answer, { do: "reflect" }>["fields"]): Extract<Answer, { do: "reflect" }>["fields"] {
  return { ...(wat ? { wat } : {}), ...(wie ? { wie } : {}) };
}

/** The same of an answer that was not given: what could have been done. */
export function describeCould(game: Game, id: string, answer: Answer, instead: Answer): string {
  const moment = momentOf(game.script, id);
  if (!moment || !isDecision(moment)) return "";
  if (moment.do === "inspect" && answer.do === "inspect") {
    const claims = marksFor(game.script, moment).flatMap((mark) => mark.claims ?? []);
    const other = claims.filter((claim) => instead.do !== "inspect" || instead.claims[claim.id] !== claim.key);
    return other.map((claim) => DID.sort(claim.text, CLAIM_NAMES[claim.key])).join(" ");
  }
  if (moment.do === "consult" && answer.do === "consult")
    return DID.ask(listText(answer.sources.flatMap((source) => textOf(moment.sources, source)).map(lower)));
  if (moment.do === "share" && answer.do === "share")
    return "none" in answer ? (textOf(moment.none, answer.none)[0] ?? "") : shared(moment, answer.fields, DID.share);
  if (moment.do === "build" && answer.do === "build") {
    const now = instead.do === "build" ? instead.fields : {};
    return built(
      moment,
      answer.fields,
      moment.rows.filter(({ id }) => now[id]?.join() !== answer.fields[id]?.join()),
    );
  }
  return whole(moment, answer);
}

/** A decision whose answer reads the same whether it was given or not. */
function whole(moment: DecisionMoment, answer: Answer): string {
  if (moment.do === "reflect" && answer.do === "reflect") {
    const [first = ""] = textOf(moment.fields.wat, answer.fields.wat?.[0] ?? "");
    const rest = (["wie", "wanneer", "hoort", "opvang"] as const).flatMap((field) => reflected(moment, field, answer.fields[field] ?? []));
    return [first, ...rest].filter(Boolean).join(" ");
  }
  if (moment.do === "build" && answer.do === "build") return built(moment, answer.fields, moment.rows);
  if ((moment.do !== "choose" && moment.do !== "act") || !("option" in answer)) return "";
  const [text = ""] = textOf(moment.options, answer.option);
  const tone = moment.do === "act" && answer.do === "act" && answer.tone !== undefined ? textOf(moment.tones, answer.tone)[0] : undefined;
  return tone === undefined ? text : `${text} ${tone}`;
}

/** Partner and data lead; the rest of what was put together follows by name. */
function shared(moment: Of<"share">, fields: ShareFields, lead: (text: (field: ShareField) => string) => string): string {
  const text = fieldText(moment, fields);
  const rest = (["doel", "vorm", "naam", "kanaal", "vooraf"] as const).filter((field) => text(field) !== "");
  return [lead(text), ...rest.map((field) => DID.field(SHARE_LABELS[field], text(field)))].join(" ");
}

type ShareFields = Readonly<Record<ShareField, readonly string[]>>;

/** What was put in each field, as it stands in the middle of a sentence. */
function fieldText(moment: Of<"share">, fields: ShareFields): (field: ShareField) => string {
  return (field) => listText(fields[field].flatMap((item) => textOf(moment.fields[field], item)).map(lower));
}

function reflected(moment: Of<"reflect">, field: ReflectField, items: readonly string[]): readonly string[] {
  const texts = items.flatMap((item) => textOf(moment.fields[field], item)).map(lower);
  return texts.length === 0 ? [] : [DID.field(REFLECT_LABELS[field], listText(texts))];
}

/** Rows with what was put in them. */
function built(moment: Of<"build">, fields: Readonly<Record<string, readonly string[]>>, rows: readonly BuildRow[]): string {
  return rows
    .map(({ id, label }) => {
      const texts = (fields[id] ?? []).flatMap((item) => textOf(moment.fields[id] ?? [], item)).map(lower);
      return DID.field(label, texts.length === 0 ? DID.leftOpen : listText(texts));
    })
    .join(" ");
}

function textOf(choices: readonly Choice[], id: string): readonly string[] {
  return choices.filter((choice) => choice.id === id).map((choice) => choice.text);
}
