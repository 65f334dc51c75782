import { createInterface } from "node:readline/promises";
import type { Answer } from "../domain/answers.ts";
import { marksFor } from "../domain/judge/inspect.ts";
import type { AttemptLog, AttemptStart, LogEvent } from "../domain/log.ts";
import { CLAIM_KEYS } from "../domain/messages.ts";
import { isDecision, REFLECT_FIELDS, SHARE_FIELDS, type Choice, type DecisionMoment } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { progress, start } from "../domain/play/progress.ts";

/** The input ended before the play did. */
class InputEnded extends Error {}

/** Plays in the terminal, one question at a time. Ends early when the input ends: what was decided until then is the log. */
export async function playInTerminal(game: Game, started: AttemptStart): Promise<AttemptLog> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => lines.once("close", () => reject(new InputEnded())));
  ended.catch(() => undefined);
  const question = (text: string) => Promise.race([lines.question(text), ended]);
  const events: LogEvent[] = [];
  let now = start(game);
  const take = (event: LogEvent) => {
    events.push(event);
    now = progress(game, now, event);
  };
  try {
    while (now.phase !== "einde") {
      const moment = momentOf(game.script, now.state.moment);
      if (!moment) break;
      if (now.phase === "waarom") take({ type: "why.written", moment: moment.id, text: await question("Waarom? (mag leeg) ") });
      else if (now.phase === "grens") {
        console.error("Hier ligt een harde grens. Je kiest opnieuw.");
        take({ type: "moment.reentered", moment: moment.id });
      } else if (now.phase === "terugblik") take({ type: "moment.continued", moment: moment.id });
      else if (!isDecision(moment)) {
        console.error(`\n— ${moment.title ?? ""}: ${moment.ask ?? ""}`);
        for (const id of moment.show ?? [])
          console.error(`   ${game.script.messages[id]?.lines?.join(" / ") ?? game.script.messages[id]?.overlay?.join(" / ") ?? ""}`);
        take({ type: "moment.continued", moment: moment.id });
      } else take({ type: "moment.answered", moment: moment.id, answer: await ask(game, moment, question) });
    }
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
  } finally {
    lines.close();
  }
  return [started, ...events];
}

type Question = (text: string) => Promise<string>;

async function ask(game: Game, moment: DecisionMoment, question: Question): Promise<Answer> {
  console.error(`\n# ${moment.title ?? moment.id}\n${moment.ask ?? ""}`);
  if (moment.do === "choose") return { do: "choose", option: await pick(moment.options, question) };
  if (moment.do === "act") {
    const option = await pick(moment.options, question);
    const tones = moment.tones.filter((tone) => tone.of.includes(option));
    return tones.length === 0 ? { do: "act", option } : { do: "act", option, tone: await pick(tones, question) };
  }
  if (moment.do === "inspect") {
    const marks = marksFor(game.script, moment);
    const claims: Record<string, (typeof CLAIM_KEYS)[number]> = {};
    for (const claim of marks.flatMap((mark) => mark.claims ?? [])) {
      const number = Number(await question(`${claim.text} 1 zie ik · 2 denk ik · 3 weet ik niet: `));
      claims[claim.id] = CLAIM_KEYS[number - 1] ?? "weet-ik-niet";
    }
    return { do: "inspect", marks: marks.filter((mark) => !mark.decoy).map((mark) => mark.id), claims };
  }
  if (moment.do === "consult") {
    const open = await pickMany(moment.explanations, question);
    const sources = (await pickMany(moment.sources, question)).slice(0, moment.atMost);
    for (const source of moment.sources.filter(({ id }) => sources.includes(id))) console.error(`   ${source.text}: ${source.answer}`);
    return { do: "consult", before: open, sources, after: await pickMany(moment.explanations, question) };
  }
  if (moment.do === "share") {
    for (const [index, reason] of moment.none.entries()) console.error(`  geen ${index + 1}. ${reason.text}`);
    const none = /^geen (\d+)$/u.exec(moment.none.length > 0 ? await question("Delen? Enter is ja; anders bijvoorbeeld: geen 1. ") : "");
    const reason = none ? moment.none[Number(none[1]) - 1] : undefined;
    if (reason) return { do: "share", none: reason.id };
    const fields: Record<string, readonly string[]> = {};
    for (const field of SHARE_FIELDS)
      fields[field] =
        moment.fields[field].length === 0
          ? []
          : field === "gegevens"
            ? await pickMany(moment.fields[field], question)
            : [await pick(moment.fields[field], question)];
    return { do: "share", fields: fields as Extract<Answer, { fields: unknown; do: "share" }>["fields"] };
  }
  const fields: Record<string, readonly string[]> = {};
  if (moment.do === "build") {
    for (const { id, label, several, empty } of moment.rows) {
      console.error(`  ${label}`);
      const items = moment.fields[id] ?? [];
      fields[id] = several || empty ? (await pickMany(items, question)).slice(0, several ? items.length : 1) : [await pick(items, question)];
    }
    return { do: "build", fields };
  }
  for (const field of REFLECT_FIELDS) if (moment.fields[field].length > 0) fields[field] = await pickMany(moment.fields[field], question);
  return { do: "reflect", fields };
}

async function pick(choices: readonly Choice[], question: Question): Promise<string> {
  for (const [index, choice] of choices.entries()) console.error(`  ${index + 1}. ${choice.text}`);
  for (;;) {
    const found = choices[Number(await question("Kies een nummer: ")) - 1];
    if (found) return found.id;
  }
}

async function pickMany(items: readonly { readonly id: string; readonly text: string }[], question: Question): Promise<readonly string[]> {
  for (const [index, item] of items.entries()) console.error(`  ${index + 1}. ${item.text}`);
  const numbers = (await question("Kies nummers, met komma's: ")).split(",").map((part) => Number(part.trim()));
  return numbers.flatMap((number) => items[number - 1]?.id ?? []);
}
