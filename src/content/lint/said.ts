import { allChoices } from "../../domain/explore/key.ts";
import type { Message } from "../../domain/messages.ts";
import type { Choice, Moment } from "../../domain/moments.ts";
import type { LintContext } from "./context.ts";
import { picturesOf } from "./messages.ts";
import { placeOf } from "./places.ts";

/** A text that a trainee reads, and where it was written. */
export interface Said {
  readonly texts: readonly (string | undefined)[];
  readonly place: ReturnType<LintContext["locator"]["shared"]>;
  /** In our own voice: plain Dutch. What people in the story send may be anything. */
  readonly own: boolean;
  /** Whole sentences: who does what. What one may do, a title or a consideration may be shorter. */
  readonly whole?: boolean;
}

/** Everything a trainee can come to read in one script. Title and teaser are of the whole case. */
export function saidIn(on: LintContext): readonly Said[] {
  const { script, locator } = on;
  const { briefing } = script;
  const own = (place: Said["place"], ...texts: Said["texts"]): Said => ({ texts, place, own: true });
  const briefed = (["you", "may", "mayNot", "situation", "question"] as const).map((field) =>
    own(locator.briefing(script.role, field), ...[briefing[field]].flat()),
  );
  const endings = script.endings.map((ending) => own(locator.shared("endings", ending.id), ending.title, ending.text));
  const facts = Object.entries(script.facts).map(([id, fact]) => own(locator.shared("facts", id), fact.text));
  const cast = Object.values(script.cast).map(({ id, name, handle, job }) => ({ texts: [name, handle, job], place: locator.shared("cast", id), own: false }));
  const messages = Object.values(script.messages).flatMap((message) => messageSays(on, message));
  const lens = script.lens ? [own(locator.shared("lens"), script.lens.title, script.lens.lead, ...(script.lens.lines ?? []).map(({ name }) => name))] : [];
  const turns = (script.clock.turns ?? []).map(({ label, talk }, index) => own(locator.shared("beurten", index), label, talk));
  return [...briefed, ...endings, ...lens, ...turns, ...facts, ...cast, ...messages, ...script.moments.flatMap((moment) => momentSays(on, moment))];
}

function messageSays({ locator }: LintContext, message: Message): readonly Said[] {
  const place = locator.shared("messages", message.id);
  const marks = message.marks ?? [];
  const shown = [
    message.title,
    message.caption,
    message.sticker,
    message.voice?.heard,
    message.shot?.by,
    message.duet?.by,
    ...(message.lines ?? []),
    ...(message.overlay ?? []),
    ...(message.chain ?? []),
    ...(message.comments ?? []).flatMap(({ by, text }) => [by, text]),
    ...picturesOf(message).map(({ alt }) => alt),
  ];
  return [
    { texts: [...shown, ...marks.map((mark) => mark.label)], place, own: false },
    ...marks.flatMap((mark) =>
      (mark.claims ?? []).map(({ text, because }): Said => ({
        texts: [text, because],
        place: locator.shared("messages", message.id, "marks", { id: mark.id }),
        own: true,
      })),
    ),
  ];
}

function momentSays(on: LintContext, moment: Moment): readonly Said[] {
  const at = (...steps: readonly string[]) => on.locator.moment(moment.id, ...steps);
  const own = (place: Said["place"], ...texts: Said["texts"]): Said => ({ texts, place, own: true });
  const considered = (moment.considerations ?? []).map((item) => own(at("considerations", item.choice), item.for, item.against, item.costs));
  const elsewhere = Object.entries(moment.elsewhere ?? {}).map(([role, text]) => own(at("elsewhere", role), text));
  const explained = moment.do === "consult" ? moment.explanations.map(({ id, text }) => own(on.locator.moment(moment.id, "explanations", { id }), text)) : [];
  const rows = moment.do === "build" ? moment.rows : [];
  const built = rows.flatMap(({ id, label, empty }): readonly Said[] => {
    const place = on.locator.moment(moment.id, "rows", { id });
    return [own(place, label), { ...own(place, empty?.because), whole: true }];
  });
  return [
    own(at("ask"), moment.ask),
    own(at("title"), moment.title),
    ...sent(at(), moment),
    ...(moment.outcomes ?? []).flatMap((outcome) => sent(at("outcomes"), outcome)),
    ...considered,
    ...elsewhere,
    ...explained,
    ...built,
    ...allChoices(moment).flatMap((choice) => choiceSays(on, moment, choice)),
  ];
}

function choiceSays(on: LintContext, moment: Moment, choice: Choice): readonly Said[] {
  const place = placeOf(on, moment, choice);
  const answer = "answer" in choice && typeof choice.answer === "string" ? choice.answer : undefined;
  return [
    // Items of a builder are no sentences.
    { texts: [choice.text], place, own: true, ...(moment.do === "choose" || moment.do === "act" ? { whole: true } : {}) },
    { texts: [choice.costs, ...choice.judgements.map((judgement) => judgement.because)], place, own: true, whole: true },
    // What somebody answers is in their own words.
    { texts: [answer], place, own: false },
    ...sent(place, choice),
  ];
}

function sent(place: Said["place"], { sends }: Pick<Moment | Choice, "sends">): readonly Said[] {
  return sends ? [{ texts: [sends.text], place, own: false }] : [];
}
