import { expect, it } from "vitest";
import type { LogEvent } from "../../domain/log.ts";
import type { ConsultMoment } from "../../domain/moments.ts";
import type { Message } from "../../domain/messages.ts";
import { replay } from "../../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../../domain/testing/fixture.ts";
import { clockNow } from "../clock.ts";
import { arrivedOf } from "./arrived.ts";

const said = (id: string, posted: string, surface: "chat" | "story" = "chat"): Message => ({
  id,
  platform: "whatsapp",
  surface,
  author: "x",
  posted,
  lines: ["hoi"],
});

it("a message never carries a time before what it answers; a story that stood there already keeps its own", () => {
  const story = script(
    [
      choose("een", "duiden", [choice("a", "best", { takes: 30, show: ["antwoord"] })], { message: "eerst" }),
      choose("twee", "context", [choice("a", "best")], { message: "verhaal" }),
      choose("drie", "context", [choice("a", "best")], { message: "appje" }),
    ],
    {
      messages: {
        eerst: said("eerst", "12:18", "story"),
        antwoord: said("antwoord", "12:31"),
        verhaal: said("verhaal", "12:40", "story"),
        appje: said("appje", "12:50"),
      },
      clock: { from: 750, until: 900 },
    },
  );
  const pick = (moment: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } });
  const now = replay(game(story), [started(story), pick("een"), pick("twee")]);
  const shown = Object.fromEntries(arrivedOf(game(story), now).flatMap((item) => (item.kind === "message" ? [[item.message.id, item.shown]] : [])));
  const [half, started1230] = [12 * 60 + 60, 12 * 60 + 30];
  expect(now.state.clock).toBe(half);
  expect(shown).toEqual({ eerst: started1230 - 12, antwoord: half, verhaal: half - 20, appje: half });
});

it("the clock runs while sources are asked", () => {
  const consult: ConsultMoment = {
    id: "c",
    step: "context",
    do: "consult",
    ask: "?",
    explanations: [],
    sources: [5, 10].map((takes) => ({ ...choice(`s${takes}`, "best"), takes, separates: [], answer: "" })),
    atMost: 2,
  };
  const story = script([consult, choose("d", "context", [choice("a", "best")])], { clock: { from: 750, until: 900 } });
  const ask = (source: string): LogEvent => ({ type: "source.asked", moment: "c", source, before: [] });
  const at = (...events: readonly LogEvent[]) => clockNow(game(story), replay(game(story), [started(story), ...events]));
  expect([at(), at(ask("s5")), at(ask("s5"), ask("s10"))]).toEqual([750, 755, 765]);
  const answered: LogEvent = { type: "moment.answered", moment: "c", answer: { do: "consult", before: [], sources: ["s5", "s10"], after: [] } };
  expect(at(ask("s5"), ask("s10"), answered)).toBe(765);
});
